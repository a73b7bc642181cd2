import type { ItemStatus } from '@kvasir/model';

/** What something in a calendar of a roadmap is. */
export const calendarKinds = ['milestone', 'gate', 'deliverable', 'review'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** The words of a calendar, in the language of its readers. */
export interface CalendarWords {
  kinds: Readonly<Record<CalendarKind, string>>;
  statuses: Readonly<Record<ItemStatus, string>>;
  /** The project month in which something is expected, or was reached. */
  month: (month: number) => string;
  /** The next review, where nobody has set its day and the rhythm does. */
  nextReview: string;
  status: string;
  lead: string;
  workPackages: string;
  meansOfVerification: string;
  participants: string;
  decisions: string;
}

export const englishCalendarWords: CalendarWords = {
  kinds: { milestone: 'Milestone', gate: 'Decision gate', deliverable: 'Deliverable', review: 'Review' },
  statuses: {
    'not-started': 'Not started',
    'on-track': 'On track',
    'at-risk': 'At risk',
    delayed: 'Delayed',
    achieved: 'Achieved',
    cancelled: 'Cancelled',
  },
  month: (month) => `Project month ${String(month)}`,
  nextReview: 'Review of schedule and roadmap',
  status: 'Status',
  lead: 'Lead',
  workPackages: 'Work packages',
  meansOfVerification: 'Means of verification',
  participants: 'Participants',
  decisions: 'Decisions',
};
