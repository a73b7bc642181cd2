/** What is drawn only when it comes near to what is seen: a page may have dozens of charts. Its place has its size already. */
import { noChange, nothing, type ChildPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveParameters } from 'lit/directive.js';

/** How near, in pixels. */
const margin = 400;

type Arrives = () => void;

/** Who waits, by the node that is to come near. */
const waiting = new WeakMap<Element, Arrives>();
/** Those that were drawn in this frame, of which nobody knows yet where they are. */
let fresh = new Set<Element>();
let observer: IntersectionObserver | undefined;

function observe(node: Element): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) arrive(target);
    },
    { rootMargin: `${margin}px` },
  );
  observer.observe(node);
}

function arrive(node: Element): void {
  observer?.unobserve(node);
  const arrives = waiting.get(node);
  waiting.delete(node);
  arrives?.();
}

/** Before the first picture, and all at once: an observer would only say it after it. */
function lookAtFresh(): void {
  const nodes = [...fresh].filter((node) => waiting.has(node));
  fresh = new Set();
  const near = nodes.map((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return bottom > -margin && top < innerHeight + margin;
  });
  nodes.forEach((node, index) => (near[index] ? arrive(node) : observe(node)));
}

function wait(node: Element, arrives: Arrives): void {
  if (fresh.size === 0) requestAnimationFrame(lookAtFresh);
  waiting.set(node, arrives);
  fresh.add(node);
}

function forget(node: Element): void {
  observer?.unobserve(node);
  fresh.delete(node);
  waiting.delete(node);
}

class WhenNear extends AsyncDirective {
  #node: Element | undefined;
  #isNear = false;
  #draw: () => unknown = () => nothing;

  render(_draw: () => unknown, _isPrinting: boolean): unknown {
    return nothing;
  }

  override update(part: ChildPart, [draw, isPrinting]: DirectiveParameters<this>): unknown {
    this.#draw = draw;
    if (this.#isNear || isPrinting) return draw();
    const node = part.parentNode;
    if (this.#node === undefined && node instanceof Element) this.#wait(node);
    // What was drawn for paper stays.
    return this.#node === undefined ? nothing : noChange;
  }

  protected override disconnected(): void {
    if (this.#node) forget(this.#node);
  }

  protected override reconnected(): void {
    if (this.#node && !this.#isNear) this.#wait(this.#node);
  }

  #wait(node: Element): void {
    this.#node = node;
    wait(node, () => {
      this.#isNear = true;
      this.setValue(this.#draw());
    });
  }
}

/** Draws the content of a node when the node is near, or printed. The content is the only one that the node has. */
export const whenNear = directive(WhenNear);
