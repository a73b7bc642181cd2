/** The rules, as valorisation plans ask them. Loads after the first picture. */
import { FindingsByItem, partsInAttention } from '@kvasir/element/findings-by-item.js';
import type { FindingsReview } from '@kvasir/element/findings.js';
import { fromPointer } from '@kvasir/model';
import type { ResultFindings } from './plan-findings.ts';
import type { PlanSlice } from './plan-value.ts';

/** What else is in the slice is there for its names. What rules find in it is for other elements to show. */
const own = /^\/(valorisationPlans|results)\//;

/** A plan has the id of its result: what is found about either is found about both. */
function itemOf(pointer: string): string | undefined {
  const [, id] = fromPointer(pointer) ?? [];
  return id === undefined ? undefined : `results/${id}`;
}

/** @param today the day that plans are held against, `YYYY-MM-DD` */
export function reviewPlans(today: () => string): FindingsReview<PlanSlice, ResultFindings> {
  return new FindingsByItem<PlanSlice, ResultFindings>({
    isOwn: (pointer) => own.test(pointer),
    itemOf,
    gather: (findings) => ({ findings, attention: partsInAttention(findings) }),
    today,
  });
}
