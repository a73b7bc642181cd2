import { Format } from '../localization/format.ts';
import type { FilesMessages } from './files.messages.ts';

const format = Format.for('en');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

export const english: FilesMessages = {
  making: (what) => `Preparing ${what}…`,
  made: (file) => `${file} is ready`,
  cut: (cells) =>
    `${counted(cells, 'cell is', 'cells are')} longer than a workbook can hold, and cut there. The CSV file has all of it`,
  failed: (what) => `${what} could not be made. Check the connection`,
  retry: 'Try again',
  print: 'Print',
  importFailed: 'The part that reads lists could not be loaded. Check the connection and try again.',
};
