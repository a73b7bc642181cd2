import { Catalogue, Format } from '@kvasir/element';

/** Every text of `<kv-partnership>` that a reader sees or hears. What loads later has its texts with it. */
export interface PartnershipMessages {
  /** The accessible name of the bar. */
  bar: string;
  loading: string;

  // Save state.
  /** The host keeps the document, not we. */
  inPage: string;
  saved: string;
  savedAt: (moment: string) => string;
  savedHere: string;
  savedHereAt: (moment: string) => string;
  notSavedYet: string;
  saving: string;
  offline: string;
  serverAway: string;
  keptHere: (count: number) => string;
  onlyHere: (count: number) => string;
  conflicts: (count: number) => string;
  decide: string;
  notSaved: string;
  notLoaded: string;
  notCurrent: string;
  readOnly: string;

  // Undo.
  undo: string;
  redo: string;
  /** The tooltip of a button that has a key. */
  withKey: (label: string, key: string) => string;
  undone: string;
  redone: string;

  // What must be said at length.
  offlineTitle: string;
  offlineText: (count: number) => string;
  serverAwayTitle: string;
  serverAwayText: (count: number) => string;
  onlyHereText: (count: number) => string;
  offlineEmpty: string;
  tryNow: string;
  notSavedTitle: string;
  notLoadedTitle: string;
  notCurrentTitle: string;
  unreachable: string;
  busy: (status: number) => string;
  refused: (status: number, title: string) => string;
  unreadable: string;
  stale: string;
  storageFull: string;
  storageRefused: string;
  noDocument: string;
  kept: string;
  inPageOnly: string;
  retry: string;
  download: string;
  newerTitle: string;
  newerText: string;
  partMissing: string;

  // Said to screen readers when it happens.
  keepsChanges: string;
  holdsChanges: string;
  saidBack: string;
  saidConflict: (count: number) => string;

  // Findings.
  findings: (count: number) => string;
}

const format = Format.for('en');
const changes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'change', other: 'changes' })}`;

export const english: PartnershipMessages = {
  bar: 'Document',
  loading: 'Loading the document',

  inPage: 'Kept in this page only',
  saved: 'Saved',
  savedAt: (moment) => `Saved ${moment}`,
  savedHere: 'Saved in this browser',
  savedHereAt: (moment) => `Saved in this browser ${moment}`,
  notSavedYet: 'Not saved yet',
  saving: 'Saving…',
  offline: 'Offline',
  serverAway: 'No answer from the server',
  keptHere: (count) => `${changes(count)} kept here`,
  onlyHere: (count) => `${changes(count)} only in this page`,
  conflicts: (count) =>
    format.plural(count, {
      one: 'Two people changed the same field',
      other: `Two people changed the same, in ${format.number(count)} places`,
    }),
  decide: 'Decide…',
  notSaved: 'Not saved',
  notLoaded: 'Not loaded',
  notCurrent: 'Not up to date',
  readOnly: 'Read only',

  undo: 'Undo',
  redo: 'Redo',
  withKey: (label, key) => `${label} (${key})`,
  undone: 'Undone',
  redone: 'Redone',

  offlineTitle: 'You are offline.',
  offlineText: (count) =>
    `Go on working: ${changes(count)} ${format.plural(count, { one: 'is', other: 'are' })} kept in this browser and will be sent when the network is back.`,
  serverAwayTitle: 'The server does not answer.',
  serverAwayText: (count) =>
    `Go on working: ${changes(count)} ${format.plural(count, { one: 'is', other: 'are' })} kept in this browser and will be sent when it answers.`,
  onlyHereText: (count) =>
    `Do not close this page: ${changes(count)} ${format.plural(count, { one: 'is', other: 'are' })} in it alone, and will be sent when there is an answer.`,
  offlineEmpty: 'The document will be loaded as soon as there is an answer.',
  tryNow: 'Try now',
  notSavedTitle: 'Not saved.',
  notLoadedTitle: 'The document could not be loaded.',
  notCurrentTitle: 'What others have changed could not be loaded.',
  unreachable: 'There is no answer. Check the connection and try again.',
  busy: (status) => `The server is busy (${status}). Try again in a moment.`,
  refused: (status, title) => (title ? `The server answered “${status}: ${title}”.` : `The server answered ${status}.`),
  unreadable: 'The answer is not a partnership document with a version. Tell whoever runs this page.',
  stale: 'The server calls every attempt outdated, and shows nothing newer. Tell whoever runs this page.',
  storageFull: 'This browser has no room left. Free some space, then try again.',
  storageRefused: 'This browser does not let the page keep anything, as in a private window.',
  noDocument: 'What the page holds is not a partnership document.',
  kept: 'Your entries are kept.',
  inPageOnly: 'Your entries are in this page alone: download your copy before you close it.',
  retry: 'Try again',
  download: 'Download my copy',
  newerTitle: 'This document was written by a newer version.',
  newerText: 'What is unknown here is kept and will not be changed.',
  partMissing: 'This part of the page could not be loaded. Check the connection and try again.',

  keepsChanges: 'What you change is kept in this browser.',
  holdsChanges: 'What you change is in this page alone: do not close it.',
  saidBack: 'Connected again. All changes are saved.',
  saidConflict: (count) =>
    format.plural(count, {
      one: 'Two people changed the same field. Both values are kept until you decide.',
      other: `Two people changed the same, in ${format.number(count)} places. All values are kept until you decide.`,
    }),

  findings: (count) => `${format.number(count)} ${format.plural(count, { one: 'finding', other: 'findings' })}`,
};

export const catalogue = new Catalogue<PartnershipMessages>('kv-partnership', english, {
  de: () => import('./partnership.messages.de.ts').then((module) => module.german),
  fr: () => import('./partnership.messages.fr.ts').then((module) => module.french),
});
