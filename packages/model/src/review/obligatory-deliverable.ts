/** Rules on what Horizon Europe obliges the partners to deliver by month 6. */
import { dueMonthOf, eachEntry, isCancelled } from '../roadmap/items.ts';
import type { DeliverableType, ObligatoryDeliverable } from '../vocabularies/work-plan.ts';
import { documentRule, type DocumentRule } from './rule.ts';

/** What the sentence names: the month by whose end it is due. */
export type ObligationValues = { readonly month: number };

const lastMonth = 6;

/** Makes the rule that a plan with deliverables has this one among them, in time. */
export function obligatoryDeliverable<const TId extends string>(
  id: TId,
  obligation: ObligatoryDeliverable,
  type: DeliverableType | undefined,
  message: (month: number) => string,
): DocumentRule<TId, ObligationValues, 'deliverables' | 'startDate'> {
  return documentRule({
    id,
    severity: 'warning',
    reads: ['deliverables', 'startDate'],
    message: ({ month }) => message(month),
    find(document, report) {
      let hasDeliverables = false;
      let isThere = false;
      eachEntry(document, 'deliverables', (entry) => {
        if (isCancelled(entry)) return;
        hasDeliverables = true;
        const isMeant = entry['obligation'] === obligation || (type !== undefined && entry['type'] === type);
        if (isMeant && (dueMonthOf(entry, document) ?? Infinity) <= lastMonth) isThere = true;
      });
      if (hasDeliverables && !isThere) report(['deliverables'], { month: lastMonth });
    },
  });
}
