import { Format } from '../localization/format.ts';
import type { FilesMessages } from './files.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

export const german: FilesMessages = {
  making: (what) => `${what} wird vorbereitet …`,
  made: (file) => `${file} ist fertig`,
  cut: (cells) =>
    `${counted(cells, 'Zelle ist', 'Zellen sind')} länger, als eine Arbeitsmappe fasst, und dort abgeschnitten. In der CSV-Datei steht alles`,
  failed: (what) => `${what} konnte nicht erstellt werden. Prüfen Sie die Verbindung`,
  retry: 'Noch einmal',
  print: 'Drucken',
  importFailed:
    'Der Teil, der Listen liest, konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
};
