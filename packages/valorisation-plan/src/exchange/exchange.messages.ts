import { Catalogue, Format } from '@kvasir/element';
import type { ExportName } from './exports.ts';

/** What is said of the files, beside what is said of all files. */
export interface ExchangeMessages {
  /** The files of all plans. */
  exports: Readonly<Record<ExportName, string>>;
  /** The documents of one result, with its number or title. */
  planOf(result: string): string;
  sheetOf(result: string): string;
  /** What stands in the names of files. */
  fileNames: Readonly<Record<ExportName, string>>;
  /** How many plans structured data does without, because their results are nothing for everybody. */
  leftOut(count: number): string;
}

const format = Format.for('en');

export const english: ExchangeMessages = {
  exports: {
    'plan-docx': 'Exploitation plan (DOCX)',
    'plans-docx': 'Exploitation plan of all results (DOCX)',
    'sheet-docx': 'Key Exploitable Result sheet (DOCX)',
    'steps-xlsx': 'Steps, funding, roles, sharing (XLSX)',
    deadlines: 'Deadlines (iCalendar)',
    'json-ld': 'Linked data (JSON-LD)',
    json: 'Data (JSON)',
  },
  planOf: (result) => `Exploitation plan of ${result} (DOCX)`,
  sheetOf: (result) => `Key Exploitable Result sheet of ${result} (DOCX)`,
  fileNames: {
    'plan-docx': 'exploitation-plan',
    'plans-docx': 'exploitation-plan',
    'sheet-docx': 'key-exploitable-result',
    'steps-xlsx': 'valorisation-steps',
    deadlines: 'valorisation-deadlines',
    'json-ld': 'valorisation',
    json: 'valorisation',
  },
  leftOut: (count) =>
    `${format.plural(count, { one: 'One plan is', other: `${format.number(count)} plans are` })} left out, because the result is sensitive, confidential or deleted.`,
};

/** Hosts address it as `kv-valorisation-plan-exchange`. */
export const exchangeCatalogue = new Catalogue<ExchangeMessages>('kv-valorisation-plan-exchange', english, {
  de: () => import('./exchange.messages.de.ts').then((module) => module.german),
  fr: () => import('./exchange.messages.fr.ts').then((module) => module.french),
});
