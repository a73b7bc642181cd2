/** The rules, as the roadmap asks them. Loads after the first picture. */
import { FindingsByItem } from '@kvasir/element/findings-by-item.js';
import type { FindingsReview } from '@kvasir/element/findings.js';
import { fromPointer } from '@kvasir/model';
import type { ItemFindings } from './roadmap-findings.ts';
import type { Roadmap } from './roadmap-value.ts';

/**
 * Partners, results and indicators are here for their names. What rules find in them, and in the impact that indicators
 * show, is for other elements to show.
 */
const elsewhere = /^\/(partners|results|indicators|impact)(\/|$)/;

export function reviewRoadmap(): FindingsReview<Roadmap, ItemFindings> {
  return new FindingsByItem<Roadmap, ItemFindings>({
    isOwn: (pointer) => !elsewhere.test(pointer),
    itemOf: (pointer) => {
      const [collection, id] = fromPointer(pointer) ?? [];
      return collection === undefined || id === undefined ? undefined : `${collection}/${id}`;
    },
    gather: (findings) => ({ findings }),
  });
}
