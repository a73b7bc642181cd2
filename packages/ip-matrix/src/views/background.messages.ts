import { Catalogue, Format } from '@kvasir/element';

/** The texts of the view of what the partners bring along, laid out as DESCA's Attachment 1. */
export interface BackgroundMessages {
  heading: string;
  lead: string;
  source: string;
  notListed: string;
  emptyHeading: string;
  emptyText: string;

  silent: (names: string, count: number) => string;
  silentHere: string;
  noProvider: string;
  nothingNeeded: (name: string) => string;
  contradiction: (count: number) => string;

  describe: string;
  implementation: string;
  exploitation: string;
  actions: string;
  caption: (name: string) => string;
  noLimit: string;
  untitled: string;
  licence: (licence: string) => string;
  thirdPartyRights: (rights: string) => string;
  usedBy: (count: number) => string;
  furtherUses: (count: number) => string;
  showMore: (count: number) => string;

  edit: (title: string) => string;
  done: string;
  remove: string;
  removed: (title: string) => string;
  restored: string;
  undo: string;
  add: string;
  addFor: (name: string) => string;
  addNow: string;
  cancel: string;
  newTitle: string;
  newTitleHint: string;
  titleMissing: string;
  added: (title: string) => string;

  title: string;
  description: string;
  assetType: string;
  protection: string;
  licenceLabel: string;
  thirdPartyLabel: string;
  notAPartner: (id: string) => string;
  paragraph: (number: string) => string;
}

const format = Format.for('en');
const number = (value: number) => format.number(value);

const english: BackgroundMessages = {
  heading: 'Background',
  lead: 'What each partner held before and brings along because it is needed: data, know-how, information, and rights in them.',
  source: 'In the layout of DESCA, Attachment 1; Horizon Europe grant agreement, Article 16',
  notListed: 'What is not listed here, nobody has to grant access to.',
  emptyHeading: 'Who brings what along?',
  emptyText: 'Background belongs to partners. Add the partners first.',

  silent: (names, count) =>
    `${names} ${format.plural(count, { one: 'has', other: 'have' })} neither listed background nor said that none is needed.`,
  silentHere: 'Nothing said yet. List what is needed, or declare that nothing is.',
  noProvider: 'Nobody is named who brings this.',
  nothingNeeded: (name) =>
    `No data, know-how or information of ${name} is needed to carry out the project or to exploit its results.`,
  contradiction: (count) =>
    `Declared that nothing is needed, and yet ${format.plural(count, {
      one: 'an item is',
      other: `${number(count)} items are`,
    })} listed. Take back the declaration, or remove what is listed.`,

  describe: 'Describe background',
  implementation: 'Specific limitations and/or conditions for implementation',
  exploitation: 'Specific limitations and/or conditions for exploitation',
  actions: 'Edit',
  caption: (name) => `Background of ${name}`,
  noLimit: 'None',
  untitled: 'Untitled',
  licence: (licence) => `Licence: ${licence}`,
  thirdPartyRights: (rights) => `Rights of third parties: ${rights}`,
  usedBy: (count) =>
    format.plural(count, { one: 'One result builds on it:', other: `${number(count)} results build on it:` }),
  furtherUses: (count) => `and ${number(count)} more`,
  showMore: (count) => `Show ${number(count)} more`,

  edit: (title) => `Edit ${title}`,
  done: 'Done',
  remove: 'Remove',
  removed: (title) => `Removed ${title}`,
  restored: 'The background is back.',
  undo: 'Undo',
  add: 'Add background',
  addFor: (name) => `Add background of ${name}`,
  addNow: 'Add',
  cancel: 'Cancel',
  newTitle: 'What is brought along?',
  newTitleHint: 'A short name, such as “Acrylic monomer library”.',
  titleMissing: 'Give it a name.',
  added: (title) => `Added ${title}`,

  title: 'Name',
  description: 'Description',
  assetType: 'Type of asset',
  protection: 'Protection',
  licenceLabel: 'Licence',
  thirdPartyLabel: 'Rights of third parties',
  notAPartner: (id) => `“${id}” is not a partner`,
  paragraph: (paragraph) => `Code ${paragraph}`,
};

/** Hosts address it as `kv-ip-matrix-background`. */
export const backgroundCatalogue = new Catalogue<BackgroundMessages>('kv-ip-matrix-background', english, {
  de: () => import('./background.messages.de.ts').then((module) => module.german),
  fr: () => import('./background.messages.fr.ts').then((module) => module.french),
});
