import type { RoadmapMessages } from './roadmap.messages.ts';

export const french: RoadmapMessages = {
  title: 'Titre',
  titleMissing: 'Saisissez un titre.',
  loading: 'Chargement',
  emptyHeading: 'Rien ici pour le moment',
  emptyText: 'Un titre suffit pour commencer.',
  errorHeading: 'Les données n’ont pas pu être chargées.',
  errorText: 'Vérifiez la connexion et réessayez.',
  retry: 'Réessayer',
};
