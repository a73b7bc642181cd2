import { Format } from '@kvasir/element';
import type { FrameMessages } from './frame.messages.ts';

const format = Format.for('fr');

export const french: FrameMessages = {
  firstMonth: 'Premier mois',
  firstDay: 'Premier jour',
  months: 'Mois',
  firstMissing: 'Indiquez le premier mois.',
  monthsInvalid: 'Indiquez un nombre entier de mois, de 1 à 1200.',
  runs: (month, from, to) => `M1 commence le ${from}, ${month} se termine le ${to}.`,
  set: 'Fixer le cadre',
  addFirst: 'Ajouter le premier jalon',
  isSet: (from, to) => `Le projet va du ${from} au ${to}`,
  change: 'Modifier le cadre',
  cancel: 'Annuler',
  text: 'Les mois de tous les éléments restent inchangés. Avec un autre premier jour, leurs dates se décalent.',
  textUnset: 'Les mois de tous les éléments restent inchangés, et le premier jour leur donne des dates.',
  previewHeading: 'Ce qui se décale',
  was: 'Maintenant',
  becomes: 'Ensuite',
  begins: (month) => `${month} commence`,
  ends: (month) => `${month} se termine`,
  itemDue: (name, month) => `${name}, ${month}`,
  notSet: 'non fixé',
  fixedDays: (count) =>
    format.plural(count, {
      one: 'Un élément est attendu à un jour fixe, qui ne change pas.',
      other: `${format.number(count)} éléments sont attendus à des jours fixes, qui ne changent pas.`,
    }),
  afterEnd: (count) =>
    format.plural(count, {
      one: 'Un élément se trouverait après la fin.',
      other: `${format.number(count)} éléments se trouveraient après la fin.`,
    }),
};
