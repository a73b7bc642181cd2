/** The rules, as the impact form asks them. Loads after the first picture. */
import { FindingsByItem } from '@kvasir/element/findings-by-item.js';
import type { FindingsReview } from '@kvasir/element/findings.js';
import { fromPointer } from '@kvasir/model';
import type { IndicatorFindings } from './impact-findings.ts';
import type { ImpactSlice } from './impact-value.ts';

/** What else is in the slice is there for its names. What rules find in it is for other elements to show. */
const own = /^\/(indicators|impact)(\/|$)/;

/** What a finding is about: an indicator, or an entry of a section of the impact. */
function itemOf(pointer: string): string | undefined {
  const [collection, first, second] = fromPointer(pointer) ?? [];
  if (collection === 'indicators') return first === undefined ? undefined : `indicators/${first}`;
  return first === undefined || second === undefined ? undefined : `impact/${first}/${second}`;
}

/** @param today the day that observations are held against, `YYYY-MM-DD` */
export function reviewImpact(today: () => string): FindingsReview<ImpactSlice, IndicatorFindings> {
  return new FindingsByItem<ImpactSlice, IndicatorFindings>({
    isOwn: (pointer) => own.test(pointer),
    itemOf,
    gather: (findings) => ({ findings }),
    today,
  });
}
