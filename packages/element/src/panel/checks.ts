/** What is wrong with the value of one field, in the reader's words; the value stays as it is. */
import { isCalendarDate, isHttpUrl } from '@kvasir/model';
import type { Format } from '../localization/format.ts';
import type { PanelWords } from './panel-words.messages.ts';

export type Check = (value: unknown, words: PanelWords, format: Format) => string | undefined;

export const checkText: Check = (value, { problems }) => (typeof value === 'string' ? undefined : problems.notAText);

export const checkFlag: Check = (value, { problems }) => (typeof value === 'boolean' ? undefined : problems.notYesOrNo);

export const checkDate: Check = (value, { problems }) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value)
    ? undefined
    : problems.notADate;

export const checkAddress: Check = (value, { problems }) =>
  typeof value === 'string' && isHttpUrl(value) ? undefined : problems.notAnAddress;

/** A term of a vocabulary. */
export function checkTerm(terms: readonly string[]): Check {
  return (value, { problems }) => (terms.some((term) => term === value) ? undefined : problems.unknownTerm);
}

/** A whole number within bounds. */
export function checkWhole(least: number, most: number): Check {
  return (value, { outOfRange }, format) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? undefined
      : outOfRange(format.number(least), format.number(most));
}

/** Any number within bounds. */
export function checkDecimal(least: number, most: number): Check {
  return (value, { notInRange }, format) =>
    typeof value === 'number' && value >= least && value <= most
      ? undefined
      : notInRange(format.number(least), format.number(most));
}
