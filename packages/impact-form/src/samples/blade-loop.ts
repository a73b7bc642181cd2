import { samplePartners as partners } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { ImpactSlice } from '../impact-value.ts';
import { notes, results, reviews } from './around-the-indicators.ts';
import { feedbackRounds } from './feedback.ts';
import { business } from './indicators-business.ts';
import { research } from './indicators-research.ts';
import { social } from './indicators-social.ts';
import { negativeAndEthics } from './negative-and-ethics.ts';

/**
 * The impact of an invented project of real size: 18 indicators with three years of values, two negative impacts, four
 * ethical concerns and three feedback rounds. On 18 November 2026 the second half of the year is being recorded. Most of
 * it is in order; what is not says so in a comment.
 */
export const bladeLoop: ImpactSlice = {
  id: '101999999',
  acronym: 'BladeLoop',
  title: 'Blades that can be taken back',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  reviewEveryMonths: 6,
  partners,
  results,
  reviews,
  indicators: { ...business, ...social, ...research },
  impact: {
    ...negativeAndEthics,
    checkpoints: {
      rehearsal: {
        kind: 'rehearsal',
        date: '2026-08-19',
        ratings: { consistency: 'partly', sustainability: 'yes', scalability: 'partly', reusability: 'not-yet' },
        comment: 'Weighing rules differ between the two material banks.',
        by: 'A. Lennon',
      },
    },
    feedbackRounds,
    reports: {
      '2026-H1': {
        title: 'A first patent family is complete, and one figure is missing',
        summary:
          'Co-publications doubled to four, and the cost of reclaimed acrylate fell by 12 cents. The mass kept from landfill is not given for this half-year, because rain was weighed with it.',
        lessons: 'Agree how something is weighed before the first lorry comes.',
      },
      '2026-H2': {
        title: 'Second-life blades: 64 tonnes kept from landfill, a path that has started late',
        summary:
          'In its fourth half-year the partnership signed its first option, opened nine datasets that others use, and took back 64 tonnes of blade. The infusion of the first 60 m shell moved from November 2026 to February 2027; the environmental target of 2029 stands.',
        lessons: 'Weigh dry. The first definition counted rain, and one period is missing because of it.',
      },
    },
  },
  notes,
};

/** A partnership that has not begun to measure. */
export const empty: ImpactSlice = {
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners,
};
