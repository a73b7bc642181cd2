import { Catalogue } from '../localization/catalogue.ts';
import type { Format } from '../localization/format.ts';

/** What every side panel says of its own; what its fields are called, each element says. */
export interface PanelWords {
  previous: string;
  next: string;
  close: string;
  editTitle: string;
  /** Said when another entry comes into the panel under the focus. */
  shown: (title: string, position: number, count: number, format: Format) => string;
  gone: string;
  unreadableEntry: string;
  agreementMissing: string;

  severity: Readonly<Record<'error' | 'warning' | 'advice', string>>;
  findings: string;
  paragraph: (paragraph: string) => string;
  goToField: string;

  edit: string;
  done: string;
  /** The accessible name of a button whose visible words are the first. */
  ofSection: (words: string, section: string) => string;
  nothingYet: string;
  labelOf: (label: string, whose: string) => string;
  openEntry: (title: string) => string;
  removeEntry: (what: string) => string;
  removed: (what: string) => string;
  notAPartner: string;

  problems: Readonly<Record<PanelProblem, string>>;
  outOfRange: (least: string, most: string) => string;
  notInRange: (least: string, most: string) => string;
  notAnAmount: string;
  notACurrency: string;
  currency: string;
  unreadable: string;
  startAnew: string;

  /** What each of the nine technology readiness levels stands for. */
  readinessLevels: readonly string[];
  level: (level: number, words: string) => string;

  noComments: string;
  earlierComments: (count: number, format: Format) => string;
  addComment: string;
  comment: string;
  yourName: string;
  addThisComment: string;
  commentAdded: string;
  /** Which field a comment is on. */
  commentOn: (place: string) => string;
}

/** What may be wrong with the value of one field. */
export type PanelProblem = 'notAText' | 'notYesOrNo' | 'notADate' | 'notAnAddress' | 'unknownTerm';

const english: PanelWords = {
  previous: 'Previous item',
  next: 'Next item',
  close: 'Close',
  editTitle: 'Edit the title',
  shown: (title, position, count, format) => `${title}, ${format.number(position)} of ${format.number(count)}`,
  gone: 'This item is no longer in the document.',
  unreadableEntry: 'What stands here is no item. It stays as it came until you start anew.',
  agreementMissing: 'The agreement on this item could not be loaded.',

  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  findings: 'Findings',
  paragraph: (paragraph) => `Code ${paragraph}`,
  goToField: 'Go to field',

  edit: 'Edit',
  done: 'Done',
  ofSection: (words, section) => `${words}: ${section}`,
  nothingYet: 'Nothing recorded yet.',
  labelOf: (label, whose) => `${label}: ${whose}`,
  openEntry: (title) => `Open ${title}`,
  removeEntry: (what) => `Remove ${what}`,
  removed: (what) => `${what} removed`,
  notAPartner: 'not a partner',

  problems: {
    notAText: 'This was not understood. Enter it anew, or clear it.',
    notYesOrNo: 'This is neither yes nor no. It stays as it came until you choose.',
    notADate: 'This is no date. A date is written 2026-11-21.',
    notAnAddress: 'This is no web address. It begins with https:// or http://.',
    unknownTerm: 'This is none of the known terms. Choose one from the list.',
  },
  outOfRange: (least, most) => `Enter a whole number from ${least} to ${most}.`,
  notInRange: (least, most) => `Enter a number from ${least} to ${most}.`,
  notAnAmount: 'Enter an amount, in figures.',
  notACurrency: 'This is no currency. It has three capital letters, such as EUR.',
  currency: 'Currency',
  unreadable: 'This was not understood. It stays as it came until you remove it.',
  startAnew: 'Remove it and start anew',

  readinessLevels: [
    'basic principles observed',
    'concept formulated',
    'proven by experiment',
    'validated in the lab',
    'validated in a relevant environment',
    'demonstrated in a relevant environment',
    'prototype in operation',
    'complete and qualified',
    'proven in operation',
  ],
  level: (level, words) => `${String(level)} · ${words}`,

  noComments: 'No comments yet.',
  earlierComments: (count, format) =>
    `${format.number(count)} ${format.plural(count, { one: 'earlier comment', other: 'earlier comments' })}`,
  addComment: 'Add a comment',
  comment: 'Comment',
  yourName: 'Your name',
  addThisComment: 'Add comment',
  commentAdded: 'Comment added',
  commentOn: (place) => `on ${place}`,
};

/** Hosts address it as `panel`: `overrideMessages('panel', 'en', { done: 'Ready' })`. */
export const panelWordsCatalogue = new Catalogue<PanelWords>('panel', english, {
  de: () => import('./panel-words.messages.de.ts').then((module) => module.german),
  fr: () => import('./panel-words.messages.fr.ts').then((module) => module.french),
});
