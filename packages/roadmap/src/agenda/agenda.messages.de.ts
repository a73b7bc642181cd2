import { Format } from '@kvasir/element';
import type { AgendaMessages } from './agenda.messages.ts';

const format = Format.for('de');

export const german: AgendaMessages = {
  progress: (month, length) =>
    month < 1
      ? `Vor Monat 1 von ${format.number(length)}`
      : month > length
        ? `Nach Monat ${format.number(length)}, dem letzten`
        : `Monat ${format.number(month)} von ${format.number(length)}`,
  milestones: (achieved, all) =>
    `${format.number(achieved)} von ${format.number(all)} ${format.plural(all, { one: 'Meilenstein', other: 'Meilensteinen' })} erreicht`,
  late: 'Im Verzug',
  undated: 'Ohne Datum',
  away: (months) =>
    months === 0 ? 'dieser Monat' : months === 1 ? 'nächster Monat' : `in ${format.number(months)} Monaten`,
  was: (date) => `war ${date}`,
  dueOn: (date) => `fällig ${date}`,
  overdue: (date) => `Überfällig seit ${date}`,
  now: (status, date) => `${status}, jetzt ${date}`,
  noNewDate: (status) => `${status}, kein neuer Termin`,
  statusWas: (status, month) => `${status}, war ${month}`,
  wasMonth: (month) => `War ${month}`,
  nextReview: 'Nächste Überprüfung des Fahrplans',
  notPlanned: 'Noch nicht geplant',
  actions: (name) => `Aktionen für ${name}`,
  markAchieved: 'Als erreicht vermerken',
  achievedIn: (name, month) => `${name} in ${month} erreicht`,
  achieved: (name) => `${name} erreicht`,
  newForecast: 'Neue Prognose …',
  forecastHeading: (name) => `Wann wird ${name} jetzt erwartet?`,
  forecastLabel: 'Projektmonat',
  forecastHint: (month, date) => `${month} endet am ${date}.`,
  monthInvalid: 'Geben Sie einen Projektmonat von 1 bis 1200 an.',
  wouldBeLate: (names) => `Dadurch verspätet: ${names}.`,
  save: 'Prognose festlegen',
  cancel: 'Abbrechen',
  rest: (count, until) =>
    until === undefined ? `${format.number(count)} weitere` : `${format.number(count)} weitere bis ${until}`,
  count: (count) => format.plural(count, { one: '1 Eintrag', other: `${format.number(count)} Einträge` }),
  nothingOpen: 'Es ist nichts offen.',
};
