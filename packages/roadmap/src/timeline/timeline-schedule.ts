/** Slack, the critical chain, and where all rows are: worked out after the picture, when there is time. */
import { whenIdle, type LazyPart } from '@kvasir/element';
import { afterEdits } from '@kvasir/element/findings.js';
import type { Schedule } from '@kvasir/model/roadmap.js';
import type { LitElement } from 'lit';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { RoadmapRow } from '../rows.ts';
import type { Around } from './around.ts';

/** For how long a page may be busy before the schedule is worked out all the same, in milliseconds. */
const patience = 2000;

/** What it is worked out of. */
export interface ScheduledContent {
  readonly rows: readonly RoadmapRow[];
  readonly model: RoadmapModel;
}

export class TimelineSchedule {
  readonly #element: LitElement;
  readonly #around: LazyPart<Around>;
  readonly #content: () => ScheduledContent | undefined;
  readonly #onDone: () => void;
  #schedule: Schedule | undefined;
  /** The value that the schedule is of, and that everything has been counted of. */
  #scheduled: Roadmap | undefined;
  #rowIndex: ReadonlyMap<string, number> | undefined;
  #isWaiting = false;

  /**
   * @param content what is shown now
   * @param onDone is told when there is another schedule
   */
  constructor(
    element: LitElement,
    around: LazyPart<Around>,
    content: () => ScheduledContent | undefined,
    onDone: () => void,
  ) {
    this.#element = element;
    this.#around = around;
    this.#content = content;
    this.#onDone = onDone;
  }

  /** That of the value before, until there is another. */
  get last(): Schedule | undefined {
    return this.#schedule;
  }
  /** Where rows stand, or stood before the last edit. */
  get rowIndex(): ReadonlyMap<string, number> | undefined {
    return this.#rowIndex;
  }

  isOf(value: Roadmap): boolean {
    return this.#scheduled === value;
  }

  /** Has it worked out unless it is. */
  expect(): void {
    const model = this.#content()?.model;
    // Code that did not come is not asked for with each drawing.
    if (!model || this.#isWaiting || this.#around.hasFailed || this.isOf(model.value)) return;
    this.#isWaiting = true;
    void this.#workOut(model);
  }

  async #workOut(model: RoadmapModel): Promise<void> {
    await (this.#scheduled ? afterEdits(patience) : whenIdle(patience));
    const around = await this.#around.want();
    this.#isWaiting = false;
    const content = this.#content();
    if (!around || !this.#element.isConnected || content?.model !== model) return;
    this.#schedule = around.scheduleOf(model.value);
    this.#scheduled = model.value;
    this.#rowIndex = model.rowIndex(content.rows);
    this.#onDone();
  }
}
