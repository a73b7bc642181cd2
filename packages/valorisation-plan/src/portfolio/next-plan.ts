import { rankPortfolio, type PlanPriority, type PortfolioEntry } from '@kvasir/model/valorisation.js';

/** How many parts of 3.3.1(a) there are. */
const allParts = 6;

/** A result that nobody has set a priority for waits for that: not behind those which somebody has put off. */
const unset: PlanPriority = 'next';

/**
 * The plan that is worth most attention now: of the results that are pursued and whose plans are not complete, the first
 * by priority, and among equals by potential.
 */
export function nextPlan(entries: readonly PortfolioEntry[]): PortfolioEntry | undefined {
  const open = entries.filter(
    ({ done, isOrphan, priority }) => done < allParts && !isOrphan && priority !== 'not-pursued',
  );
  const first = rankPortfolio(
    rankPortfolio(open, 'potential').map((entry) => ({ ...entry, priority: entry.priority ?? unset })),
    'priority',
  )[0];
  return first && open.find(({ id }) => id === first.id);
}
