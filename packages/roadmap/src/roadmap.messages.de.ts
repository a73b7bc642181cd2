import type { RoadmapMessages } from './roadmap.messages.ts';

export const german: RoadmapMessages = {
  title: 'Titel',
  titleMissing: 'Geben Sie einen Titel ein.',
  loading: 'Wird geladen',
  emptyHeading: 'Hier ist noch nichts',
  emptyText: 'Ein Titel genügt für den Anfang.',
  errorHeading: 'Die Daten konnten nicht geladen werden.',
  errorText: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  retry: 'Noch einmal versuchen',
};
