import type { AroundMessages } from './around.messages.ts';

export const german: AroundMessages = {
  slack: 'Puffer: kann sich bis hierhin verzögern',
  notOnPaper: 'Was worauf wartet, ist auf Papier nicht gezeichnet: Das Bild des Zeitplans (SVG, PNG) zeigt es.',
  keys: 'Alt mit ← oder → verschiebt einen Eintrag um einen Monat, mit Umschalt nur sein Ende, mit Strg nur seinen Beginn.',
  yearsAfterEnd: (years) => `Ende + ${years} ${years === 1 ? 'Jahr' : 'Jahre'}`,
};
