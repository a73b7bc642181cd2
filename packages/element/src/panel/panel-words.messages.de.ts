import type { PanelWords } from './panel-words.messages.ts';

export const german: PanelWords = {
  previous: 'Vorheriger Eintrag',
  next: 'Nächster Eintrag',
  close: 'Schließen',
  editTitle: 'Titel bearbeiten',
  shown: (title, position, count, format) => `${title}, ${format.number(position)} von ${format.number(count)}`,
  gone: 'Dieser Eintrag steht nicht mehr im Dokument.',
  unreadableEntry: 'Was hier steht, ist kein Eintrag. Es bleibt, wie es kam, bis Sie neu beginnen.',
  agreementMissing: 'Die Zustimmung zu diesem Eintrag konnte nicht geladen werden.',

  severity: { error: 'Fehler', warning: 'Warnung', advice: 'Rat' },
  findings: 'Befunde',
  paragraph: (paragraph) => `Kodex ${paragraph}`,
  goToField: 'Zum Feld',

  edit: 'Bearbeiten',
  done: 'Fertig',
  ofSection: (words, section) => `${words}: ${section}`,
  nothingYet: 'Noch nichts festgehalten.',
  labelOf: (label, whose) => `${label}: ${whose}`,
  openEntry: (title) => `${title} öffnen`,
  removeEntry: (what) => `${what} entfernen`,
  removed: (what) => `${what} entfernt`,
  notAPartner: 'kein Partner',

  problems: {
    notAText: 'Das wurde nicht verstanden. Geben Sie es neu ein, oder löschen Sie es.',
    notYesOrNo: 'Das ist weder ja noch nein. Es bleibt, wie es kam, bis Sie wählen.',
    notADate: 'Das ist kein Datum. Ein Datum schreibt man 2026-11-21.',
    notAnAddress: 'Das ist keine Webadresse. Sie beginnt mit https:// oder http://.',
    unknownTerm: 'Das ist keiner der bekannten Begriffe. Wählen Sie einen aus der Liste.',
  },
  outOfRange: (least, most) => `Geben Sie eine ganze Zahl von ${least} bis ${most} ein.`,
  notInRange: (least, most) => `Geben Sie eine Zahl von ${least} bis ${most} ein.`,
  unreadable: 'Das wurde nicht verstanden. Es bleibt, wie es kam, bis Sie es entfernen.',
  startAnew: 'Entfernen und neu beginnen',

  noComments: 'Noch keine Kommentare.',
  earlierComments: (count, format) =>
    `${format.number(count)} ${format.plural(count, { one: 'früherer Kommentar', other: 'frühere Kommentare' })}`,
  addComment: 'Kommentar schreiben',
  comment: 'Kommentar',
  yourName: 'Ihr Name',
  addThisComment: 'Kommentar hinzufügen',
  commentAdded: 'Kommentar hinzugefügt',
  commentOn: (place) => `zu: ${place}`,
};
