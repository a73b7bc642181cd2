/** What an import will do, worked out before anything is done. */
import {
  importMatrix,
  type ImportProblem,
  type ItemChange,
  type ItemCollection,
  type MatrixLanguage,
} from '@kvasir/formats/ip-matrix.js';
import { isMap } from '@kvasir/model';
import type { IpMatrix } from '../../matrix-value.ts';
import type { ItemCounts } from '../exchange.messages.ts';
import type { SheetPlan } from './sheet-plans.ts';

/** A problem with the sheet in which it is. */
export interface PlacedProblem extends ImportProblem {
  plan: SheetPlan;
}

export interface ImportPreview {
  /** The matrix that all this was worked out from. */
  before: IpMatrix;
  /** The matrix after the import. */
  after: IpMatrix;
  /** What changes, with an item but once, even if several sheets speak of it. */
  changes: readonly ItemChange[];
  problems: readonly PlacedProblem[];
  /** What becomes of the items of each kind that the list speaks of. */
  counts: readonly (readonly [ItemCollection, ItemCounts])[];
}

/** Lets the page draw, and the reader act, before it goes on. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** An item that is in two sheets: what is done to it in both. */
function joined(changes: readonly ItemChange[]): ItemChange[] {
  const byItem = new Map<string, ItemChange>();
  for (const change of changes) {
    const key = `${change.collection}/${change.id}`;
    const earlier = byItem.get(key);
    byItem.set(
      key,
      earlier
        ? { ...change, kind: earlier.kind, row: earlier.row, fields: [...earlier.fields, ...change.fields] }
        : change,
    );
  }
  return [...byItem.values()];
}

function countsOf(before: IpMatrix, collection: ItemCollection, changes: readonly ItemChange[]): ItemCounts {
  const of = (kind: ItemChange['kind']) =>
    changes.filter((change) => change.collection === collection && change.kind === kind).length;
  const map: unknown = before[collection];
  const changed = of('changed');
  return { added: of('added'), changed, same: (isMap(map) ? Object.keys(map).length : 0) - changed };
}

/** The collections that a sheet can change. */
function collectionsOf({ mapping }: SheetPlan): readonly ItemCollection[] {
  return mapping.kind === 'access-rights' ? ['results', 'background'] : [mapping.kind];
}

/** Takes one sheet after the other, so that the second can speak of what the first adds. */
export async function previewImport(
  plans: readonly SheetPlan[],
  before: IpMatrix,
  language: MatrixLanguage,
): Promise<ImportPreview> {
  let after = before;
  const found: ItemChange[] = [];
  const problems: PlacedProblem[] = [];
  for (const plan of plans) {
    await pause();
    const done = importMatrix(plan.sheet.rows, { ...language, document: after, mapping: plan.mapping });
    after = done.document;
    found.push(...done.changes);
    problems.push(...done.problems.map((problem) => ({ ...problem, plan })));
  }
  const changes = joined(found);
  const concerned = (['results', 'background'] as const).filter((collection) =>
    plans.some((plan) => collectionsOf(plan).includes(collection)),
  );
  return {
    before,
    after,
    changes,
    problems,
    counts: concerned.map((collection) => [collection, countsOf(before, collection, changes)]),
  };
}
