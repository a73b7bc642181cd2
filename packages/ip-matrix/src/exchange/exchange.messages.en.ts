import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('en');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

const nouns = {
  results: ['result', 'results'],
  background: ['background item', 'background items'],
} as const;

export const english: ExchangeMessages = {
  exports: {
    'ownership-list-xlsx': 'Results Ownership List (XLSX)',
    'ownership-list-csv': 'Results Ownership List (CSV)',
    'matrix-xlsx': 'Whole matrix (XLSX)',
    'results-csv': 'Results (CSV)',
    'background-csv': 'Background (CSV)',
    'access-rights-csv': 'Access rights (CSV)',
    'attachment-1': 'Attachment 1: background (DOCX)',
  },
  fileNames: {
    'ownership-list-xlsx': 'results-ownership-list',
    'ownership-list-csv': 'results-ownership-list',
    'matrix-xlsx': 'ownership-and-access',
    'results-csv': 'results',
    'background-csv': 'background',
    'access-rights-csv': 'access-rights',
    'attachment-1': 'attachment-1-background',
  },
  importList: 'Import a list…',
  heading: 'Import a list',
  fileKinds: 'XLSX or CSV, up to 10 MB',
  comparing: 'Comparing with the matrix…',
  kinds: { results: 'an expected result', background: 'a background item', 'access-rights': 'an access right' },
  partners: 'What a partner is to the result',
  fields: 'Fields',
  titleMissing: 'No column becomes the title. Rows that are not in the matrix yet cannot be added without one.',
  counts: (kind, { added, changed, same }) => {
    const [one, other] = nouns[kind];
    return `${counted(added, one, other)} added, ${number(changed)} changed, ${number(same)} as ${same === 1 ? 'it is' : 'they are'}`;
  },
  nothingChanges: 'The list says nothing that is not in the matrix already.',
  rowProblems: {
    'unknown-partner': (text) => `Unknown partner “${text}”. It is left out.`,
    'unknown-link': (text) => `“${text}” is not in this partnership. The link is left out.`,
    'unknown-term': (text) => `“${text}” is none of the words for this field. The field stays as it is.`,
    'unreadable-standing': (text) => `“${text}” says no role, share or access. The cell is passed over.`,
    'unreadable-share': (text) =>
      `“${text}” is no share. It is taken over as written, and reported among the findings.`,
    'date-for-share': (text) =>
      `The spreadsheet has turned a share into a date, ${text}. The cell is passed over; enter the share by hand.`,
    'not-a-number': (text) => `“${text}” is no whole number. The field stays as it is.`,
    'out-of-range': (text, range) =>
      `${text} is too small or too large for this field${range ? `, which takes ${number(range[0])} to ${number(range[1])}` : ''}. The field stays as it is.`,
    'not-a-date': (text) => `“${text}” is no date. The field stays as it is.`,
    'ambiguous-date': (text) =>
      `“${text}” may be read with the day or with the month first. The field stays as it is; write 2026-09-01.`,
    'not-a-url': (text) => `“${text}” is no web address. The field stays as it is.`,
    'missing-title': () => 'A new item without a title. The row is passed over.',
    'missing-partner': (text) => `“${text}” is new, and nobody is named who brings it. The row is passed over.`,
    'missing-form': () => 'A right without its form. It is left out.',
    'not-an-owner': (text) => `“${text}” is about somebody who owns nothing of the result. It is left out.`,
    'unnamed-owner': (text) => `“${text}” does not say which of the owners will exploit it. It is left out.`,
    'ambiguous-item': (text) => `Several items are called “${text}”. The row is passed over.`,
    'unknown-item': (text) => `“${text}” is not in the matrix. The row is passed over.`,
    'repeated-item': (text) => `An earlier row is about the same one, as “${text}”. This row is passed over.`,
  },
  changedMeanwhile: 'The matrix has changed since. What will change has been worked out anew.',
};
