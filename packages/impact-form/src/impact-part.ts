import { WordedPart } from '@kvasir/element/controls.js';
import { levelBelow, type HeadingLevel } from '@kvasir/element/display.js';
import type { ImpactHost } from './impact-host.ts';

/** A part of the impact form that loads later, with words and styles of its own. */
export abstract class ImpactPart<M extends object> extends WordedPart<ImpactHost, M> {
  /** The level of headings below the title of the element. */
  protected get partLevel(): HeadingLevel {
    return levelBelow(this.host.level, 1);
  }
}
