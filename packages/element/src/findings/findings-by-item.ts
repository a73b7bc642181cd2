/** Asks the rules, and sorts what they find by item. Loads after the first picture. */
import type { Finding, Id, Partnership } from '@kvasir/model';
import { createReviewer } from '@kvasir/model/review.js';
import { isSame } from '../windowing/is-same.ts';
import type { FindingsReview } from './findings-watch.ts';

export interface FindingsByItemOptions<F> {
  /** Where a finding belongs, as `collection/id`; nowhere else than to the whole, or to no item that is shown. */
  itemOf(pointer: string): string | undefined;
  /** Whether a finding is for this element to show. */
  isOwn(pointer: string): boolean;
  /** What is to be known of an item from its findings. */
  gather(findings: readonly Finding[]): F;
  /** The reader's day, where what rules find that depends on the day is to be shown. */
  today?(): string;
}

/** Where a finding belongs. */
interface FindingPlace {
  readonly isOwn: boolean;
  readonly item: string | undefined;
}

/** @typeParam F what is known of an item that something was found about */
export class FindingsByItem<
  V extends Partnership,
  F extends { readonly findings: readonly Finding[] },
> implements FindingsReview<V, F> {
  readonly #review: (value: V, today?: string) => Finding[] = createReviewer();
  readonly #options: FindingsByItemOptions<F>;
  /** Most findings stay from one edit to the next: of thousands it takes longer to tell where they belong than to know. */
  readonly #places = new WeakMap<Finding, FindingPlace>();
  #all: readonly Finding[] = [];
  #byItem = new Map<string, F>();

  constructor(options: FindingsByItemOptions<F>) {
    this.#options = options;
  }

  get all(): readonly Finding[] {
    return this.#all;
  }

  of(collection: string, id: Id): F | undefined {
    return this.#byItem.get(`${collection}/${id}`);
  }

  take(value: V): boolean {
    const today = this.#options.today?.();
    const found = this.#review(value, today).filter((finding) => this.#placeOf(finding).isOwn);
    if (isSame(found, this.#all)) return false;
    this.#all = found;
    const before = this.#byItem;
    const byItem = new Map<string, Finding[]>();
    for (const finding of found) {
      const key = this.#placeOf(finding).item;
      if (key === undefined) continue;
      const list = byItem.get(key);
      if (list) list.push(finding);
      else byItem.set(key, [finding]);
    }
    // What was found about an item is the same object as long as it is the same, so that its row is not drawn again.
    this.#byItem = new Map(
      [...byItem].map(([key, findings]) => {
        const known = before.get(key);
        return [key, known && isSame(known.findings, findings) ? known : this.#options.gather(findings)];
      }),
    );
    return true;
  }

  #placeOf(finding: Finding): FindingPlace {
    let place = this.#places.get(finding);
    if (!place) {
      const { pointer } = finding;
      place = { isOwn: this.#options.isOwn(pointer), item: this.#options.itemOf(pointer) };
      this.#places.set(finding, place);
    }
    return place;
  }
}
