import { Catalogue } from '../localization/catalogue.ts';
import { Format } from '../localization/format.ts';

/** The few words that the shared controls say themselves; all others come from the element that uses them. */
export type ControlsMessages = {
  /** Behind the label of a field that may stay empty. */
  optional: string;
  /** Behind the label of a field that may not. */
  required: string;
  /** The choice of a list that stands for no choice. */
  notStated: string;
  charactersUsed: (used: number, limit: number) => string;
  /** Announced near the limit: at most so many are left. */
  charactersLeft: (atMost: number) => string;
  /** Announced beyond it. */
  charactersTooMany: (limit: number) => string;
  charactersOver: (used: number, limit: number, over: number) => string;
  showOptions: string;
  searching: string;
  noMatches: string;
  /** Before anything was searched: how much must be typed. */
  typeMore: (minimum: number) => string;
  results: (count: number) => string;
  /** Below a list that was cut off. */
  moreResults: (count: number) => string;
  offline: string;
  searchFailed: string;
  retry: string;
  add: string;
  remove: (item: string) => string;
  added: (item: string) => string;
  removed: (item: string) => string;
  alreadyChosen: (item: string) => string;
  /** The name of the list of tags within a field. */
  chosen: (field: string) => string;
  close: string;
  trlFrom: string;
  trlTo: string;
  trl: (level: number) => string;
  trlRange: (from: number, to: number) => string;
  notifications: string;
  /** After an announced notification with an action: the key that leads to it. */
  /** Said where an undo finds nothing that it could take back. */
  nothingToTakeBack: string;
  notificationKey: (key: string) => string;
};

const format = Format.for('en');

const english: ControlsMessages = {
  optional: 'optional',
  required: 'required',
  notStated: 'Not stated',
  charactersUsed: (used, limit) => `${format.number(used)} of ${format.number(limit)} characters`,
  charactersLeft: (atMost) =>
    atMost === 0
      ? 'The advised length is reached'
      : `At most ${format.number(atMost)} ${format.plural(atMost, { one: 'character', other: 'characters' })} left`,
  charactersTooMany: (limit) => `More than ${format.number(limit)} characters`,
  charactersOver: (used, limit, over) =>
    `${format.number(used)} of ${format.number(limit)} characters, ${format.number(over)} too many`,
  showOptions: 'Show options',
  searching: 'Searching…',
  noMatches: 'No matches',
  typeMore: (minimum) => `Type at least ${format.number(minimum)} characters`,
  results: (count) => `${format.number(count)} ${format.plural(count, { one: 'match', other: 'matches' })}`,
  moreResults: (count) => `${format.number(count)} more. Keep typing to narrow them down.`,
  offline: 'You are offline. What you typed is kept.',
  searchFailed: 'The search gave no answer. What you typed is kept.',
  retry: 'Try again',
  add: 'Add…',
  remove: (item) => `Remove ${item}`,
  added: (item) => `${item} added`,
  removed: (item) => `${item} removed`,
  alreadyChosen: (item) => `${item} is there already`,
  chosen: (field) => `${field}: chosen`,
  close: 'Close',
  trlFrom: 'From',
  trlTo: 'To',
  trl: (level) => `TRL ${format.number(level)}`,
  trlRange: (from, to) =>
    from === to ? `TRL ${format.number(from)}` : `TRL ${format.number(from)} to ${format.number(to)}`,
  notifications: 'Notifications',
  nothingToTakeBack: 'There is nothing left to take back: all of it has been changed since.',
  notificationKey: (key) => `Press ${key} to reach it.`,
};

/** Hosts address it as `controls`: `overrideMessages('controls', 'en', { optional: 'not required' })`. */
export const controlsCatalogue = /* @__PURE__ */ new Catalogue<ControlsMessages>('controls', english, {
  de: () => import('./controls.messages.de.ts').then((module) => module.german),
  fr: () => import('./controls.messages.fr.ts').then((module) => module.french),
});
