import { Format } from '../localization/format.ts';
import type { ControlsMessages } from './controls.messages.ts';

const format = Format.for('de');

export const german: ControlsMessages = {
  optional: 'freiwillig',
  required: 'erforderlich',
  notStated: 'Keine Angabe',
  charactersUsed: (used, limit) => `${format.number(used)} von ${format.number(limit)} Zeichen`,
  charactersLeft: (atMost) =>
    atMost === 0 ? 'Die empfohlene Länge ist erreicht' : `Höchstens noch ${format.number(atMost)} Zeichen`,
  charactersTooMany: (limit) => `Mehr als ${format.number(limit)} Zeichen`,
  charactersOver: (used, limit, over) =>
    `${format.number(used)} von ${format.number(limit)} Zeichen, ${format.number(over)} zu viel`,
  showOptions: 'Auswahl zeigen',
  searching: 'Wird gesucht …',
  noMatches: 'Keine Treffer',
  typeMore: (minimum) => `Mindestens ${format.number(minimum)} Zeichen eingeben`,
  results: (count) => `${format.number(count)} Treffer`,
  moreResults: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'weiterer', other: 'weitere' })}. Tippen Sie weiter, um einzugrenzen.`,
  offline: 'Sie sind offline. Ihre Eingabe bleibt erhalten.',
  searchFailed: 'Die Suche hat nicht geantwortet. Ihre Eingabe bleibt erhalten.',
  retry: 'Erneut versuchen',
  add: 'Hinzufügen …',
  remove: (item) => `${item} entfernen`,
  added: (item) => `${item} hinzugefügt`,
  removed: (item) => `${item} entfernt`,
  alreadyChosen: (item) => `${item} ist schon dabei`,
  chosen: (field) => `${field}: ausgewählt`,
  close: 'Schließen',
  trlFrom: 'Von',
  trlTo: 'Bis',
  trl: (level) => `TRL ${format.number(level)}`,
  trlRange: (from, to) =>
    from === to ? `TRL ${format.number(from)}` : `TRL ${format.number(from)} bis ${format.number(to)}`,
  notifications: 'Mitteilungen',
  nothingToTakeBack: 'Es gibt nichts mehr rückgängig zu machen: Alles davon wurde seither geändert.',
  notificationKey: (key) => `Mit ${key} erreichbar.`,
};
