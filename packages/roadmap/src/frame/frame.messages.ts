import { Catalogue, Format } from '@kvasir/element';

/** What is asked about the frame of a roadmap, at first and later. */
export interface FrameMessages {
  firstMonth: string;
  firstDay: string;
  months: string;
  firstMissing: string;
  monthsInvalid: string;
  /** What follows from both. */
  runs(month: string, from: string, to: string): string;
  set: string;
  addFirst: string;
  isSet(from: string, to: string): string;
  change: string;
  cancel: string;
  text: string;
  /** As long as there is no frame. */
  textUnset: string;
  previewHeading: string;
  was: string;
  becomes: string;
  begins(month: string): string;
  ends(month: string): string;
  itemDue(name: string, month: string): string;
  notSet: string;
  fixedDays(count: number): string;
  afterEnd(count: number): string;
}

const format = Format.for('en');

const english: FrameMessages = {
  firstMonth: 'First month',
  firstDay: 'First day',
  months: 'Months',
  firstMissing: 'Give the first month.',
  monthsInvalid: 'Give whole months, from 1 to 1200.',
  runs: (month, from, to) => `M1 begins on ${from}, ${month} ends on ${to}.`,
  set: 'Set the frame',
  addFirst: 'Add the first milestone',
  isSet: (from, to) => `The project runs from ${from} to ${to}`,
  change: 'Change the frame',
  cancel: 'Cancel',
  text: 'The months of all items stay as they are. With another first day, their dates move.',
  textUnset: 'The months of all items stay as they are, and get their dates from the first day.',
  previewHeading: 'What moves',
  was: 'Now',
  becomes: 'Then',
  begins: (month) => `${month} begins`,
  ends: (month) => `${month} ends`,
  itemDue: (name, month) => `${name}, ${month}`,
  notSet: 'not set',
  fixedDays: (count) =>
    format.plural(count, {
      one: 'One item is due on a fixed day, which stays.',
      other: `${format.number(count)} items are due on fixed days, which stay.`,
    }),
  afterEnd: (count) =>
    format.plural(count, {
      one: 'One item would lie after the end.',
      other: `${format.number(count)} items would lie after the end.`,
    }),
};

export const frameCatalogue = new Catalogue<FrameMessages>('kv-roadmap-frame', english, {
  de: () => import('./frame.messages.de.ts').then((module) => module.german),
  fr: () => import('./frame.messages.fr.ts').then((module) => module.french),
});
