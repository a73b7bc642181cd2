import { Format } from '@kvasir/element';
import type { FindingsMessages } from './findings.messages.ts';

const format = Format.for('de');

export const german: FindingsMessages = {
  label: 'Was zu beachten ist',
  severities: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
  paragraph: (number) => `Kodex ${number}`,
  open: (name) => `${name} öffnen`,
  openUnnamed: 'Öffnen',
  toReviews: 'Zu den Überprüfungen',
  addDeliverable: 'Arbeitsergebnis hinzufügen',
  dataManagementPlan: 'Datenmanagementplan',
  exploitationPlan: 'Plan für Verbreitung, Verwertung und Kommunikation',
  more: (count) => `${format.number(count)} weitere`,
};
