import type { LegendMessages } from './legend.messages.ts';

export const german: LegendMessages = {
  emptyCell: 'Leer: kein Bedarf angegeben, was nicht heißt, dass kein Recht besteht',
  ring: 'Der Ring, im Uhrzeigersinn von oben: was C(2024) 601, 3.3.1(a) verlangt',
  partStates: { done: 'Geregelt', attention: 'Zu prüfen', open: 'Offen' },
};
