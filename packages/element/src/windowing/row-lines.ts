/** Rows of which only those are drawn that are seen. */
import { noChange } from 'lit';
import { Directive, type ChildPart } from 'lit/directive.js';
import { isSame } from './is-same.ts';

/** What draws one row after another. */
export interface Line<Row, Picture> {
  readonly element: HTMLElement;
  /** False if this element cannot draw that row. */
  draw(row: Row, at: number, picture: Picture): boolean;
}

/** What the lines are drawn from. */
export interface LinesPicture<Row> {
  readonly rows: readonly Row[];
  /** The indices of the rows that are to be drawn, in their order. */
  readonly window: { readonly rows: readonly number[] };
}

/** The next element from a node on, or the end: Lit leaves marks of its own between what it took over. */
function elementFrom(node: Node | null | undefined, end: Node | null): Node | null {
  let next = node ?? null;
  while (next && next !== end && next.nodeType !== Node.ELEMENT_NODE) next = next.nextSibling;
  return next;
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return element.contains(active);
}

/**
 * In the browser rows are not templates. An element is copied from an empty row, keeps its row as long as that is in the
 * window, and with it the focus, and goes on to a row that has come when its own has left.
 */
export abstract class RowLines<
  Row extends { readonly key: string },
  Picture extends LinesPicture<Row>,
> extends Directive {
  /** By key of the row. */
  #lines = new Map<string, Line<Row, Picture>>();
  /** Elements without a row. */
  #spare: Line<Row, Picture>[] = [];
  /** The keys that were drawn last, in their order. */
  #drawnKeys: readonly string[] = [];
  #part: ChildPart | undefined;
  /** What Lit took over from a server. */
  #takenOver: Picture | undefined;

  /** A row as a template: what a server sends, and what Lit expects of it in the browser. */
  protected abstract template(at: number, picture: Picture): unknown;
  /** A line for rows like this one. */
  protected abstract create(row: Row, picture: Picture, at: number): Line<Row, Picture>;
  /** A line that a server has drawn: it stays as it is, until something else is to be seen there. */
  protected abstract adopt(element: HTMLElement, row: Row, at: number, picture: Picture): Line<Row, Picture>;

  render(picture: Picture): unknown {
    return picture.window.rows.map((at) => this.template(at, picture));
  }

  override update(part: ChildPart, [picture]: [Picture]): unknown {
    if (!this.#part) {
      this.#part = part;
      // Where a server has drawn, something is there before the first update, and Lit wants to see it as a template.
      if (part.startNode?.nextSibling !== part.endNode) {
        this.#takenOver = picture;
        return this.render(picture);
      }
    }
    this.#drawIn(part, picture);
    return noChange;
  }

  /** Draws again without an update of the element, for what comes many times a second: a scroll, a drag. */
  redraw(picture: Picture): void {
    if (this.#part) this.#drawIn(this.#part, picture);
  }

  #drawIn(part: ChildPart, picture: Picture): void {
    if (this.#takenOver) this.#takeOver(part, this.#takenOver);
    this.#draw(part, picture);
  }

  #takeOver({ parentNode }: ChildPart, picture: Picture): void {
    const elements = [...parentNode.childNodes].filter((node) => node instanceof HTMLElement);
    picture.window.rows.forEach((at, position) => {
      const row = picture.rows[at];
      const element = elements[position];
      if (row && element) this.#lines.set(row.key, this.adopt(element, row, at, picture));
    });
    this.#takenOver = undefined;
  }

  #draw(part: ChildPart, picture: Picture): void {
    const { rows, window } = picture;
    const keys = window.rows.flatMap((at) => rows[at]?.key ?? []);
    if (!this.#isDrawnInPlace(keys, picture)) this.#drawAnew(part, picture, keys);
    this.#drawnKeys = keys;
  }

  /** After most edits the same rows stand where they stood: nothing has to be moved, and little to be looked up. */
  #isDrawnInPlace(keys: readonly string[], picture: Picture): boolean {
    return (
      isSame(keys, this.#drawnKeys) &&
      picture.window.rows.every((at) => {
        const row = picture.rows[at];
        return !row || (this.#lines.get(row.key)?.draw(row, at, picture) ?? false);
      })
    );
  }

  /**
   * Elements whose rows have left stay where they are and take the rows that come there: what is put into the page anew is
   * styled and laid out anew, to its last child, which took most of the time of a step of scrolling.
   */
  #drawAnew({ parentNode, startNode, endNode }: ChildPart, picture: Picture, keys: readonly string[]): void {
    const { rows, window } = picture;
    const free = this.#freeLines(keys);
    let next = elementFrom(startNode?.nextSibling, endNode);
    const goOn = (): void => {
      next = elementFrom(next?.nextSibling, endNode);
    };
    for (const at of window.rows) {
      const row = rows[at];
      if (!row) continue;
      const before = this.#lines.get(row.key);
      const staying = before?.draw(row, at, picture) ? before : undefined;
      if (before && !staying) {
        if (next === before.element) goOn();
        before.element.remove();
      }
      // What is free here is left for those that come, unless who stays stands right behind it.
      while (staying && next !== staying.element && free.has(next)) goOn();
      const line = staying ?? this.#drawn(free, next, row, at, picture);
      this.#lines.set(row.key, line);
      if (line.element === next) goOn();
      else parentNode.insertBefore(line.element, next);
    }
    for (const line of free.values()) {
      line.element.remove();
      this.#spare.push(line);
    }
    this.#spare.length = Math.min(this.#spare.length, window.rows.length);
  }

  /** The elements that stand in the page and whose rows have left. */
  #freeLines(keys: readonly string[]): Map<Node | null, Line<Row, Picture>> {
    const wanted = new Set(keys);
    const free = new Map<Node | null, Line<Row, Picture>>();
    for (const [key, line] of this.#lines) {
      if (wanted.has(key)) continue;
      this.#lines.delete(key);
      // The focus goes with its row, and does not silently stand on another.
      if (hasFocus(line.element)) {
        line.element.remove();
        this.#spare.push(line);
      } else {
        free.set(line.element, line);
      }
    }
    return free;
  }

  /** A row in an element that has none: the one that stands there, another one, or a new one. */
  #drawn(
    free: Map<Node | null, Line<Row, Picture>>,
    here: Node | null,
    row: Row,
    at: number,
    picture: Picture,
  ): Line<Row, Picture> {
    const standing = free.get(here);
    for (const line of standing ? [standing, ...free.values()] : free.values()) {
      if (!line.draw(row, at, picture)) continue;
      free.delete(line.element);
      return line;
    }
    const position = this.#spare.findIndex((line) => line.draw(row, at, picture));
    const [spare] = position < 0 ? [] : this.#spare.splice(position, 1);
    if (spare) return spare;
    const line = this.create(row, picture, at);
    line.draw(row, at, picture);
    return line;
  }
}
