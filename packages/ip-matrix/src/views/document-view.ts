import { WordedPart } from '@kvasir/element/controls.js';
import { heading, levelBelow, type HeadingLevel } from '@kvasir/element/display.js';
import type { TemplateResult } from 'lit';
import type { MatrixHost } from '../matrix-host.ts';

/** What the views beside the matrix have in common: their words, where the focus goes, and their title. */
export abstract class DocumentView<M extends object> extends WordedPart<MatrixHost, M> {
  /** The level of the headings of the view's parts, below that of its title. */
  protected get partLevel(): HeadingLevel {
    return levelBelow(this.host.level, 2);
  }

  /** The heading of the view, below that of the element. */
  protected title(text: string): TemplateResult {
    return heading(levelBelow(this.host.level, 1), text, 'views-heading');
  }
}
