import { samplePartners as partners } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Roadmap } from '../roadmap-value.ts';
import { indicators, notes, results, risks } from './around-the-plan.ts';
import { deliverables1to4 } from './deliverables-1-to-4.ts';
import { deliverables5to7 } from './deliverables-5-to-7.ts';
import { milestones } from './milestones.ts';
import { reviewsOf } from './reviews.ts';
import { workPackages } from './work-packages.ts';

const plan: Roadmap = {
  id: '101999999',
  acronym: 'BladeLoop',
  title: 'Blades that can be taken back',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  reviewEveryMonths: 6,
  partners,
  workPackages,
  milestones,
  deliverables: { ...deliverables1to4, ...deliverables5to7 },
  risks,
  results,
  indicators,
  notes,
};

/**
 * A Horizon Europe project of real size, invented: 48 months, seven work packages, nine milestones, 86 deliverables, and
 * what is to come afterwards. On 18 November 2026 it is in month 21, one milestone is three months late, and that moves
 * others. Most of it is in order; findings of many kinds are there once, where a comment says so.
 */
export const bladeLoop: Roadmap = { ...plan, reviews: reviewsOf(plan) };

/** A partnership that has not begun to plan. */
export const empty: Roadmap = { acronym: 'BladeLoop', partners };
