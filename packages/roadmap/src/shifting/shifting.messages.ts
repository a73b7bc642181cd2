import { Catalogue, Format } from '@kvasir/element';

/** Why nothing is moved by so many months. */
export interface ShiftingMessages {
  /** What is open would have ended before the month in which today lies. */
  past(names: string, count: number, month: string): string;
  out(names: string, count: number): string;
}

const format = Format.for('en');

const english: ShiftingMessages = {
  past: (names, count, month) =>
    `${format.plural(count, { one: 'Is open and would end', other: 'Are open and would end' })} before ${month}, the month of today: ${names}.`,
  out: (names, count) =>
    `Would end before ${format.plural(count, { one: 'it begins', other: 'they begin' })}, or not in a month from 1 to 1200: ${names}.`,
};

export const shiftingCatalogue = new Catalogue<ShiftingMessages>('kv-roadmap-shifting', english, {
  de: () => import('./shifting.messages.de.ts').then((module) => module.german),
  fr: () => import('./shifting.messages.fr.ts').then((module) => module.french),
});
