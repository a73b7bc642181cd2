import type { LegendMessages } from './legend.messages.ts';

export const french: LegendMessages = {
  emptyCell: 'Vide\u00a0: aucun besoin indiqué, ce qui ne veut pas dire aucun droit',
  ring: 'L’anneau, dans le sens horaire depuis le haut\u00a0: ce que demande C(2024) 601, 3.3.1(a)',
  partStates: { done: 'Réglé', attention: 'À revoir', open: 'Ouvert' },
};
