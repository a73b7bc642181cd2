import { Format } from '@kvasir/element';
import type { ConflictMessages } from './conflicts.messages.ts';

const format = Format.for('fr');

export const french: ConflictMessages = {
  headingOne: (place) => `Deux personnes ont modifié : ${place}`,
  headingMany: (count) => `Deux personnes ont modifié la même chose, à ${format.number(count)} endroits`,
  kept: 'Les deux versions sont gardées jusqu’à votre choix. Tout le reste du document a été fusionné.',
  before: 'Avant',
  mine: 'La vôtre',
  theirs: 'L’autre',
  whoAndWhen: (who, moment) => `${who}, ${moment}`,
  what: 'Champ',
  values: (place) => `Les valeurs de ${place}`,
  unchanged: (count) =>
    `${format.number(count)} de plus, ${format.plural(count, { one: 'inchangé', other: 'inchangés' })}`,
  question: 'Laquelle doit rester ?',
  keepMine: 'Garder la mienne',
  takeTheirs: 'Prendre l’autre',
  keepBoth: 'Prendre l’autre et garder la mienne dans une note',
  changedSince: 'Cela a changé depuis votre choix. Choisissez de nouveau.',
  chooseOne: 'Choisissez-en une, ou décidez plus tard.',
  use: 'Appliquer ces choix',
  later: 'Décider plus tard',
  progress: (chosen, all) =>
    `${format.number(chosen)} sur ${format.number(all)} ${format.plural(chosen, { one: 'choisi', other: 'choisis' })}`,
  saidAll: 'Décidé. Il n’y a plus rien à choisir.',
  saidSome: (decided, left) =>
    `${format.number(decided)} ${format.plural(decided, { one: 'décidé', other: 'décidés' })}, ${format.number(left)} à choisir.`,
};
