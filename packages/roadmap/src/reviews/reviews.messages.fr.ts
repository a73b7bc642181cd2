import { Format } from '@kvasir/element';
import type { ReviewsMessages } from './reviews.messages.ts';

const format = Format.for('fr');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

export const french: ReviewsMessages = {
  nextHeading: 'Prochaine revue',
  inDays: (days) => (days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${format.number(days)} jours`),
  overdueBy: (days) => `en retard de ${count(days, 'jour', 'jours')}`,
  noneDue: 'Aucune revue n’est planifiée et aucun rythme n’est convenu.',
  lastHeld: 'Dernière tenue',
  neverHeld: 'Aucune pour l’instant',
  rhythm: 'Au moins tous les',
  rhythmUnit: 'mois',
  rhythmText: (months) => (months === 1 ? 'tous les mois' : `tous les ${format.number(months)} mois`),
  noRhythm: 'non convenu',
  rhythmInvalid: 'Indiquez un nombre entier de mois, de 1 à 60.',
  paragraph: (number) => `Code de bonnes pratiques, ${number}`,

  close: 'Clore une revue…',
  plan: 'Planifier une revue…',
  actions: (name) => `Actions pour ${name}`,
  remove: 'Supprimer',
  removed: (name) => `${name} supprimée`,
  restored: 'La revue est rétablie.',
  closeThis: 'Clore cette revue…',

  logHeading: 'Registre des revues',
  logCount: (held, planned) => `${count(held, 'tenue', 'tenues')}, ${count(planned, 'planifiée', 'planifiées')}`,
  logEmpty: 'Aucune revue n’a été tenue ni planifiée.',
  review: 'Revue',
  date: 'Date',
  decided: 'Décisions',
  present: 'Présents',
  rowActions: 'Actions',
  standings: { planned: 'Planifiées', held: 'Tenues', undated: 'Sans date' },
  noDate: 'sans date',
  changed: (text) => `Modifié\u00a0: ${text}`,
  allPresent: (number) => `tous (${format.number(number)})`,
  notAPartner: (id) => `${id}, pas un partenaire`,

  sinceHeading: (name, date) => `Modifié depuis ${name}, ${date}`,
  sinceNothing: 'Rien n’a changé depuis dans la feuille de route.',
  sinceUnknown:
    'Les changements sont indiqués à partir de la première revue close ici\u00a0: elle conserve la feuille de route du jour.',
  sinceCount: (items) => count(items, 'élément', 'éléments'),
  fields: {
    title: 'Titre',
    startMonth: 'Début',
    endMonth: 'Fin',
    dueMonth: 'Échéance',
    dueDate: 'Échéance le',
    forecastMonth: 'Attendu',
    actualMonth: 'Atteint',
    status: 'État',
  },
  came: 'Nouveau',
  went: 'Retiré',
  change: (from, to) => `${from} → ${to}`,
  nothing: 'rien',
  showMore: (number) => `Afficher ${format.number(number)} de plus`,

  closeHeading: 'Clore une revue',
  closeText:
    'La feuille de route est conservée telle qu’elle est. À la prochaine revue, vous verrez ce qui a changé depuis.',
  held: 'Tenue le',
  title: 'Titre',
  participants: 'Participants',
  everybody: 'Tous les partenaires',
  decisions: 'Décisions',
  decisionsHint: 'Ce qui a été décidé, en quelques phrases.',
  next: 'Prochaine revue',
  nextHint: (months) => (months === 1 ? 'Le rythme est mensuel.' : `Le rythme est de ${format.number(months)} mois.`),
  dateMissing: 'Indiquez le jour.',
  dateAhead: 'Une revue close a été tenue\u00a0: indiquez aujourd’hui ou un jour passé.',
  nextTooEarly: 'La prochaine revue vient après celle-ci.',
  doClose: 'Clore la revue',
  closed: (next) => (next === undefined ? 'La revue est close' : `La revue est close, la prochaine est le ${next}`),
  cancel: 'Annuler',

  planHeading: 'Planifier une revue',
  planDate: 'Jour',
  doPlan: 'Planifier la revue',
  planned: (date) => `Revue planifiée pour le ${date}`,

  frameHeading: 'Cadre',
  frame: (months, from, to) => `${format.number(months)} mois, du ${from} au ${to}`,
  noFrame: 'Le début ou la fin n’est pas fixé.',
  changeFrame: 'Modifier le cadre…',
  shift: 'Suspendre ou prolonger…',
  shiftHeading: 'Suspendre ou prolonger',
  shiftText:
    'Tout ce qui est en cours à partir d’un mois est décalé, ainsi que la fin du projet. Ce qui est atteint ne bouge pas, ni le plan initial, ni les revues.',
  shiftFrom: 'À partir du mois de projet',
  shiftFromHint: (month, date) => `${month} commence le ${date}.`,
  shiftBy: 'De',
  shiftByHint: 'Moins de 0 pour avancer.',
  months: 'mois',
  monthInvalid: 'Indiquez un mois du projet entre 1 et 1200.',
  byInvalid: 'Indiquez un nombre entier de mois, au plus 600 dans chaque sens.',
  shiftNothing: 'Rien n’est en cours à partir de là\u00a0: rien ne serait décalé.',
  shiftCount: (items) =>
    format.plural(items, {
      one: `${format.number(items)} élément serait décalé`,
      other: `${format.number(items)} éléments seraient décalés`,
    }),
  item: 'Élément',
  field: 'Quoi',
  was: 'Maintenant',
  becomes: 'Ensuite',
  projectEnd: 'Fin du projet',
  andMore: (number) => `et ${format.number(number)} de plus`,
  nowLate: (names) => `Viendrait trop tôt pour ce qui est attendu\u00a0: ${names}.`,
  shiftPast: (names, number, month) =>
    `${format.plural(number, { one: 'Est en cours et finirait', other: 'Sont en cours et finiraient' })} avant ${month}, le mois actuel\u00a0: ${names}.`,
  shiftOut: (names, number) =>
    `${format.plural(number, { one: 'Finirait', other: 'Finiraient' })} avant le début, ou hors des mois 1 à 1200\u00a0: ${names}.`,
  shiftRefused: 'Rien ne peut être décalé d’autant. Indiquez moins de mois, ou un mois de départ plus tardif.',
  doShift: (items) => `Décaler ${count(items, 'élément', 'éléments')}`,
  shifted: (items, months) =>
    `${format.plural(items, { one: `${format.number(items)} élément décalé`, other: `${format.number(items)} éléments décalés` })} de ${months > 0 ? '+' : '−'}${format.number(Math.abs(months))} mois`,
};
