/** What was found about the plans, and about the results that they are for. */
import { FindingsWatch } from '@kvasir/element/findings.js';
import type { Finding, ResultPart } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { PlanSlice } from './plan-value.ts';

/** What was found about one result and its plan. */
export interface ResultFindings {
  readonly findings: readonly Finding[];
  /** The parts of 3.3.1(a) that errors and warnings are about. */
  readonly attention: ReadonlySet<ResultPart>;
}

const none: ResultFindings = { findings: [], attention: new Set() };

export type PlanFindings = FindingsWatch<PlanSlice, ResultFindings>;

/** @param today the day that plans are held against, `YYYY-MM-DD` */
export function watchFindings(element: LitElement, today: () => string): PlanFindings {
  return new FindingsWatch<PlanSlice, ResultFindings>(element, {
    none,
    load: async () => {
      const { reviewPlans } = await import('./findings-review.ts');
      return reviewPlans(today);
    },
  });
}
