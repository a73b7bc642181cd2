/** Follows what the rules find in a slice. Rules load when the element stands, and look after it is drawn. */
import type { Finding, Id } from '@kvasir/model';
import type { LitElement, ReactiveController } from 'lit';
import { whenIdle } from '../parts/when-idle.ts';
import { afterEdits } from './after-edits.ts';

/** What the rules find in the slices of one kind of element, sorted by item. */
export interface FindingsReview<V, F> {
  readonly all: readonly Finding[];
  of(collection: string, id: Id): F | undefined;
  /** Returns whether the rules find something else than before. */
  take(value: V): boolean;
}

export interface FindingsWatchOptions<V, F> {
  /** What is known of an item of which nothing was found. */
  readonly none: F;
  /** Loads the rules. */
  load(): Promise<FindingsReview<V, F>>;
}

const noFindings: readonly Finding[] = [];

export class FindingsWatch<V, F> implements ReactiveController {
  readonly #element: LitElement;
  readonly #options: FindingsWatchOptions<V, F>;
  #review: FindingsReview<V, F> | undefined;
  #loading = false;
  #isScheduled = false;
  #wanted: V | undefined;
  #reviewed: V | undefined;
  #today: string | undefined;

  constructor(element: LitElement, options: FindingsWatchOptions<V, F>) {
    this.#element = element;
    this.#options = options;
    element.addController(this);
  }

  get all(): readonly Finding[] {
    return this.#review?.all ?? noFindings;
  }

  of(collection: string, id: Id): F {
    return this.#review?.of(collection, id) ?? this.#options.none;
  }

  /**
   * Asks the rules about a value, once what it is shown in has been painted.
   *
   * @param today the reader's day, where what rules find depends on it: on another day they are asked again
   */
  look(value: V, today?: string): void {
    if (value === this.#wanted && today === this.#today) return;
    if (today !== this.#today) this.#reviewed = undefined;
    this.#today = today;
    this.#wanted = value;
    if (this.#review) void this.#schedule(this.#review);
    else void this.#load();
  }

  hostDisconnected(): void {
    this.#wanted = this.#reviewed;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    // The first picture has the page to itself.
    await whenIdle(1000);
    try {
      this.#review = await this.#options.load();
      void this.#schedule(this.#review);
    } catch {
      // Without the rules the element works; with the next edit they are asked for again.
      this.#loading = false;
    }
  }

  /** What was typed is to be seen before what is thought of it. */
  async #schedule(review: FindingsReview<V, F>): Promise<void> {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    await (this.#reviewed ? afterEdits(200) : whenIdle(200));
    this.#isScheduled = false;
    const value = this.#wanted;
    if (!value || value === this.#reviewed || !this.#element.isConnected) return;
    this.#reviewed = value;
    if (review.take(value)) this.#element.requestUpdate();
  }
}
