import { Catalogue, Format } from '@kvasir/element';
import type { PlanSection } from '@kvasir/formats/valorisation.js';
import type { PlatformFieldName } from '@kvasir/model/valorisation.js';
import type { DocumentKind } from './document-kinds.ts';

/** What the documents say on screen and paper, beside the words that they have in every file. */
export interface DocumentMessages {
  kind: string;
  kinds: Readonly<Record<DocumentKind, string>>;
  result: string;
  allResults: string;
  print: string;
  word: string;
  empty: string;
  emptyText: string;
  /** A document whose rest follows in a moment. */
  restFollows: string;

  keyExploitable: string;
  version(version: number): string;
  ownedBy: string;
  shareUnknown: string;
  notAPartner: string;
  vacantSince(day: string | undefined): string;
  protection: string;
  openAccess: string;
  readiness: string;
  background: string;
  agreedBy: string;
  /** In place of what nobody has said. */
  notSaid: string;
  /** The way to where the answer is written. */
  settle: Readonly<Record<PlanSection, string>>;
  sayIt(what: string): string;
  source: string;
  sheetSource: string;

  // Who agreed.
  nobodyAgreed: string;
  agreedCount(count: number, of: number, version: number | undefined): string;
  agreedToThis(names: string, count: number, version: number | undefined): string;
  agreedEarlier(name: string, version: number | undefined): string;
  objects(name: string, reason: string): string;
  undecided(names: string, count: number): string;
  /** What tells this text of the plan from any other. */
  digest(digest: string): string;

  // The Horizon Results Platform.
  platformFields: Readonly<Record<PlatformFieldName, string>>;
  platformLead: string;
  /** How long a text is, or how many entries a list has, against what is advised or set. */
  length(length: number): string;
  entries(count: number): string;
  advised(most: number): string;
  atMost(most: number): string;
  over(excess: number): string;
  entriesOver(excess: number): string;
  copyNamed(field: string): string;
  copied(field: string): string;
  selected(field: string): string;
  platformSource: string;
}

const format = Format.for('en');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;
const ofVersion = (version: number | undefined) => (version === undefined ? '' : ` (version ${number(version)})`);

export const english: DocumentMessages = {
  kind: 'Document',
  kinds: { plan: 'Exploitation plan', sheet: 'Key Exploitable Result', platform: 'Horizon Results Platform' },
  result: 'Result',
  allResults: 'All results',
  print: 'Print',
  word: 'Word (DOCX)',
  empty: 'There is no result to write about yet.',
  emptyText: 'Once a result is named, its plan can be read, printed and handed in here.',
  restFollows: 'The other results follow in a moment.',

  keyExploitable: 'Key exploitable result',
  version: (version) => `version ${number(version)}`,
  ownedBy: 'Owned by',
  shareUnknown: 'share open',
  notAPartner: 'not a partner',
  vacantSince: (day) => (day === undefined ? 'has left' : `has left; vacant since ${day}`),
  protection: 'Protection',
  openAccess: 'Open access',
  readiness: 'Readiness',
  background: 'Uses background',
  agreedBy: 'Agreed by',
  notSaid: 'Not yet said',
  settle: {
    need: 'Say which need it meets',
    users: 'Say who will use it',
    ownership: 'Say whose it is',
    routes: 'Choose a route',
    roles: 'Give each party a role',
    steps: 'Add the first step',
    jointExploitation: 'Say whether to exploit it jointly',
    sharing: 'Say how value is shared',
    effects: 'Say what it changes',
    fundings: 'Add a source of funding',
    risks: 'Add a risk',
    contacts: 'Add a contact',
    reviews: 'Set a date of review',
  },
  sayIt: (what) => `Say it: ${what}`,
  source: 'Code of Practice on industry-academia co-creation, C(2024) 601, paragraph 3.3.1(a). Not legal advice.',
  sheetSource: 'Characteristics as Horizon Results Booster asks for them. Not legal advice.',

  nobodyAgreed: 'Nobody has agreed to this plan yet.',
  agreedCount: (count, of, version) =>
    `${number(count)} of ${counted(of, 'partner', 'partners')}, to exactly this plan${ofVersion(version)}`,
  agreedToThis: (names, count, version) =>
    `${names} ${count === 1 ? 'has' : 'have'} agreed to exactly this plan${ofVersion(version)}.`,
  agreedEarlier: (name, version) =>
    version === undefined
      ? `${name} agreed to an earlier version.`
      : `${name} agreed to version ${number(version)}. The plan has changed since.`,
  objects: (name, reason) => (reason === '' ? `${name} objects.` : `${name} objects: ${reason}`),
  undecided: (names, count) => `${names} ${count === 1 ? 'has' : 'have'} not decided yet.`,
  digest: (digest) => `Check code of this version: ${digest}`,

  platformFields: {
    title: 'Title',
    teaser: 'Message or teaser',
    audiences: 'Target audiences',
    needs: 'Needs',
    policyAreas: 'Related policy areas',
    description: 'Description of the result',
    problem: 'Problem or need',
    uniqueValue: 'Unique value',
    video: 'Video',
  },
  platformLead:
    'To be copied field by field into the form of the platform. The platform publishes one limit only: three policy areas. Lengths are our advice, for texts that are read to their end; nothing is cut.',
  length: (length) => counted(length, 'character', 'characters'),
  entries: (count) => counted(count, 'entry', 'entries'),
  advised: (most) => `up to ${number(most)} advised`,
  atMost: (most) => `at most ${number(most)}`,
  over: (excess) => `${counted(excess, 'character', 'characters')} over`,
  entriesOver: (excess) => `${number(excess)} too many`,
  copyNamed: (field) => `Copy ${field}`,
  copied: (field) => `Copied: ${field}`,
  selected: (field) => `${field} is selected. Copy it with the keyboard.`,
  platformSource: 'Fields as far as the Horizon Results Platform shows them to everybody.',
};

/** Hosts address it as `kv-valorisation-plan-document`. */
export const documentCatalogue = new Catalogue<DocumentMessages>('kv-valorisation-plan-document', english, {
  de: () => import('./document.messages.de.ts').then((module) => module.german),
  fr: () => import('./document.messages.fr.ts').then((module) => module.french),
});
