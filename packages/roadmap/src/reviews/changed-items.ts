/** What changed since a review, item by item. */
import { isMap, textOf } from '@kvasir/model';
import { changesSince, type Change, type ChangeValue, type ItemRef } from '@kvasir/model/roadmap.js';
import { entryKey } from '../entries.ts';
import type { RawEntry } from '../roadmap-item.ts';
import type { Roadmap } from '../roadmap-value.ts';

/** One field of an item that is another than it was. */
export interface ChangedField {
  readonly field: string;
  readonly from: ChangeValue;
  readonly to: ChangeValue;
}

export interface ChangedItem {
  readonly ref: ItemRef;
  readonly key: string;
  readonly kind: 'came' | 'went' | 'changed';
  /** What the review says of an item that is no longer there. */
  readonly title: string;
  readonly fields: readonly ChangedField[];
}

function plannedIn(plan: unknown, { collection, id }: ItemRef): RawEntry | undefined {
  const entries = isMap(plan) ? plan[collection] : undefined;
  const entry = isMap(entries) && Object.hasOwn(entries, id) ? entries[id] : undefined;
  return isMap(entry) ? entry : undefined;
}

/** A first forecast changes what was due: that is what it is compared with. */
function compared({ field, from, to }: Change, planned: RawEntry | undefined): ChangedField {
  if (field !== 'forecastMonth' || from !== undefined) return { field, from, to };
  const due = planned?.['dueMonth'];
  return { field, from: typeof due === 'number' ? due : undefined, to };
}

/** That it was achieved is said with the month of it. */
function withoutEcho(fields: readonly ChangedField[]): readonly ChangedField[] {
  const isReached = fields.some(({ field, to }) => field === 'actualMonth' && to !== undefined);
  return isReached ? fields.filter(({ field, to }) => field !== 'status' || to !== 'achieved') : fields;
}

const scheduleFields: readonly string[] = ['startMonth', 'endMonth', 'dueMonth', 'dueDate', 'forecastMonth'];

/** What moved, came or went first, then what was achieved, then the rest. */
function rankOf({ kind, fields }: ChangedItem): number {
  if (kind !== 'changed' || fields.some(({ field }) => scheduleFields.includes(field))) return 0;
  return fields.some(({ field }) => field === 'actualMonth') ? 1 : 2;
}

export function changedItems(review: RawEntry, value: Roadmap): ChangedItem[] {
  const { plan } = review;
  const found = new Map<string, ChangedItem & { readonly fields: ChangedField[] }>();
  for (const change of changesSince(review, value)) {
    const { ref } = change;
    if (!ref) continue;
    const key = entryKey(ref);
    const planned = plannedIn(plan, ref);
    const entries: unknown = value[ref.collection];
    const isThere = isMap(entries) && Object.hasOwn(entries, ref.id) && isMap(entries[ref.id]);
    const known = found.get(key) ?? {
      ref,
      key,
      kind: !planned ? ('came' as const) : isThere ? ('changed' as const) : ('went' as const),
      title: textOf(planned?.['title']),
      fields: [],
    };
    if (known.kind === 'changed') known.fields.push(compared(change, planned));
    found.set(key, known);
  }
  const items = [...found.values()].map((item): ChangedItem => ({ ...item, fields: withoutEcho(item.fields) }));
  return items.sort((one, other) => rankOf(one) - rankOf(other));
}
