import { Format } from '@kvasir/element';
import type { AccessMessages } from './access.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);

export const german: AccessMessages = {
  heading: 'Zugangsrechte',
  counted: (rights, deviations) =>
    rights === 0
      ? 'Noch hat kein Partner einen Bedarf an Zugang angegeben.'
      : `${number(rights)} ${format.plural(rights, { one: 'Zugangsrecht', other: 'Zugangsrechte' })}, ${
          deviations === 0 ? 'alle zu Standardbedingungen.' : `${number(deviations)} nicht zu Standardbedingungen:`
        }`,
  deviations: {
    special: (count) => `${number(count)} zu anderen Bedingungen`,
    limited: (count) => `${number(count)} eingeschränkt`,
    refused: (count) => `${number(count)} verweigert`,
  },
  emptyHeading: 'Wer braucht Zugang wozu?',
  emptyText:
    'Geben Sie einen Bedarf an, wo ein Partner ohne ein Ergebnis oder Background eines anderen nicht arbeiten oder die eigenen Ergebnisse nicht verwerten kann.',

  ruleHeading: 'Wenn nichts anderes vereinbart ist',
  ruleCaption: 'Die Zugangsbedingungen, die als Standard gelten',
  rulePurpose: 'Benötigt',
  toBackground: 'Zugang zu Background',
  toResults: 'Zugang zu Ergebnissen',
  beforeAccession:
    'Andere Bedingungen sind möglich, wenn sie vor dem Beitritt zur Finanzhilfevereinbarung vereinbart wurden.',
  request: 'Zugang kann bis ein Jahr nach Projektende verlangt werden, wenn nichts anderes vereinbart ist.',
  requestUntil: (date) =>
    `Zugang kann bis ein Jahr nach Projektende verlangt werden, also bis ${date}, wenn nichts anderes vereinbart ist.`,
  affiliated: 'Auch verbundene Unternehmen können Zugang erhalten, um ihre Ergebnisse zu verwerten.',
  licence:
    'Zugang wird schriftlich verlangt und gewährt; er ist nicht ausschließlich und berechtigt nicht zu Unterlizenzen.',
  needed:
    'Benötigt heißt: Ohne Zugang wäre die Arbeit oder die Verwertung der eigenen Ergebnisse technisch oder rechtlich unmöglich; bei der Arbeit genügt auch, dass sie sich erheblich verzögert oder verteuert.',
  source: 'Finanzhilfevereinbarung Horizont Europa, Artikel 16 und Anhang 5; DESCA, Abschnitte 1.2 und 9',

  purposes: { implementation: 'Für die Arbeit im Projekt', exploitation: 'Zur Verwertung eigener Ergebnisse' },
  terms: {
    'royalty-free': 'unentgeltlich',
    'fair-and-reasonable': 'faire und angemessene Bedingungen',
    agreed: 'wie vereinbart',
    none: 'kein Zugang',
  },
  defaultTerms: (terms) => `Standard: ${terms}`,
  withConditions: (terms) => `${terms}, mit Auflagen`,
  limited: 'Eingeschränkt',
  notStated: 'Kein Bedarf angegeben',

  grantedBy: 'Gewährt von',
  grantedTo: 'Gewährt an',
  item: 'Ergebnis oder Background',
  undecided: 'Eigentümer noch offen',
  thirdParty: 'Von Dritten beansprucht',
  untitled: 'Ohne Titel',
  groupRows: (count) => `${number(count)} ${format.plural(count, { one: 'Eintrag', other: 'Einträge' })}`,
  caption: 'Zugangsrechte nach denen, die sie gewähren',
  actions: 'Bearbeiten',

  filterItem: 'Ergebnis oder Background',
  filterGrantor: 'Gewährt von',
  filterBeneficiary: 'Gewährt an',
  anyItem: 'Alle',
  anyPartner: 'Alle Partner',
  onlyDeviations: 'Nur was vom Standard abweicht',
  shown: (shown, all) => `${number(shown)} von ${number(all)} werden gezeigt`,
  nothingFound: 'Kein Zugangsrecht passt zu diesen Filtern.',
  clearFilter: 'Alle zeigen',
  showMore: (count) => `${number(count)} weitere zeigen`,
  results: 'Ergebnisse',
  background: 'Background',

  edit: (beneficiary, item) => `Zugang von ${beneficiary} zu ${item} bearbeiten`,
  done: 'Fertig',
  remove: 'Entfernen',
  removed: (beneficiary, item) => `Zugang von ${beneficiary} zu ${item} entfernt`,
  restored: 'Das Zugangsrecht ist wieder da.',
  undo: 'Rückgängig',
  noNeed: 'Kein Bedarf angegeben',
  termsOf: (purpose) => `Bedingungen: ${purpose}`,
  conditions: 'Auflagen',
  changeLimitation: 'Einschränkung öffnen',

  add: 'Bedarf an Zugang angeben',
  addHeading: 'Wer braucht Zugang wozu?',
  addNow: 'Hinzufügen',
  cancel: 'Abbrechen',
  addPurposes: 'Benötigt',
  chooseItem: 'Wählen Sie, welches Ergebnis oder welcher Background benötigt wird.',
  choosePartner: 'Wählen Sie den Partner, der ihn benötigt.',
  choosePurpose: 'Geben Sie an, wofür der Zugang benötigt wird.',
  added: (beneficiary, item) => `Zugang von ${beneficiary} zu ${item} hinzugefügt`,
  notAPartner: (id) => `„${id}“ ist kein Partner`,
  paragraph: (paragraph) => `Kodex ${paragraph}`,
};
