/** An item of the roadmap as it is shown: what its entry says, and what follows from that on a day. */
import { itemStatuses, textOf, type Id, type ItemStatus } from '@kvasir/model';
import {
  dueMonthOf,
  isAchieved,
  isOverdue,
  itemSpan,
  type ItemRef,
  type ItemSpan,
  type ProjectCalendar,
} from '@kvasir/model/roadmap.js';
import { entryKey } from './entries.ts';

/** What can be drawn. A gate is a milestone at which it is decided how to go on. */
export const itemKinds = ['work-package', 'milestone', 'gate', 'deliverable'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An entry that may have come from anywhere. */
export type RawEntry = Readonly<Record<string, unknown>>;

/** What all items of a roadmap are read with. */
export interface ItemReading extends ProjectCalendar {
  /** The day that counts as today; without one nothing is overdue. */
  readonly today?: string;
}

/** Reads what it is asked for when it is asked: of ten thousand items only those that are seen say more than their order. */
export class RoadmapItem {
  readonly ref: ItemRef;
  readonly key: string;
  readonly entry: RawEntry;
  readonly #reading: ItemReading;
  /** `null` before it is known. */
  #span: ItemSpan | undefined | null = null;

  constructor(ref: ItemRef, entry: RawEntry, reading: ItemReading) {
    this.ref = ref;
    this.key = entryKey(ref);
    this.entry = entry;
    this.#reading = reading;
  }

  get kind(): ItemKind {
    if (this.ref.collection === 'workPackages') return 'work-package';
    if (this.ref.collection === 'deliverables') return 'deliverable';
    return this.entry['gate'] === true ? 'gate' : 'milestone';
  }

  get number(): string {
    return textOf(this.entry['number']);
  }

  get title(): string {
    return textOf(this.entry['title']);
  }

  get lead(): Id | undefined {
    return textOf(this.entry['lead']) || undefined;
  }

  /** What the partners say; without a word of theirs, that it was achieved, where a month says so. */
  get status(): ItemStatus | undefined {
    const status = itemStatuses.find((one) => one === this.entry['status']);
    return status ?? (isAchieved(this.entry) ? 'achieved' : undefined);
  }

  /** `undefined` for what has no month that could be drawn. */
  get span(): ItemSpan | undefined {
    return this.#span === null ? (this.#span = itemSpan(this.entry, this.#reading)) : this.#span;
  }

  /** The month that was promised: first planned, else due. */
  get planned(): number | undefined {
    return this.span?.planned ?? dueMonthOf(this.entry, this.#reading);
  }

  /** The months by which it is expected, or was reached, later than it was promised; negative for earlier. */
  get slip(): number {
    const { span, planned } = this;
    return span && planned !== undefined ? span.finish - planned : 0;
  }

  /** Whether it is open, and its time has passed. */
  get isOverdue(): boolean {
    const { today } = this.#reading;
    return this.ref.collection !== 'workPackages' && today !== undefined && isOverdue(this.entry, this.#reading, today);
  }
}
