/** Asks the rules, and sorts what they find by item. Loads after the first picture. */
import { fromPointer, resultPlace, type Finding, type Id, type ResultPart } from '@kvasir/model';
import { createReviewer } from '@kvasir/model/review.js';
import type { ItemFindings } from './findings-watch.ts';
import type { IpMatrix } from './matrix-value.ts';

/** Work packages and deliverables are here for their names. What rules find in them is for a roadmap to show. */
const elsewhere = /^\/(workPackages|deliverables)(\/|$)/;

export class FindingsReview {
  readonly #review: (value: IpMatrix) => Finding[] = createReviewer();
  #all: readonly Finding[] = [];
  #byItem = new Map<string, ItemFindings>();

  get all(): readonly Finding[] {
    return this.#all;
  }

  of(collection: string, id: Id): ItemFindings | undefined {
    return this.#byItem.get(`${collection}/${id}`);
  }

  /** Returns whether the rules find something else than before. */
  take(value: IpMatrix): boolean {
    const found = this.#review(value).filter(({ pointer }) => !elsewhere.test(pointer));
    if (found.length === this.#all.length && found.every((finding, index) => finding === this.#all[index]))
      return false;
    this.#all = found;
    const before = this.#byItem;
    const byItem = new Map<string, Finding[]>();
    for (const finding of found) {
      const key = itemKey(finding.pointer);
      if (key === undefined) continue;
      const list = byItem.get(key);
      if (list) list.push(finding);
      else byItem.set(key, [finding]);
    }
    // What was found about an item is the same object as long as it is the same, so that its row is not drawn again.
    this.#byItem = new Map(
      [...byItem].map(([key, findings]) => [key, same(before.get(key), findings) ?? gathered(findings)]),
    );
    return true;
  }
}

function same(before: ItemFindings | undefined, findings: readonly Finding[]): ItemFindings | undefined {
  const isSame =
    before?.findings.length === findings.length &&
    before.findings.every((finding, index) => finding === findings[index]);
  return isSame ? before : undefined;
}

function gathered(findings: readonly Finding[]): ItemFindings {
  const attention = new Set<ResultPart>();
  for (const { severity, pointer } of findings) {
    const part = severity === 'advice' ? undefined : resultPlace(pointer)?.part;
    if (part) attention.add(part);
  }
  return { findings, attention };
}

/** The item that a place belongs to; a valorisation plan belongs to its result. */
function itemKey(pointer: string): string | undefined {
  const [collection, id] = fromPointer(pointer) ?? [];
  if (id === undefined) return undefined;
  if (collection === 'background') return `background/${id}`;
  return collection === 'results' || collection === 'valorisationPlans' ? `results/${id}` : undefined;
}
