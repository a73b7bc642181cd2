import { Catalogue, Format } from '@kvasir/element';
import type { ItemCounts, TakerWords } from '@kvasir/element/exchange.js';
import type { ObservationLayout, ObservationProblemCode } from '@kvasir/formats/impact.js';
import type { ExportName } from './exports.ts';

/** What the impact form says of its files, beside what is said of all files. */
export interface ExchangeMessages extends TakerWords {
  exports: Readonly<Record<ExportName, string>>;
  /** What stands in the names of files. */
  fileNames: Readonly<Record<ExportName, string>>;
  importValues: string;
  /** What a row of a list is. */
  layouts: Readonly<Record<ObservationLayout, string>>;
  fields: string;
  /** Above the periods that a column can hold the values of. */
  valueIn: string;
  counts(counts: ItemCounts): string;
  /** What is wrong, and what happens to it. */
  problems: Readonly<Record<ObservationProblemCode, (text: string) => string>>;
  /** A number that can be read in two ways. */
  ambiguous(text: string, value: string, otherwise: string): string;
}

const format = Format.for('en');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

export const english: ExchangeMessages = {
  exports: {
    'report-docx': 'Report (DOCX)',
    'impact-xlsx': 'Indicators and values (XLSX)',
    'observations-csv': 'Values (CSV)',
    'impact-json-ld': 'Linked data (JSON-LD)',
  },
  fileNames: {
    'report-docx': 'impact-report',
    'impact-xlsx': 'impact',
    'observations-csv': 'impact-values',
    'impact-json-ld': 'impact',
  },
  importValues: 'Import values…',

  heading: 'Import values',
  fileKinds: 'XLSX or CSV, up to 10 MB',
  comparing: 'Comparing with the values that are there…',
  titleMissing: 'No column says which indicator, or none says which period. Without both, values cannot be taken over.',
  nothingChanges: 'The list says nothing that is not recorded already.',
  changedMeanwhile: 'The values have changed since. What will change has been worked out anew.',
  layouts: {
    long: 'a value of an indicator in a period',
    wide: 'an indicator, with a column for each period',
  },
  fields: 'Fields',
  valueIn: 'Value in the period',
  counts: ({ added, changed }) => `${counted(added, 'value', 'values')} added, ${number(changed)} changed`,
  problems: {
    'missing-indicator': () => 'The row does not say which indicator. It is passed over.',
    'unknown-indicator': (text) => `There is no indicator “${text}”. The row is passed over.`,
    'ambiguous-indicator': (text) =>
      `“${text}” may be more than one indicator. The row is passed over; use the number.`,
    'missing-period': () => 'The row does not say which period. It is passed over.',
    'unreadable-period': (text) =>
      `“${text}” is no period. It is passed over; write 2026, 2026-H2, 2026-Q3 or 2026-11.`,
    'ambiguous-period': (text) =>
      `It is not clear in which period “${text}” lies. It is passed over; write 2026-H2 or 2026-11.`,
    'not-a-number': (text) => `“${text}” is no number. The value stays as it is.`,
    'date-for-number': (text) => `A spreadsheet has made a date of a number: ${text}. The value stays as it is.`,
    'out-of-range': (text) => `${text} is more than can be kept. The value stays as it is.`,
    'other-unit': (text) => `“${text}” is another unit than the indicator has. The value stays as it is.`,
    'not-a-rating': (text) => `“${text}” is not 1, 2, 3, 4 or 5. The rating stays as it is.`,
    'unknown-term': (text) => `“${text}” is none of the words for this field. The field stays as it is.`,
    'not-a-url': (text) => `“${text}” is no web address. The field stays as it is.`,
    'unusable-group': (text) => `“${text}” cannot be the name of a group. The row is passed over.`,
    'repeated-value': (text) => `The list says different things of the same value: “${text}”. None of them is taken.`,
    'value-and-missing': (text) =>
      `There is a value and a reason why it is missing. The reason is left out: “${text}”.`,
    'nothing-observed': (text) =>
      `Nothing was observed in ${text}: neither a value nor why there is none. The row is passed over.`,
    'doubled-observation': (text) => `${text} was recorded twice. Settle it here first; the row is passed over.`,
  },
  ambiguous: (text, value, otherwise) =>
    `“${text}” was read as ${value}; it could also be ${otherwise}. Check it, or write it without separators.`,
};

/** Hosts address it as `kv-impact-form-exchange`. */
export const exchangeCatalogue = new Catalogue<ExchangeMessages>('kv-impact-form-exchange', english, {
  de: () => import('./exchange.messages.de.ts').then((module) => module.german),
  fr: () => import('./exchange.messages.fr.ts').then((module) => module.french),
});
