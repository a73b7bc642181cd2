import type { CalendarWords } from './words.ts';

export const frenchCalendarWords: CalendarWords = {
  kinds: { milestone: 'Jalon', gate: 'Point de décision', deliverable: 'Livrable', review: 'Revue' },
  statuses: {
    'not-started': 'Pas commencé',
    'on-track': 'Dans les temps',
    'at-risk': 'À risque',
    delayed: 'Retardé',
    achieved: 'Atteint',
    cancelled: 'Abandonné',
  },
  month: (month) => `Mois ${String(month)} du projet`,
  nextReview: 'Revue du calendrier et de la feuille de route',
  status: 'État',
  lead: 'Responsable',
  workPackages: 'Lots de travaux',
  meansOfVerification: 'Moyens de vérification',
  participants: 'Participants',
  decisions: 'Décisions',
};
