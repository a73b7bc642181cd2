/** The rules, as the matrix asks them. Loads after the first picture. */
import { adoptStyles } from '@kvasir/element';
import { FindingsByItem, partsInAttention } from '@kvasir/element/findings-by-item.js';
import type { FindingsReview } from '@kvasir/element/findings.js';
import { fromPointer, type Finding } from '@kvasir/model';
import type { LitElement } from 'lit';
import { findingsStyles } from './findings.styles.ts';
import type { ItemFindings } from './matrix-findings.ts';
import type { IpMatrix } from './matrix-value.ts';

/**
 * Work packages and deliverables are here for their names: what rules find in them is for a roadmap to show. And of a
 * valorisation plan the matrix tells of roles, steps, routes and joint exploitation; what is to be said of it as a whole,
 * of its funding, risks and reviews, is for that plan.
 */
const elsewhere =
  /^\/(?:(?:workPackages|deliverables)(?:\/|$)|valorisationPlans\/[^/]+(?:$|\/(?:(?:reviewDate|reviews|fundings|risks|sharing)(?:\/|$)|contacts$)))/;

export function reviewMatrix(element: LitElement): FindingsReview<IpMatrix, ItemFindings> {
  adoptStyles(element, findingsStyles);
  return new FindingsByItem<IpMatrix, ItemFindings>({
    isOwn: (pointer) => !elsewhere.test(pointer),
    itemOf,
    gather,
  });
}

function gather(findings: readonly Finding[]): ItemFindings {
  return { findings, attention: partsInAttention(findings) };
}

/** The item that a place belongs to; a valorisation plan belongs to its result. */
function itemOf(pointer: string): string | undefined {
  const [collection, id] = fromPointer(pointer) ?? [];
  if (id === undefined) return undefined;
  if (collection === 'background') return `background/${id}`;
  return collection === 'results' || collection === 'valorisationPlans' ? `results/${id}` : undefined;
}
