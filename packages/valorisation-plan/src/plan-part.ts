import { WordedPart } from '@kvasir/element/controls.js';
import { levelBelow, type HeadingLevel } from '@kvasir/element/display.js';
import type { PlanHost } from './plan-host.ts';

/** A part of the element that loads later, with words and styles of its own. */
export abstract class PlanPart<M extends object> extends WordedPart<PlanHost, M> {
  /** The level of headings below the title of the element. */
  protected get partLevel(): HeadingLevel {
    return levelBelow(this.host.level, 1);
  }
}
