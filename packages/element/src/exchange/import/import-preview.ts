/** What an import will do, worked out before anything is done. */
import { isMap } from '@kvasir/model';
import { columnHeading } from './import-context.ts';
import type { ImportMessages } from './import.messages.ts';
import type { SheetPlan } from './sheet-plans.ts';
import type { ImportNote, ItemChange, ItemCounts, ListTaker, PlacedProblem, PlanFile, RowProblem } from './taker.ts';

export interface ImportPreview<V> {
  /** The value that all this was worked out from. */
  before: V;
  /** The value after the import. */
  after: V;
  /** What changes, with an item but once, even if several sheets speak of it. */
  changes: readonly ItemChange[];
  problems: readonly PlacedProblem[];
  /** What becomes of the items of each collection that the list speaks of. */
  counts: readonly (readonly [collection: string, counts: ItemCounts])[];
  notes: readonly ImportNote[];
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
      earlier ? { ...change, kind: earlier.kind, fields: [...earlier.fields, ...change.fields] } : change,
    );
  }
  return [...byItem.values()];
}

function countsOf(before: object, collection: string, changes: readonly ItemChange[]): ItemCounts {
  const of = (kind: ItemChange['kind']) =>
    changes.filter((change) => change.collection === collection && change.kind === kind).length;
  const map = (before as Readonly<Record<string, unknown>>)[collection];
  const changed = of('changed');
  return { added: of('added'), changed, same: (isMap(map) ? Object.keys(map).length : 0) - changed };
}

/** Takes one sheet after the other, so that the second can speak of what the first adds. */
export async function previewLists<V extends object>(
  plans: readonly SheetPlan[],
  before: V,
  taker: ListTaker<V>,
  text: ImportMessages,
): Promise<ImportPreview<V>> {
  const several = plans.length > 1;
  let after = before;
  const found: ItemChange[] = [];
  const problems: PlacedProblem[] = [];
  for (const plan of plans) {
    await pause();
    const { sheet, mapping } = plan;
    const done = taker.take(sheet.rows, mapping, after, sheet.name);
    const placeOf = ({ row, column }: RowProblem) =>
      column === undefined ? text.rowPlace(row + 1) : text.problemPlace(row + 1, columnHeading(plan, column, text));
    after = done.document;
    found.push(...done.changes);
    for (const problem of done.problems) {
      problems.push({ place: [...(several ? [sheet.name] : []), placeOf(problem)], sentence: problem.sentence });
    }
  }
  const changes = joined(found);
  const concerned = new Set(taker.kinds.flatMap(({ key }) => taker.collectionsOf(key)));
  const spokenOf = new Set(plans.flatMap(({ mapping }) => taker.collectionsOf(mapping.kind)));
  return {
    before,
    after,
    changes,
    problems,
    // In the order of the taker, whatever the order of the sheets.
    counts: [...concerned]
      .filter((collection) => spokenOf.has(collection))
      .map((collection) => [collection, countsOf(before, collection, changes)]),
    notes: [],
  };
}

/** The same for a file that is no list. */
export async function previewFile<V extends object>(file: PlanFile<V>, before: V): Promise<ImportPreview<V>> {
  await pause();
  const { document, changes, problems, collections, notes } = file.take(before);
  return {
    before,
    after: document,
    changes,
    problems,
    counts: collections.map((collection) => [collection, countsOf(before, collection, changes)]),
    notes,
  };
}
