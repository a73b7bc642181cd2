import { Format } from '@kvasir/element';
import type { ShiftingMessages } from './shifting.messages.ts';

const format = Format.for('de');

export const german: ShiftingMessages = {
  past: (names, count, month) =>
    `${format.plural(count, { one: 'Ist offen und würde', other: 'Sind offen und würden' })} vor ${month} enden, dem heutigen Monat: ${names}.`,
  out: (names, count) =>
    `${format.plural(count, { one: 'Würde', other: 'Würden' })} vor dem Beginn oder außerhalb der Monate 1 bis 1200 enden: ${names}.`,
};
