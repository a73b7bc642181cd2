import type { LegendMessages } from './legend.messages.ts';

export const german: LegendMessages = {
  slack: 'Puffer: kann sich bis hierhin verzögern',
  notOnPaper: 'Was worauf wartet, ist auf Papier nicht gezeichnet: Das Bild des Zeitplans (SVG, PNG) zeigt es.',
  keys: 'Alt mit ← oder → verschiebt einen Eintrag um einen Monat, mit Umschalt nur sein Ende, mit Strg nur seinen Beginn.',
};
