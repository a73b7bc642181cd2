import { Format } from '@kvasir/element';
import type { FindingsMessages } from './findings.messages.ts';

const format = Format.for('fr');

export const french: FindingsMessages = {
  label: 'À regarder',
  severities: { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' },
  paragraph: (number) => `Code ${number}`,
  open: (name) => `Ouvrir ${name}`,
  openUnnamed: 'Ouvrir',
  toReviews: 'Aller aux revues',
  addDeliverable: 'Ajouter le livrable',
  dataManagementPlan: 'Plan de gestion des données',
  exploitationPlan: 'Plan de diffusion, d’exploitation et de communication',
  more: (count) => `${format.number(count)} de plus`,
};
