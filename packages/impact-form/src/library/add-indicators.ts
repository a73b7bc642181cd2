/** New indicators in the document: under fresh ids, with the numbers and the places that follow. */
import { applyPatch, entriesOf, freshId, lastOrder, nextNumber, type Id, type Indicator } from '@kvasir/model';
import { copyIndicators } from '@kvasir/model/impact.js';
import type { ImpactSlice } from '../impact-value.ts';
import type { LibraryEntry } from './library-entries.ts';

export interface Added {
  readonly value: ImpactSlice;
  /** The ids of what was added, in order. */
  readonly ids: readonly Id[];
}

/** Of a partnership that has none yet: it has to begin to count somehow. */
const firstNumber = 'I1';

function others({ indicators }: ImpactSlice) {
  return entriesOf(indicators).map(([, entry]) => entry);
}

function withOne(value: ImpactSlice, fields: Readonly<Record<string, unknown>>): Added {
  const entries = others(value);
  const id = freshId('indicator', (taken) => Object.hasOwn(value.indicators ?? {}, taken));
  const number = nextNumber(entries) ?? (entries.length === 0 ? firstNumber : undefined);
  const order = lastOrder(entries);
  const entry = { ...(number !== undefined && { number }), ...(order !== undefined && { order }), ...fields };
  return { value: applyPatch(value, { indicators: { [id]: entry } }), ids: [id] };
}

/** An indicator of one's own. */
export function addOwn(value: ImpactSlice, fields: Partial<Indicator>): Added {
  return withOne(value, fields);
}

function addOne(value: ImpactSlice, { becomes }: LibraryEntry): Added {
  if ('fields' in becomes) return withOne(value, becomes.fields);
  // What a copy takes over, the model says; its number and place are those of this partnership.
  const { indicators } = copyIndicators({ indicators: becomes.from.indicators }, [becomes.id], {}) as ImpactSlice;
  const [copied] = Object.values(indicators ?? {});
  if (!copied) return { value, ids: [] };
  const { number: _number, order: _order, ...fields } = copied;
  return withOne(value, fields);
}

/** Each of them, in the order in which they were chosen. */
export function addEntries(value: ImpactSlice, entries: readonly LibraryEntry[]): Added {
  return entries.reduce<Added>(
    (before, entry) => {
      const { value: next, ids } = addOne(before.value, entry);
      return { value: next, ids: [...before.ids, ...ids] };
    },
    { value, ids: [] },
  );
}
