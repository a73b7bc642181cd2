/** Which results of the portfolio are shown. */
import { foldText, foldWords } from '@kvasir/element';
import { textOf, type ExploitationRoute, type Id } from '@kvasir/model';
import type { PlanPriority, PortfolioEntry } from '@kvasir/model/valorisation.js';

/** Nothing was chosen where one looks for what has none: no route, no lead, no priority. */
export const nothingChosen = ' ';

export interface PortfolioFilter {
  readonly text?: string;
  readonly route?: ExploitationRoute | typeof nothingChosen;
  readonly lead?: Id;
  readonly priority?: PlanPriority | typeof nothingChosen;
  readonly incomplete?: boolean;
  readonly keyExploitable?: boolean;
}

/** What words are looked for in: what one sees of a result, and what its plan says of it. */
function wordsOf({ number, title, plan, nextStep }: PortfolioEntry): string {
  const said = ['summary', 'need'].map((field) => textOf(plan?.[field]));
  return foldText([number, title, nextStep?.title ?? '', ...said].join(' '));
}

/** Whether an entry meets every condition that is set. */
function matcher(filter: PortfolioFilter, isSettled: Judgement): Judgement {
  const { route, lead, priority, incomplete, keyExploitable } = filter;
  const words = foldWords(filter.text ?? '');
  return (entry) => {
    if (route !== undefined && (route === nothingChosen ? entry.routes.length > 0 : !entry.routes.includes(route)))
      return false;
    if (lead !== undefined && (entry.lead ?? nothingChosen) !== lead) return false;
    if (priority !== undefined && (entry.priority ?? nothingChosen) !== priority) return false;
    if (incomplete && isSettled(entry)) return false;
    if (keyExploitable && !entry.isKeyExploitable) return false;
    if (words.length === 0) return true;
    const text = wordsOf(entry);
    return words.every((word) => text.includes(word));
  };
}

/** Whether anything is left out. */
export function isFiltering({ text = '', ...chosen }: PortfolioFilter): boolean {
  return text.trim() !== '' || Object.values(chosen).some((value) => value !== undefined && value !== false);
}

type Judgement = (entry: PortfolioEntry) => boolean;

/**
 * The entries that meet a filter, in the order in which they come.
 *
 * @param isSettled whether nothing of 3.3.1(a) is open
 */
export function filterPortfolio(
  entries: readonly PortfolioEntry[],
  filter: PortfolioFilter,
  isSettled: Judgement,
): readonly PortfolioEntry[] {
  return isFiltering(filter) ? entries.filter(matcher(filter, isSettled)) : entries;
}
