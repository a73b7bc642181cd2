import { Format } from '@kvasir/element';
import type { ReviewsMessages } from './reviews.messages.ts';

const format = Format.for('de');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

export const german: ReviewsMessages = {
  nextHeading: 'Nächste Überprüfung',
  inDays: (days) => (days === 0 ? 'heute' : days === 1 ? 'morgen' : `in ${format.number(days)} Tagen`),
  overdueBy: (days) => `seit ${count(days, 'Tag', 'Tagen')} überfällig`,
  noneDue: 'Es ist keine geplant und kein Turnus vereinbart.',
  lastHeld: 'Zuletzt durchgeführt',
  neverHeld: 'Noch keine',
  rhythm: 'Mindestens alle',
  rhythmUnit: 'Monate',
  rhythmText: (months) => (months === 1 ? 'jeden Monat' : `alle ${format.number(months)} Monate`),
  noRhythm: 'nicht vereinbart',
  rhythmInvalid: 'Geben Sie ganze Monate von 1 bis 60 an.',
  paragraph: (number) => `Verhaltenskodex, ${number}`,

  close: 'Überprüfung abschließen …',
  plan: 'Überprüfung planen …',
  actions: (name) => `Aktionen für ${name}`,
  remove: 'Löschen',
  removed: (name) => `${name} gelöscht`,
  restored: 'Die Überprüfung ist wieder da.',
  closeThis: 'Diese Überprüfung abschließen …',

  logHeading: 'Überprüfungsprotokoll',
  logCount: (held, planned) => `${format.number(held)} durchgeführt, ${format.number(planned)} geplant`,
  logEmpty: 'Es wurde noch keine Überprüfung durchgeführt oder geplant.',
  review: 'Überprüfung',
  date: 'Datum',
  decided: 'Beschlossen',
  present: 'Anwesend',
  rowActions: 'Aktionen',
  standings: { planned: 'Geplant', held: 'Durchgeführt', undated: 'Ohne Datum' },
  noDate: 'kein Datum',
  changed: (text) => `Geändert: ${text}`,
  allPresent: (number) => `alle ${format.number(number)}`,
  notAPartner: (id) => `${id}, kein Partner`,

  sinceHeading: (name, date) => `Geändert seit ${name}, ${date}`,
  sinceNothing: 'Seitdem hat sich am Fahrplan nichts geändert.',
  sinceUnknown:
    'Was sich ändert, wird ab der ersten Überprüfung gezeigt, die hier abgeschlossen wird: Sie bewahrt den Fahrplan ihres Tages.',
  sinceCount: (items) => count(items, 'Eintrag', 'Einträge'),
  fields: {
    title: 'Titel',
    startMonth: 'Beginn',
    endMonth: 'Ende',
    dueMonth: 'Fällig',
    dueDate: 'Fällig am',
    forecastMonth: 'Erwartet',
    actualMonth: 'Erreicht',
    status: 'Stand',
  },
  came: 'Neu',
  went: 'Herausgenommen',
  change: (from, to) => `${from} → ${to}`,
  nothing: 'nichts',
  showMore: (number) => `${format.number(number)} weitere zeigen`,

  closeHeading: 'Überprüfung abschließen',
  closeText:
    'Der Fahrplan wird bewahrt, wie er jetzt ist. Bei der nächsten Überprüfung sehen Sie, was sich seitdem geändert hat.',
  held: 'Durchgeführt am',
  title: 'Titel',
  participants: 'Wer teilgenommen hat',
  everybody: 'Alle Partner',
  decisions: 'Beschlüsse',
  decisionsHint: 'Was beschlossen wurde, in wenigen Sätzen.',
  next: 'Nächste Überprüfung',
  nextHint: (months) =>
    months === 1 ? 'Der Turnus ist jeden Monat.' : `Der Turnus ist alle ${format.number(months)} Monate.`,
  dateMissing: 'Geben Sie den Tag an.',
  dateAhead: 'Eine abgeschlossene Überprüfung hat stattgefunden: Geben Sie den heutigen oder einen früheren Tag an.',
  nextTooEarly: 'Die nächste Überprüfung kommt nach dieser.',
  doClose: 'Überprüfung abschließen',
  closed: (next) =>
    next === undefined
      ? 'Die Überprüfung ist abgeschlossen'
      : `Die Überprüfung ist abgeschlossen, die nächste ist am ${next}`,
  cancel: 'Abbrechen',

  planHeading: 'Überprüfung planen',
  planDate: 'Tag',
  doPlan: 'Überprüfung planen',
  planned: (date) => `Überprüfung für den ${date} geplant`,

  frameHeading: 'Rahmen',
  frame: (months, from, to) => `${count(months, 'Monat', 'Monate')}, vom ${from} bis ${to}`,
  noFrame: 'Anfang oder Ende sind nicht festgelegt.',
  setFrame: 'Rahmen festlegen …',
  changeFrame: 'Rahmen ändern …',
  shift: 'Aussetzen oder verlängern …',
  shiftHeading: 'Aussetzen oder verlängern',
  shiftText:
    'Alles Offene ab einem Monat wird verschoben, und mit ihm das Projektende. Was erreicht ist, bleibt, ebenso der ursprüngliche Plan und die Überprüfungen.',
  shiftFrom: 'Ab Projektmonat',
  shiftFromHint: (month, date) => `${month} beginnt am ${date}.`,
  shiftBy: 'Um',
  shiftByHint: 'Unter 0, um vorzuziehen.',
  months: 'Monate',
  monthInvalid: 'Geben Sie einen Projektmonat von 1 bis 1200 an.',
  byInvalid: 'Geben Sie ganze Monate an, höchstens 600 in jede Richtung.',
  shiftNothing: 'Dort liegt nichts Offenes: Es würde nichts verschoben.',
  shiftCount: (items) =>
    format.plural(items, {
      one: '1 Eintrag würde verschoben',
      other: `${format.number(items)} Einträge würden verschoben`,
    }),
  item: 'Eintrag',
  field: 'Was',
  was: 'Jetzt',
  becomes: 'Dann',
  projectEnd: 'Projektende',
  andMore: (number) => `und ${format.number(number)} weitere`,
  nowLate: (names) => `Käme zu früh für das, worauf gewartet wird: ${names}.`,
  shiftRefused:
    'Um so viel lässt sich nichts verschieben. Geben Sie weniger Monate an oder einen späteren ersten Monat.',
  doShift: (items) => `${count(items, 'Eintrag', 'Einträge')} verschieben`,
  shifted: (items, months) =>
    `${count(items, 'Eintrag', 'Einträge')} um ${months > 0 ? '+' : '−'}${count(Math.abs(months), 'Monat', 'Monate')} verschoben`,
};
