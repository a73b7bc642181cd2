import { dayOrderOf, type Id, type MergePatch } from '@kvasir/model';
import { decimalMarkOf, record, type DecimalMark } from '@kvasir/model/impact.js';
import { at } from '../ip-matrix/document.ts';
import { textOfCell } from '../ip-matrix/read-cell.ts';
import { objectOf } from '../shared/reading.ts';
import type { Draft, Known } from './draft.ts';
import type { ImpactDocument } from './fields.ts';
import type { ObservationChange, ObservationPlan } from './import-result.ts';
import { guessObservationMapping, type ObservationColumn, type ObservationMapping } from './mapping.ts';
import { addPatch, type PatchMap } from './patches.ts';
import { TableReading, type Rows } from './table-reading.ts';
import { ImpactWording, type ImpactLanguage } from './wording.ts';
import { plainText } from './write-cell.ts';

export interface ObservationImportOptions extends ImpactLanguage {
  /** The document that the table is compared with. It is not changed. */
  document: ImpactDocument;
  /** What the columns are; guessed without it. */
  mapping?: ObservationMapping;
  /**
   * The decimal mark of the table: `.` where commas stand between its cells. Without it, the numbers of the table tell, or
   * the reader's language.
   */
  decimal?: DecimalMark;
}

/** The texts in columns of which `pick` says that they are read as such. */
function* textsIn(
  rows: Rows,
  { columns, headerRow }: ObservationMapping,
  pick: (field: ObservationColumn) => boolean,
): Generator<string> {
  const places = columns.flatMap((field, column) => (field !== undefined && pick(field) ? [column] : []));
  for (const cells of rows.slice(headerRow + 1)) {
    for (const column of places) if (typeof cells[column] === 'string') yield textOfCell(cells[column]);
  }
}

function isOfValues(field: ObservationColumn): boolean {
  return field === 'value' || field.startsWith('period:');
}

/** The days in the cells and headers that say periods. */
function* daysIn(rows: Rows, mapping: ObservationMapping): Generator<string> {
  for (const field of mapping.columns) if (field?.startsWith('period:')) yield field.slice('period:'.length);
  yield* textsIn(rows, mapping, (field) => field === 'period');
}

/** The indicator with this observation and no other, so that finding it again among thousands takes no time. */
function aloneIn(document: ImpactDocument, id: Id, known: Known | undefined): Pick<ImpactDocument, 'indicators'> {
  const indicator = objectOf(at(document.indicators, [id]));
  const observations = known ? { [known.id]: known.raw } : {};
  return { indicators: { [id]: { ...indicator, observations } } } as Pick<ImpactDocument, 'indicators'>;
}

/** What a draft does to the document; nothing where it says what is there. */
function changeOf(
  draft: Draft,
  document: ImpactDocument,
  wording: ImpactWording,
  title: string,
): ObservationChange | 'unchanged' | 'nothing' {
  const { change, fields } = draft.settle(wording);
  const { indicator, row, known, isById } = draft;
  const period = plainText(at(known?.raw, ['period'])) || draft.period;
  if (fields.length === 0) return known ? 'unchanged' : 'nothing';
  const about = ['value', 'rating', 'text', 'missing', 'comment'];
  if (!known && !fields.some(({ field }) => about.includes(field))) {
    draft.problems.push({ row, code: 'nothing-observed', text: period });
    return 'nothing';
  }
  // An observation that its id names keeps the version of the definition that it was made under.
  const patch: MergePatch =
    known && isById
      ? { indicators: { [indicator]: { observations: { [known.id]: change } } } }
      : record(aloneIn(document, indicator, known), indicator, period, change);
  return { kind: known ? 'changed' : 'added', indicator, title, period, row, fields, patch };
}

/**
 * Compares a table of observations with a document: one that was exported, one with a row for each observation, or one with
 * a row for each indicator and a column for each period. Rows come from `readCsv`, from `readXlsx`, or from a clipboard; the
 * one with the headers is among them.
 *
 * Nothing is done yet: `observationPatch` makes the plan a merge patch. No observation is deleted; empty cells, and cells
 * that cannot be read, leave the document as it is, and the latter are among the problems.
 */
export function readObservationTable(
  rows: Rows,
  { document, mapping, decimal, ...language }: ObservationImportOptions,
): ObservationPlan {
  const source = objectOf(document) as ImpactDocument;
  const chosen = mapping ?? guessObservationMapping(rows, { document: source, ...language });
  const wording = new ImpactWording(source, language);
  const mark = decimal ?? decimalMarkOf(textsIn(rows, chosen, isOfValues));
  const reading = new TableReading(source, chosen, wording, {
    decimal: mark,
    dayOrder: dayOrderOf(daysIn(rows, chosen)),
  });
  const drafts = reading.read(rows);
  const done = drafts.map((draft) => changeOf(draft, source, wording, reading.titleOf(draft.indicator)));
  const problems = [...reading.problems, ...drafts.flatMap((draft) => draft.problems)];
  return {
    changes: done.filter((one) => typeof one !== 'string'),
    problems: problems.sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)),
    unchanged: done.filter((one) => one === 'unchanged').length,
    ambiguous: reading.ambiguous,
    ...(mark && { decimal: mark }),
  };
}

/** The changes of a plan, or those that were chosen, as one merge patch (RFC 7396). */
export function observationPatch({ changes }: Pick<ObservationPlan, 'changes'>): MergePatch {
  const patch: PatchMap = {};
  for (const change of changes) addPatch(patch, change.patch);
  return patch;
}
