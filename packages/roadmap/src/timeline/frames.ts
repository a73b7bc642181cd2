/** What all rows are drawn in: the scale, and where today is on it. */
import { Remembered } from '@kvasir/element';
import type { Room } from '@kvasir/element/windowing.js';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { RoadmapSettings } from '../settings.ts';
import type { Frame } from './picture.ts';
import { Scale } from './scale.ts';

/** Of more items than these it is asked later how far they reach: a picture of thousands does not wait for that. */
const fewItems = 1000;
/** What the picture gets of a page in landscape (ISO 216 A4), in pixels; of a larger one it leaves some free. */
const paperRoom = 540;

export interface FrameRequest {
  readonly model: RoadmapModel;
  readonly settings: RoadmapSettings;
  readonly room: Room;
  readonly isPrinting: boolean;
  /** Whether there is time to look at each item. */
  readonly hasTime: boolean;
}

export class Frames {
  readonly #frame = new Remembered<Frame>();
  readonly #scale = new Remembered<Scale>();
  readonly #lastFinish = new Remembered<number>();

  of({ model, settings, room, isPrinting, hasTime }: FrameRequest): Frame {
    const { zoom, text, format, showsBaseline, today } = settings;
    const { length, partnerMap: partners } = model;
    const { startDate } = model.value;
    const lastFinish = this.#lastFinishOf(model, today, hasTime);
    const scale = this.#scale.of([zoom, startDate, length, Math.ceil(lastFinish / 12), room.scale, isPrinting], () => {
      const paper = isPrinting ? { room: paperRoom } : {};
      return new Scale({ zoom, startDate, length, lastFinish, factor: room.scale, ...paper });
    });
    return this.#frame.of([scale, text, format, partners, showsBaseline, today], () => {
      const month = model.monthOf(today);
      const isOnAxis = month !== undefined && month > 0 && scale.holds(month);
      const todayX = isOnAxis ? scale.xOfDay(today) : undefined;
      return { scale, text, format, partners, showsBaseline, today, todayX };
    });
  }

  /** How far the items reach: of many only the first are asked, until there is time for all. */
  #lastFinishOf(model: RoadmapModel, today: string, hasTime: boolean): number {
    const [items, packages] = [model.items(today), model.workPackages(today)];
    const asksAll = hasTime || items.length <= fewItems;
    if (!asksAll && this.#lastFinish.last !== undefined) return this.#lastFinish.last;
    return this.#lastFinish.of([items, packages, asksAll], () => {
      let last = 0;
      for (const { span } of packages) last = Math.max(last, span?.finish ?? 0);
      const count = asksAll ? items.length : fewItems;
      for (let index = 0; index < count; index++) last = Math.max(last, items[index]?.span?.finish ?? 0);
      return last;
    });
  }
}
