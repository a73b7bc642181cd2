import { Format } from '@kvasir/element';
import type { FindingsMessages } from './findings.messages.ts';

const format = Format.for('fr');

export const french: FindingsMessages = {
  name: 'Constats',
  severity: { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' },
  paragraph: (paragraph) => `Code ${paragraph}`,
  problem: (value) => `« ${value} » ne peut pas être juste ici. La valeur est conservée telle quelle.`,
  problemWithoutValue: 'Il manque quelque chose ici, ou la valeur ne peut pas être juste.',
  showAll: (count) => `Afficher les ${format.number(count)}`,
};
