import { domId } from '@kvasir/element/controls.js';
import type { Id } from '@kvasir/model';

/** The id in the page of what belongs to an entry. */
export function backgroundId(id: Id): string {
  return domId('background', id);
}

/** The label of a term; of one that the vocabulary does not know, the term. */
export function labelOf(term: string, labels: Readonly<Record<string, string>>): string {
  return Object.hasOwn(labels, term) ? (labels[term] ?? term) : term;
}
