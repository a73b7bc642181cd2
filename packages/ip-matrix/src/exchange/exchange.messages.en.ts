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
  making: (what) => `Preparing ${what}…`,
  made: (file) => `${file} is ready`,
  cut: (cells) =>
    `${counted(cells, 'cell is', 'cells are')} longer than a workbook can hold, and cut there. The CSV file has all of it`,
  failed: (what) => `${what} could not be made. Check the connection`,
  retry: 'Try again',
  print: 'Print',
  importList: 'Import a list…',

  heading: 'Import a list',
  step: (step, of) => `Step ${number(step)} of ${number(of)}`,
  steps: { source: 'Choose a list', columns: 'What the columns are', preview: 'What will change' },
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  comparing: 'Comparing with the matrix…',
  importFailed: 'The part that reads lists could not be loaded. Check the connection and try again.',

  sourceLead: 'Nothing changes before you have seen what will change. An import deletes nothing.',
  chooseFile: 'Choose a file',
  dropHere: 'or drop one here',
  fileKinds: 'XLSX or CSV, up to 10 MB',
  paste: 'Or paste from a spreadsheet',
  pasteHint: 'Copy the cells together with their headings.',
  pasteEmpty: 'Paste something first, or choose a file.',
  readPasted: 'Read what was pasted',
  problems: {
    empty: 'There is nothing in this list.',
    'not-a-workbook':
      'This is no XLSX workbook. Open it in the program that it comes from, and save it as XLSX or CSV.',
    'old-format': 'This is a workbook of Excel 97 to 2003 (XLS). Open it, and save it as XLSX.',
    encrypted: 'This workbook has a password. Save a copy without one.',
    truncated: 'The end of this file is missing. Copy or download it once more.',
    'too-large': 'Unpacked, this workbook is too large to be read. Save only the sheet with the list.',
    damaged: 'This workbook is damaged. Open it in a spreadsheet program, and save it anew.',
    'no-text': 'This is no list but a picture, a PDF, or a file of another kind. Choose an XLSX or CSV file.',
    unreadable: 'The browser could not read this file. It may have been moved, or is open elsewhere.',
  },
  tooBig: (megabytes, most) =>
    `This file has ${number(megabytes)} MB, and at most ${number(most)} are read. Save only the sheet with the list.`,

  pasted: 'Pasted cells',
  readRows: (rows, columns) => `${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252',
  },
  encoding: (name) => `Text in ${name}`,
  encodingAssumed: (name) => `Text read as ${name}: the file does not say. Check that accented letters are right.`,
  brokenRows: (rows) =>
    `A quotation mark is not closed in ${format.plural(rows.length, { one: 'row', other: 'rows' })} ${format.list(rows.slice(0, 5).map(number))}. Rows may have run together there.`,
  delimiter: 'Between columns stands',
  delimiters: { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab', '|': 'a vertical bar' },
  sheet: 'Sheet',
  unnamedSheet: 'Without a name',
  headerRow: 'Headings stand in',
  headerRowChoice: (row, cells) => `Row ${number(row)}: ${cells}`,
  kind: 'Each row is',
  kinds: { results: 'an expected result', background: 'a background item', 'access-rights': 'an access right' },
  columnsCaption: 'What each column of the list becomes',
  columnInFile: 'Column in the list',
  firstValues: 'First values',
  field: 'Becomes',
  fieldOf: (column) => `What ${column} becomes`,
  noHeader: (letters) => `Column ${letters}`,
  noValues: 'Nothing in it',
  leaveOut: 'Leave out',
  partners: 'What a partner is to the result',
  fields: 'Fields',
  twice: (field, column) => `“${field}” is taken from ${column} already.`,
  nothingMapped: 'Say for one column at least what it becomes.',
  titleMissing: 'No column becomes the title. Rows that are not in the matrix yet cannot be added without one.',
  leftOut: (count) => `${counted(count, 'column is', 'columns are')} left out.`,

  counts: (kind, { added, changed, same }) => {
    const [one, other] = nouns[kind];
    return `${counted(added, one, other)} added, ${number(changed)} changed, ${number(same)} as ${same === 1 ? 'it is' : 'they are'}`;
  },
  nothingDeleted: 'Nothing is deleted: what the list does not name stays as it is.',
  nothingChanges: 'The list says nothing that is not in the matrix already.',
  problemsHeading: (count) => `${counted(count, 'place', 'places')} that could not be taken over`,
  problemPlace: (row, column) => `Row ${number(row)}, ${column}`,
  rowPlace: (row) => `Row ${number(row)}`,
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
    'out-of-range': (text) => `${text} is too small or too large for this field. The field stays as it is.`,
    'not-a-date': (text) => `“${text}” is no date. The field stays as it is.`,
    'ambiguous-date': (text) =>
      `“${text}” may be read with the day or with the month first. The field stays as it is; write 2026-09-01.`,
    'not-a-url': (text) => `“${text}” is no web address. The field stays as it is.`,
    'missing-title': () => 'A new item without a title. The row is passed over.',
    'missing-partner': (text) => `“${text}” is new, and nobody is named who brings it. The row is passed over.`,
    'missing-form': () => 'A right without its form. It is left out.',
    'not-an-owner': (text) => `“${text}” is about somebody who owns nothing of the result. It is left out.`,
    'ambiguous-item': (text) => `Several items are called “${text}”. The row is passed over.`,
    'unknown-item': (text) => `“${text}” is not in the matrix. The row is passed over.`,
    'repeated-item': (text) => `An earlier row speaks of “${text}” already. This one is passed over.`,
  },
  changesHeading: 'Item by item',
  added: 'New',
  changed: 'Changed',
  changesOf: (title) => `What changes in ${title}`,
  fieldCount: (count) => counted(count, 'field', 'fields'),
  what: 'Field',
  before: 'Before',
  after: 'After',
  empty: 'Empty',
  untitled: 'Without a title',
  more: (count) => `Show ${number(count)} more`,
  apply: (count) => `Apply ${counted(count, 'change', 'changes')}`,
  applied: (added, changed) => `Imported: ${number(added)} added, ${number(changed)} changed`,
  changedMeanwhile: 'The matrix has changed since. What will change has been worked out anew.',
  undo: 'Undo',
  undone: 'The import was taken back',
};
