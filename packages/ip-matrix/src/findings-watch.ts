/** Follows what the rules find in the slice. Rules load when the matrix stands, and look after it is drawn. */
import type { Finding, Id, ResultPart } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { FindingsReview } from './findings-review.ts';
import type { IpMatrix } from './matrix-value.ts';
import { whenIdle } from './when-idle.ts';

/** What was found about one item. */
export interface ItemFindings {
  readonly findings: readonly Finding[];
  /** The parts of 3.3.1(a) that errors and warnings are about. */
  readonly attention: ReadonlySet<ResultPart>;
}

const noFindings: readonly Finding[] = [];
const none: ItemFindings = { findings: noFindings, attention: new Set() };

export class FindingsWatch {
  readonly #element: LitElement;
  #review: FindingsReview | undefined;
  #loading = false;
  #isScheduled = false;
  #wanted: IpMatrix | undefined;
  #reviewed: IpMatrix | undefined;

  constructor(element: LitElement) {
    this.#element = element;
  }

  get all(): readonly Finding[] {
    return this.#review?.all ?? noFindings;
  }

  of(collection: string, id: Id): ItemFindings {
    return this.#review?.of(collection, id) ?? none;
  }

  /** Asks the rules about a value, once what it is shown in has been painted. */
  look(value: IpMatrix): void {
    if (value === this.#wanted) return;
    this.#wanted = value;
    if (this.#review) void this.#schedule(this.#review);
    else void this.#load();
  }

  stop(): void {
    this.#wanted = this.#reviewed;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    // The first picture has the page to itself.
    await whenIdle(1000);
    try {
      const { FindingsReview } = await import('./findings-review.ts');
      this.#review = new FindingsReview();
      void this.#schedule(this.#review);
    } catch {
      // Without the rules the matrix works; with the next edit they are asked for again.
      this.#loading = false;
    }
  }

  /** What was typed is to be seen before what is thought of it. */
  async #schedule(review: FindingsReview): Promise<void> {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    await whenIdle(200);
    this.#isScheduled = false;
    const value = this.#wanted;
    if (!value || value === this.#reviewed || !this.#element.isConnected) return;
    this.#reviewed = value;
    if (review.take(value)) this.#element.requestUpdate();
  }
}
