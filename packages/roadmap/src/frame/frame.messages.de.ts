import { Format } from '@kvasir/element';
import type { FrameMessages } from './frame.messages.ts';

const format = Format.for('de');

export const german: FrameMessages = {
  firstMonth: 'Erster Monat',
  firstDay: 'Erster Tag',
  months: 'Monate',
  firstMissing: 'Geben Sie den ersten Monat an.',
  monthsInvalid: 'Geben Sie ganze Monate von 1 bis 1200 an.',
  runs: (month, from, to) => `M1 beginnt am ${from}, ${month} endet am ${to}.`,
  set: 'Rahmen festlegen',
  addFirst: 'Ersten Meilenstein hinzufügen',
  isSet: (from, to) => `Das Projekt läuft vom ${from} bis ${to}`,
  change: 'Rahmen ändern',
  cancel: 'Abbrechen',
  text: 'Die Monate aller Einträge bleiben, wie sie sind. Mit einem anderen ersten Tag verschieben sich ihre Daten.',
  textUnset: 'Die Monate aller Einträge bleiben, wie sie sind, und bekommen mit dem ersten Tag ihre Daten.',
  previewHeading: 'Was sich verschiebt',
  was: 'Jetzt',
  becomes: 'Dann',
  begins: (month) => `${month} beginnt`,
  ends: (month) => `${month} endet`,
  itemDue: (name, month) => `${name}, ${month}`,
  notSet: 'nicht festgelegt',
  fixedDays: (count) =>
    format.plural(count, {
      one: 'Ein Eintrag ist an einem festen Tag fällig, der bleibt.',
      other: `${format.number(count)} Einträge sind an festen Tagen fällig, die bleiben.`,
    }),
  afterEnd: (count) =>
    format.plural(count, {
      one: 'Ein Eintrag läge nach dem Ende.',
      other: `${format.number(count)} Einträge lägen nach dem Ende.`,
    }),
};
