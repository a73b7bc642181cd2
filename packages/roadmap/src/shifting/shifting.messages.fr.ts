import { Format } from '@kvasir/element';
import type { ShiftingMessages } from './shifting.messages.ts';

const format = Format.for('fr');

export const french: ShiftingMessages = {
  past: (names, count, month) =>
    `${format.plural(count, { one: 'Est en cours et finirait', other: 'Sont en cours et finiraient' })} avant ${month}, le mois actuel\u00a0: ${names}.`,
  out: (names, count) =>
    `${format.plural(count, { one: 'Finirait', other: 'Finiraient' })} avant le début, ou hors des mois 1 à 1200\u00a0: ${names}.`,
};
