import { WordedPart } from '@kvasir/element/controls.js';
import { levelBelow, type HeadingLevel } from '@kvasir/element/display.js';
import type { RoadmapHost } from './roadmap-host.ts';

/** A part of the roadmap that loads later, with words and styles of its own. */
export abstract class RoadmapPart<M extends object> extends WordedPart<RoadmapHost, M> {
  /** The level of headings below the title of the element. */
  protected get partLevel(): HeadingLevel {
    return levelBelow(this.host.level, 1);
  }
}
