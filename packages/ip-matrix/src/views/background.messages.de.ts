import { Format } from '@kvasir/element';
import type { BackgroundMessages } from './background.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);

export const german: BackgroundMessages = {
  heading: 'Background',
  lead: 'Was jeder Partner schon vorher hatte und einbringt, weil es benötigt wird: Daten, Know-how, Informationen und Rechte daran.',
  source: 'Im Aufbau von DESCA, Anhang 1; Finanzhilfevereinbarung Horizont Europa, Artikel 16',
  notListed: 'Zu dem, was hier nicht aufgeführt ist, muss niemand Zugang gewähren.',
  emptyHeading: 'Wer bringt was ein?',
  emptyText: 'Background gehört zu Partnern. Fügen Sie zuerst die Partner hinzu.',

  silent: (names, count) =>
    `${names} ${format.plural(count, { one: 'hat', other: 'haben' })} weder Background aufgeführt noch erklärt, dass keiner benötigt wird.`,
  silentHere: 'Noch keine Angabe. Führen Sie auf, was benötigt wird, oder erklären Sie, dass nichts benötigt wird.',
  noProvider: 'Es ist niemand genannt, der dies einbringt.',
  nothingNeeded: (name) =>
    `Von ${name} werden weder Daten noch Know-how noch Informationen benötigt, um das Projekt durchzuführen oder seine Ergebnisse zu verwerten.`,
  contradiction: (count) =>
    `Es ist erklärt, dass nichts benötigt wird, und doch ${format.plural(count, {
      one: 'ist ein Eintrag',
      other: `sind ${number(count)} Einträge`,
    })} aufgeführt. Nehmen Sie die Erklärung zurück, oder entfernen Sie, was aufgeführt ist.`,

  describe: 'Beschreibung des Backgrounds',
  implementation: 'Besondere Einschränkungen und/oder Bedingungen für die Durchführung',
  exploitation: 'Besondere Einschränkungen und/oder Bedingungen für die Verwertung',
  actions: 'Bearbeiten',
  caption: (name) => `Background von ${name}`,
  noLimit: 'Keine',
  untitled: 'Ohne Titel',
  licence: (licence) => `Lizenz: ${licence}`,
  thirdPartyRights: (rights) => `Rechte Dritter: ${rights}`,
  usedBy: (count) =>
    format.plural(count, {
      one: 'Ein Ergebnis baut darauf auf:',
      other: `${number(count)} Ergebnisse bauen darauf auf:`,
    }),
  furtherUses: (count) => `und ${number(count)} weitere`,
  showMore: (count) => `${number(count)} weitere zeigen`,

  edit: (title) => `${title} bearbeiten`,
  done: 'Fertig',
  remove: 'Entfernen',
  removed: (title) => `${title} entfernt`,
  restored: 'Der Background ist wieder da.',
  undo: 'Rückgängig',
  add: 'Background hinzufügen',
  addFor: (name) => `Background hinzufügen: ${name}`,
  addNow: 'Hinzufügen',
  cancel: 'Abbrechen',
  newTitle: 'Was wird eingebracht?',
  newTitleHint: 'Ein kurzer Name, etwa „Bibliothek acrylischer Monomere“.',
  titleMissing: 'Geben Sie einen Namen ein.',
  added: (title) => `${title} hinzugefügt`,

  title: 'Name',
  description: 'Beschreibung',
  assetType: 'Art des Vermögenswerts',
  protection: 'Schutz',
  licenceLabel: 'Lizenz',
  thirdPartyLabel: 'Rechte Dritter',
  notAPartner: (id) => `„${id}“ ist kein Partner`,
  paragraph: (paragraph) => `Kodex ${paragraph}`,
};
