/** Cells of a table as values of an observation. */
import { isHttpUrl } from '@kvasir/model';
import { readNumber, type DecimalMark } from '@kvasir/model/impact.js';
import { textOfCell } from '../ip-matrix/read-cell.ts';
import type { ObservationFieldName } from './fields.ts';
import type { ObservationProblemCode } from './import-result.ts';
import { readStatus, type ImpactWords } from './words.ts';

export interface CellLanguage {
  readonly language: string;
  readonly words: ImpactWords;
  /** The decimal mark of the table, where it is known. */
  readonly decimal: DecimalMark | undefined;
}

/** The value of a cell that says something, with what else a number could be; or why it has none. */
export type ObservationCell =
  { readonly value: string | number; readonly otherwise?: number } | { readonly problem: ObservationProblemCode };

const problemOf = {
  'not-a-number': 'not-a-number',
  'out-of-range': 'out-of-range',
  'other-unit': 'other-unit',
} as const;

/** The number in a cell: typed, or as text in the reader's notation. */
function readValue(cell: unknown, unit: unknown, { language, decimal }: CellLanguage): ObservationCell | undefined {
  if (cell instanceof Date) return { problem: 'date-for-number' };
  const reading = readNumber(typeof cell === 'number' ? cell : textOfCell(cell), language, { unit, decimal });
  if (reading.kind === 'empty') return undefined;
  if (reading.kind !== 'number') return { problem: problemOf[reading.kind] };
  const { value, otherwise } = reading;
  return { value, ...(otherwise !== undefined && decimal === undefined && { otherwise }) };
}

function readRating(cell: unknown, language: CellLanguage): ObservationCell | undefined {
  const reading = readValue(cell, undefined, language);
  if (!reading || 'problem' in reading) return reading;
  return [1, 2, 3, 4, 5].includes(Number(reading.value)) ? { value: reading.value } : { problem: 'not-a-rating' };
}

/** What a cell says of one field; `undefined` where it says nothing. */
export function readObservationCell(
  cell: unknown,
  field: ObservationFieldName,
  unit: unknown,
  language: CellLanguage,
): ObservationCell | undefined {
  if (field === 'value') return readValue(cell, unit, language);
  if (field === 'rating') return readRating(cell, language);
  const text = textOfCell(cell);
  if (text === '') return undefined;
  if (field === 'evidence') return isHttpUrl(text) ? { value: text } : { problem: 'not-a-url' };
  if (field !== 'status') return { value: text };
  const status = readStatus(text, language.words);
  return status === undefined ? { problem: 'unknown-term' } : { value: status };
}
