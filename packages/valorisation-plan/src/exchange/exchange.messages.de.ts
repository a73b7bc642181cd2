import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('de');

export const german: ExchangeMessages = {
  exports: {
    'plan-docx': 'Verwertungsplan (DOCX)',
    'plans-docx': 'Verwertungsplan aller Ergebnisse (DOCX)',
    'sheet-docx': 'Blatt zum verwertbaren Schlüsselergebnis (DOCX)',
    'steps-xlsx': 'Schritte, Finanzierung, Rollen, Aufteilung (XLSX)',
    deadlines: 'Fristen (iCalendar)',
    'json-ld': 'Verknüpfte Daten (JSON-LD)',
    json: 'Daten (JSON)',
  },
  planOf: (result) => `Verwertungsplan zu ${result} (DOCX)`,
  sheetOf: (result) => `Blatt zum verwertbaren Schlüsselergebnis ${result} (DOCX)`,
  fileNames: {
    'plan-docx': 'Verwertungsplan',
    'plans-docx': 'Verwertungsplan',
    'sheet-docx': 'Schlüsselergebnis',
    'steps-xlsx': 'Verwertung-Schritte',
    deadlines: 'Verwertung-Fristen',
    'json-ld': 'Verwertung',
    json: 'Verwertung',
  },
  leftOut: (count) =>
    `${format.plural(count, { one: 'Ein Plan fehlt', other: `${format.number(count)} Pläne fehlen` })} darin, weil das Ergebnis sensibel, vertraulich oder gelöscht ist.`,
};
