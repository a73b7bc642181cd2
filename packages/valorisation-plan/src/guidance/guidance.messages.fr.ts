import type { GuidanceMessages } from './guidance.messages.ts';

export const french: GuidanceMessages = {
  questions: 'Ce qui aide à décider',
  example: 'Un exemple',
  words: 'Termes',
  useAsStart: 'S’en servir comme point de départ',
  useAsStartHint: 'Met ses phrases, avec des blancs pour vos propres données, dans les champs vides de cette étape.',
  started: (count) => (count === 1 ? 'Un champ commencé' : `${String(count)} champs commencés`),
  startTakenBack: 'Les champs sont de nouveau vides',
  missing: 'L’aide n’a pas pu être chargée.',
};
