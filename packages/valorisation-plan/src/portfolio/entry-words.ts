import type { Format } from '@kvasir/element';
import { textOf } from '@kvasir/model';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import type { ValorisationPlanMessages } from '../valorisation-plan.messages.ts';

/** The title of a result. Of a plan whose result is gone, what it says first. */
export function titleOf({ id, title, plan, result, isOrphan }: PortfolioEntry, text: ValorisationPlanMessages): string {
  if (isOrphan) return textOf(plan?.['summary']).trim() || textOf(plan?.['need']).trim() || id;
  return textOf(result?.['title']).trim() === '' ? text.untitled : title;
}

/** Its number and title, where it is named out of its row. */
export function nameOf(entry: PortfolioEntry, text: ValorisationPlanMessages): string {
  return `${entry.number} ${titleOf(entry, text)}`.trim();
}

/** Its number; its title where it has none. */
export function shortName(entry: PortfolioEntry, text: ValorisationPlanMessages): string {
  return entry.number || titleOf(entry, text);
}

/** The mean of its ratings, as it was rated: 1 to 5. */
export function potentialText(
  { potential: { score } }: PortfolioEntry,
  text: ValorisationPlanMessages,
  format: Format,
): string {
  return score === undefined ? '' : text.potential(format.number(1 + score * 4, { maximumFractionDigits: 1 }));
}
