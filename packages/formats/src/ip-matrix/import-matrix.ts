import { dayOrderOf } from '@kvasir/model';
import { isEntry, textIn, type MatrixDocument } from './document.ts';
import { protectionFields, resultFields } from './fields.ts';
import { AccessImport } from './import-access.ts';
import { ItemImport } from './import-items.ts';
import type { ItemChange, MatrixImport } from './import-result.ts';
import type { ItemEdit } from './item-edit.ts';
import { guessMapping, type MatrixMapping } from './mapping.ts';
import { textOfCell } from './read-cell.ts';
import { Wording, type MatrixLanguage } from './wording.ts';

export interface MatrixImportOptions<T extends MatrixDocument> extends MatrixLanguage {
  /** The document that the rows are taken into. It is not changed. */
  document: T;
  /** What the columns are; guessed without it. */
  mapping?: MatrixMapping;
}

function changeOf(row: number, { collection, id, isNew, entry, fields }: ItemEdit): ItemChange {
  const title = 'title' in entry ? (textIn(entry.title) ?? '') : '';
  return { kind: isNew ? 'added' : 'changed', collection, id, title, row, fields };
}

function withEdits<T extends MatrixDocument>(document: T, edits: readonly { edit: ItemEdit }[]): T {
  const next: Record<string, unknown> = { ...document };
  for (const collection of ['results', 'background'] as const) {
    const changed = edits.filter(({ edit }) => edit.collection === collection).map(({ edit }) => [edit.id, edit.entry]);
    if (changed.length === 0) continue;
    const before = isEntry(document[collection]) ? document[collection] : {};
    next[collection] = { ...before, ...Object.fromEntries(changed) };
  }
  return next as T;
}

const dateFields = Object.entries({ ...resultFields, ...protectionFields }).flatMap(([field, spec]) =>
  spec.kind === 'date' ? [field] : [],
);

/** The cells in columns of days. */
function* datesIn(rows: readonly (readonly unknown[])[], { columns }: MatrixMapping): Generator<string> {
  const places = columns.flatMap((field, column) =>
    field !== undefined && dateFields.includes(field) ? [column] : [],
  );
  for (const cells of rows) for (const column of places) yield* textOfCell(cells[column]).split('\n');
}

function* importSteps<T extends MatrixDocument>(
  rows: readonly (readonly unknown[])[],
  { document, mapping, ...language }: MatrixImportOptions<T>,
): Generator<undefined, MatrixImport<T>> {
  const chosen = mapping ?? guessMapping(rows, { document, ...language });
  const wording = new Wording(document, language, dayOrderOf(datesIn(rows, chosen)));
  const run =
    chosen.kind === 'access-rights'
      ? new AccessImport(document, chosen, wording)
      : new ItemImport(chosen.kind, document, chosen, wording);
  yield* run.steps(rows);
  const edits = run.edits.filter(({ edit }) => edit.fields.length > 0);
  return {
    document: edits.length === 0 ? document : withEdits(document, edits),
    changes: edits.map(({ row, edit }) => changeOf(row, edit)),
    problems: run.problems,
  };
}

/**
 * Takes rows into a document: those that were exported, or those of any table once its columns are mapped. Rows come from
 * `readCsv`, from `readXlsx`, or from a clipboard; the one with the headers is among them.
 *
 * A row is the item with its id, else its number, else its title, else a new one. Nothing is deleted: items that have no
 * row, fields that have no column and cells that are empty leave the document as it is, and so do cells that cannot be
 * read, which are among the problems with what stands in them. `changes` says what will be different, item by item.
 */
export function importMatrix<T extends MatrixDocument>(
  rows: readonly (readonly unknown[])[],
  options: MatrixImportOptions<T>,
): MatrixImport<T> {
  const steps = importSteps(rows, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How long a page is kept from answering its user, in milliseconds. */
const slice = 30;

/** The same for many rows: the page answers in between. */
export async function importMatrixInSlices<T extends MatrixDocument>(
  rows: readonly (readonly unknown[])[],
  options: MatrixImportOptions<T>,
): Promise<MatrixImport<T>> {
  const steps = importSteps(rows, options);
  let began = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - began > slice) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
