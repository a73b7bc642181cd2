import { Format } from '@kvasir/element';
import type { ConflictMessages } from './conflicts.messages.ts';

const format = Format.for('de');

export const german: ConflictMessages = {
  headingOne: (place) => `Zwei haben geändert: ${place}`,
  headingMany: (count) => `Zwei haben an ${format.number(count)} Stellen dasselbe geändert`,
  kept: 'Beide Fassungen bleiben erhalten, bis Sie wählen. Alles andere im Dokument wurde zusammengeführt.',
  before: 'Vorher',
  mine: 'Ihre',
  theirs: 'Die andere',
  whoAndWhen: (who, moment) => `${who}, ${moment}`,
  what: 'Feld',
  values: (place) => `Die Werte von ${place}`,
  unchanged: (count) => `${format.number(count)} weitere, unverändert`,
  question: 'Was soll gelten?',
  keepMine: 'Meine behalten',
  takeTheirs: 'Die andere nehmen',
  keepBoth: 'Die andere nehmen, meine in einer Notiz behalten',
  changedSince: 'Das hat sich geändert, seit Sie gewählt haben. Wählen Sie noch einmal.',
  chooseOne: 'Wählen Sie eine, oder entscheiden Sie später.',
  use: 'So übernehmen',
  later: 'Später entscheiden',
  progress: (chosen, all) => `${format.number(chosen)} von ${format.number(all)} gewählt`,
  saidAll: 'Entschieden. Es ist nichts mehr zu wählen.',
  saidSome: (decided, left) => `${format.number(decided)} entschieden, ${format.number(left)} noch zu wählen.`,
};
