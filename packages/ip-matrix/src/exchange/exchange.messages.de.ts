import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

const nouns = {
  results: ['Ergebnis', 'Ergebnisse'],
  background: ['Background-Eintrag', 'Background-Einträge'],
} as const;

export const german: ExchangeMessages = {
  exports: {
    'ownership-list-xlsx': 'Liste der Ergebniseigentümer (XLSX)',
    'ownership-list-csv': 'Liste der Ergebniseigentümer (CSV)',
    'matrix-xlsx': 'Ganze Matrix (XLSX)',
    'results-csv': 'Ergebnisse (CSV)',
    'background-csv': 'Background (CSV)',
    'access-rights-csv': 'Zugangsrechte (CSV)',
    'attachment-1': 'Anhang 1: Background (DOCX)',
  },
  fileNames: {
    'ownership-list-xlsx': 'Ergebniseigentümer',
    'ownership-list-csv': 'Ergebniseigentümer',
    'matrix-xlsx': 'Eigentum-und-Zugang',
    'results-csv': 'Ergebnisse',
    'background-csv': 'Background',
    'access-rights-csv': 'Zugangsrechte',
    'attachment-1': 'Anhang-1-Background',
  },
  importList: 'Liste importieren …',
  heading: 'Liste importieren',
  fileKinds: 'XLSX oder CSV, bis 10 MB',
  comparing: 'Die Liste wird mit der Matrix verglichen …',
  kinds: {
    results: 'ein erwartetes Ergebnis',
    background: 'ein Background-Eintrag',
    'access-rights': 'ein Zugangsrecht',
  },
  partners: 'Was ein Partner für das Ergebnis ist',
  fields: 'Felder',
  titleMissing:
    'Aus keiner Spalte wird der Titel. Ohne Titel können Zeilen, die noch nicht in der Matrix stehen, nicht hinzugefügt werden.',
  counts: (kind, { added, changed, same }) => {
    const [one, other] = nouns[kind];
    return `${counted(added, one, other)} neu, ${number(changed)} geändert, ${number(same)} wie bisher`;
  },
  nothingChanges: 'Die Liste sagt nichts, was nicht schon in der Matrix steht.',
  rowProblems: {
    'unknown-partner': (text) => `Unbekannter Partner „${text}“. Er wird weggelassen.`,
    'unknown-link': (text) => `„${text}“ gibt es in dieser Partnerschaft nicht. Die Verknüpfung wird weggelassen.`,
    'unknown-term': (text) => `„${text}“ ist keines der Wörter für dieses Feld. Das Feld bleibt, wie es ist.`,
    'unreadable-standing': (text) => `„${text}“ nennt weder Rolle noch Anteil noch Zugang. Die Zelle wird übergangen.`,
    'unreadable-share': (text) =>
      `„${text}“ ist kein Anteil. Er wird übernommen, wie er dasteht, und bei den Befunden gemeldet.`,
    'date-for-share': (text) =>
      `Die Tabellenkalkulation hat aus einem Anteil ein Datum gemacht, ${text}. Die Zelle wird übergangen; tragen Sie den Anteil von Hand ein.`,
    'not-a-number': (text) => `„${text}“ ist keine ganze Zahl. Das Feld bleibt, wie es ist.`,
    'out-of-range': (text, range) =>
      `${text} ist für dieses Feld zu klein oder zu groß${range ? `; möglich ist ${number(range[0])} bis ${number(range[1])}` : ''}. Das Feld bleibt, wie es ist.`,
    'not-a-date': (text) => `„${text}“ ist kein Datum. Das Feld bleibt, wie es ist.`,
    'ambiguous-date': (text) =>
      `Bei „${text}“ kann der Tag oder der Monat vorn stehen. Das Feld bleibt, wie es ist; schreiben Sie 2026-09-01.`,
    'not-a-url': (text) => `„${text}“ ist keine Webadresse. Das Feld bleibt, wie es ist.`,
    'missing-title': () => 'Ein neuer Eintrag ohne Titel. Die Zeile wird übergangen.',
    'missing-partner': (text) =>
      `„${text}“ ist neu, und es ist niemand genannt, der es einbringt. Die Zeile wird übergangen.`,
    'missing-form': () => 'Ein Schutzrecht ohne seine Art. Es wird weggelassen.',
    'not-an-owner': (text) =>
      `„${text}“ nennt jemanden, dem an dem Ergebnis nichts gehört. Die Angabe wird weggelassen.`,
    'unnamed-owner': (text) =>
      `„${text}“ sagt nicht, welcher der Eigentümer das Ergebnis verwerten wird. Die Angabe wird weggelassen.`,
    'ambiguous-item': (text) => `Mehrere Einträge heißen „${text}“. Die Zeile wird übergangen.`,
    'unknown-item': (text) => `„${text}“ steht nicht in der Matrix. Die Zeile wird übergangen.`,
    'repeated-item': (text) => `Eine frühere Zeile handelt von demselben, als „${text}“. Diese Zeile wird übergangen.`,
  },
  changedMeanwhile: 'Die Matrix hat sich inzwischen geändert. Was sich ändert, wurde neu ermittelt.',
};
