import type { CalendarWords } from './words.ts';

export const germanCalendarWords: CalendarWords = {
  kinds: {
    milestone: 'Meilenstein',
    gate: 'Entscheidungspunkt',
    deliverable: 'Arbeitsergebnis',
    review: 'Überprüfung',
  },
  statuses: {
    'not-started': 'Nicht begonnen',
    'on-track': 'Im Plan',
    'at-risk': 'Gefährdet',
    delayed: 'Verzögert',
    achieved: 'Erreicht',
    cancelled: 'Gestrichen',
  },
  month: (month) => `Projektmonat ${String(month)}`,
  nextReview: 'Überprüfung von Zeitplan und Fahrplan',
  status: 'Stand',
  lead: 'Leitung',
  workPackages: 'Arbeitspakete',
  meansOfVerification: 'Nachweis',
  participants: 'Beteiligte',
  decisions: 'Beschlüsse',
};
