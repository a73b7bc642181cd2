import type { AroundMessages } from './around.messages.ts';

export const french: AroundMessages = {
  slack: 'marge\u00a0: peut glisser jusque-là',
  notOnPaper: 'Les dépendances ne sont pas tracées sur papier\u00a0: l’image de la chronologie (SVG, PNG) les montre.',
  keys: 'Alt avec ← ou → déplace une entrée d’un mois\u00a0; avec Maj seulement sa fin, avec Ctrl seulement son début.',
  yearsAfterEnd: (years) => `fin + ${years} ${years === 1 ? 'an' : 'ans'}`,
};
