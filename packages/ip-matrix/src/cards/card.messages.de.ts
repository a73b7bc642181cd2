import { Format } from '@kvasir/element';
import type { CardMessages } from './card.messages.ts';

const format = Format.for('de');

export const german: CardMessages = {
  list: 'Ergebnisse und bestehende Kenntnisse',
  owners: 'Eigentümer',
  notDecided: 'Nicht entschieden',
  notStated: 'Nicht angegeben',
  generatedBy: 'Erarbeitet von',
  contributors: 'Beitragende',
  providedBy: 'Eingebracht von',
  access: 'Zugang',
  limitsForImplementation: 'Einschränkungen für die Durchführung',
  limitsForExploitation: 'Einschränkungen für die Verwertung',
  licence: 'Lizenz',
  thirdPartyRights: 'Rechte Dritter',
  dependent: (fact, more) => `${fact}, ${more}`,
  noPartner: (id) => `${id}, kein Partner`,
  moreFindings: (count) => `${format.number(count)} weitere`,
  goToField: 'Zum Feld',
  shown: (shown, items) => `${format.number(shown)} von ${format.number(items)} angezeigt`,
  showMore: (count) => `${format.number(count)} weitere anzeigen`,
};
