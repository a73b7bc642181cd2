/** What the element shows, derived from its value and its settings; each part anew only when what it comes from changes. */
import { Remembered } from '@kvasir/element';
import { SliceModel } from '@kvasir/element/workbench.js';
import { isMap, type Id, type ItemStatus } from '@kvasir/model';
import { lastDayOf, projectLength, projectMonthOf, workingDay, type RoadmapCollection } from '@kvasir/model/roadmap.js';
import { RoadmapItem, type ItemReading, type RawEntry } from './roadmap-item.ts';
import type { Roadmap } from './roadmap-value.ts';
import { rowsFor, sortItems } from './row-model.ts';
import type { RoadmapRow } from './rows.ts';
import type { DueDay, RoadmapSettings } from './settings.ts';

/** The statuses that the head of the roadmap counts. */
export type StatusCounts = Readonly<Record<Extract<ItemStatus, 'delayed' | 'at-risk'>, number>>;

export class RoadmapModel extends SliceModel<Roadmap> {
  readonly #reading = new Remembered<ItemReading>();
  readonly #read = new Remembered<Map<RoadmapCollection, ReadonlyMap<Id, RoadmapItem>>>();
  readonly #workPackages = new Remembered<readonly RoadmapItem[]>();
  readonly #items = new Remembered<readonly RoadmapItem[]>();
  readonly #rows = new Remembered<readonly RoadmapRow[]>();
  readonly #rowIndex = new Remembered<ReadonlyMap<string, number>>();
  readonly #counts = new Remembered<StatusCounts>();

  /** How many months the project has; `undefined` without a beginning or an end. */
  get length(): number | undefined {
    return projectLength(this.value.startDate, this.value.endDate);
  }

  /** The project month of a day. */
  monthOf(day: string): number | undefined {
    return projectMonthOf(this.value.startDate, day);
  }

  /** The day on which something is due that is due in a month; `undefined` for a roadmap without a beginning. */
  dayOf(month: number, dueOn: DueDay): string | undefined {
    const day = lastDayOf(this.value.startDate, month);
    return day !== undefined && dueOn === 'last-working-day' ? workingDay(day, 'before') : day;
  }

  /** The work packages, in order. */
  workPackages(today: string): readonly RoadmapItem[] {
    const { workPackages } = this.value;
    const reading = this.#readingOn(today);
    return this.#workPackages.of([workPackages, reading], () => sortItems(this.#readAll('workPackages', reading)));
  }

  /** The milestones and deliverables, as the document holds them. */
  items(today: string): readonly RoadmapItem[] {
    const { milestones, deliverables } = this.value;
    const reading = this.#readingOn(today);
    return this.#items.of([milestones, deliverables, reading], () => [
      ...this.#readAll('milestones', reading),
      ...this.#readAll('deliverables', reading),
    ]);
  }

  rows({ lanes, filter, collapsed, today, text }: RoadmapSettings): readonly RoadmapRow[] {
    const [workPackages, items] = [this.workPackages(today), this.items(today)];
    const { reviews, reviewEveryMonths } = this.value;
    const hasReviews = reviewEveryMonths !== undefined || (isMap(reviews) && Object.keys(reviews).length > 0);
    const { length, partnerMap } = this;
    const key = [workPackages, items, hasReviews, length, partnerMap, lanes, filter, collapsed, text];
    return this.#rows.of(key, () =>
      rowsFor({
        lanes,
        filter,
        collapsed,
        workPackages,
        items,
        hasReviews,
        length,
        words: text,
        nameOf: (partner) => partnerMap.get(partner)?.name ?? partner,
      }),
    );
  }

  /** Where each row stands, by its key. */
  rowIndex(rows: readonly RoadmapRow[]): ReadonlyMap<string, number> {
    return this.#rowIndex.of([rows], () => new Map(rows.map(({ key }, index) => [key, index])));
  }

  counts(today: string): StatusCounts {
    const items = this.items(today);
    return this.#counts.of([items], () => {
      const counts = { delayed: 0, 'at-risk': 0 };
      for (const { entry } of items) {
        const { status } = entry;
        if (status === 'delayed' || status === 'at-risk') counts[status]++;
      }
      return counts;
    });
  }

  #readingOn(today: string): ItemReading {
    const { startDate } = this.value;
    return this.#reading.of([startDate, today], () => ({
      ...(startDate !== undefined && { startDate }),
      today,
    }));
  }

  /**
   * An entry that did not change is the same item. By id and not by the entry itself: ten thousand objects as the keys of
   * a map take ten times as long as their ids.
   */
  #readAll(collection: RoadmapCollection, reading: ItemReading): RoadmapItem[] {
    const read = this.#read.of([reading], () => new Map<RoadmapCollection, ReadonlyMap<Id, RoadmapItem>>());
    const before = read.get(collection);
    const held: unknown = this.value[collection];
    const entries: RawEntry = isMap(held) ? held : {};
    const items = new Map<Id, RoadmapItem>();
    for (const id of Object.keys(entries)) {
      const entry = entries[id];
      if (!isMap(entry)) continue;
      const known = before?.get(id);
      items.set(id, known?.entry === entry ? known : new RoadmapItem({ collection, id }, entry, reading));
    }
    read.set(collection, items);
    return [...items.values()];
  }
}
