import type { OwnershipMessages } from './ownership.messages.ts';

export const french: OwnershipMessages = {
  protectionUse: 'En quoi la protection sert l’exploitation',
  protectionUseHint:
    'Ce qu’elle permet aux propriétaires sur les voies de ce plan, et ce qu’elle interdit à d’autres. La partie B, 2.2 le demande.',
  others: 'Droits d’accès et connaissances préexistantes',
  accessForImplementation: 'Accès pour la mise en œuvre',
  accessForExploitation: 'Accès pour l’exploitation',
  backgroundNeeded: 'Connaissances préexistantes nécessaires',
  othersNote: 'Ils se modifient dans la matrice.',
};
