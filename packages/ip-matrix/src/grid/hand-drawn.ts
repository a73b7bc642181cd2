import { isSame } from '@kvasir/element/windowing.js';
import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

/** Something that is drawn in one go, and stays until it is drawn of something else. */
export interface Drawing {
  /** What it is drawn from. As long as all of it is the same, nothing is done. */
  readonly sources: readonly unknown[];
  /** What a server sends, and what Lit expects of that in the browser. */
  template(): unknown;
  draw(): readonly HTMLElement[];
}

class HandDrawn extends Directive {
  #sources: readonly unknown[] | undefined;

  render(drawing: Drawing): unknown {
    return drawing.template();
  }

  override update(part: ChildPart, [drawing]: [Drawing]): unknown {
    const before = this.#sources;
    if (before && isSame(drawing.sources, before)) return noChange;
    this.#sources = drawing.sources;
    // Where a server has drawn, something is there before the first update, and Lit wants to see it as a template.
    const isTakenOver = !before && part.startNode?.nextSibling !== part.endNode;
    if (isTakenOver) return drawing.template();
    const drawn = document.createDocumentFragment();
    drawn.append(...drawing.draw());
    return drawn;
  }
}

/**
 * Draws without a template in the browser: for many small things that seldom change, templates take several times as
 * long as they do.
 */
export const handDrawn = directive(HandDrawn);
