import { Format } from '@kvasir/element';
import type { AgendaMessages } from './agenda.messages.ts';

const format = Format.for('fr');

export const french: AgendaMessages = {
  progress: (month, length) =>
    month < 1
      ? `Avant le mois 1 sur ${format.number(length)}`
      : month > length
        ? `Après le mois ${format.number(length)}, le dernier`
        : `Mois ${format.number(month)} sur ${format.number(length)}`,
  milestones: (achieved, all) =>
    `${format.number(achieved)} ${format.plural(achieved, { one: 'jalon atteint', other: 'jalons atteints' })} sur ${format.number(all)}`,
  late: 'En retard',
  undated: 'Sans date',
  away: (months) =>
    months === 0 ? 'ce mois-ci' : months === 1 ? 'le mois prochain' : `dans ${format.number(months)} mois`,
  was: (date) => `était prévu le ${date}`,
  dueOn: (date) => `échéance le ${date}`,
  overdue: (date) => `En retard depuis le ${date}`,
  now: (status, date) => `${status}, désormais le ${date}`,
  noNewDate: (status) => `${status}, sans nouvelle date`,
  statusWas: (status, month) => `${status}, était en ${month}`,
  wasMonth: (month) => `Était en ${month}`,
  nextReview: 'Prochaine revue de la feuille de route',
  notPlanned: 'Pas encore planifiée',
  actions: (name) => `Actions pour ${name}`,
  markAchieved: 'Marquer comme atteint',
  achievedIn: (name, month) => `${name} atteint en ${month}`,
  achieved: (name) => `${name} atteint`,
  newForecast: 'Nouvelle prévision…',
  forecastHeading: (name) => `Quand ${name} est-il attendu désormais\u00a0?`,
  forecastLabel: 'Mois du projet',
  forecastHint: (month, date) => `${month} se termine le ${date}.`,
  monthInvalid: 'Indiquez un mois du projet entre 1 et 1200.',
  wouldBeLate: (names) => `En dépendent et seraient en retard\u00a0: ${names}.`,
  save: 'Fixer la prévision',
  cancel: 'Annuler',
  rest: (count, until) =>
    until === undefined ? `${format.number(count)} de plus` : `${format.number(count)} de plus, jusqu’à ${until}`,
  count: (count) =>
    format.plural(count, { one: `${format.number(count)} élément`, other: `${format.number(count)} éléments` }),
  nothingOpen: 'Rien n’est en cours.',
};
