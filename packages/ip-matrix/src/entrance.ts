/**
 * Where a user comes in: one listener for each kind of event, however many cells there are. What the events mean is loaded
 * when the first of them comes; until then they wait in their order.
 */
import { LazyPart } from '@kvasir/element';
import type { ControlSource, MatrixControl } from './control/matrix-control.ts';

/** Keys that would scroll the page while the code that moves by them is on its way. */
const moving = /^(Arrow|Home|End|Page| $)/;

/** Whether a key writes: in Firefox a slash, or any letter, may open a search that takes the focus away. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** The text that an event brings from the clipboard. It is to be had only for as long as the event is dispatched. */
export function pastedText(event: Event): string {
  // Text only: every spreadsheet puts it beside its HTML, which no page with Trusted Types may parse.
  return event.type === 'paste' ? ((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '') : '';
}

export class Entrance {
  readonly control: LazyPart<MatrixControl>;
  #waiting: { event: Event; path: EventTarget[]; pasted: string }[] = [];
  #loading: Promise<void> | undefined;
  readonly #canEdit: () => boolean;

  constructor(source: ControlSource) {
    this.#canEdit = () => source.canEdit();
    this.control = new LazyPart(source.element, async () => {
      const { MatrixControl } = await import('./control/matrix-control.ts');
      return new MatrixControl(source);
    });
  }

  /** Resolves when what a user did until now has been dealt with. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  /** A listener for events of every kind. */
  readonly handleEvent = (event: Event): void => {
    // Somebody further in has dealt with it.
    if (event.defaultPrevented) return;
    const path = event.composedPath();
    const isInSearch = path[0] instanceof Element && path[0].matches('.search-input');
    // What is looked for is no part of the value.
    if (event.type === 'input' && isInSearch) event.stopPropagation();
    const pasted = pastedText(event);
    const { part } = this.control;
    if (part) return part.handle(event, path, pasted);
    const isInGrid = path.some((node) => node instanceof Element && node.matches('[aria-colindex]'));
    if (isInGrid && event.type === 'keydown') {
      const key = event as KeyboardEvent;
      if (moving.test(key.key) || (isWriting(key) && this.#canEdit())) event.preventDefault();
    }
    this.#waiting.push({ event, path, pasted });
    this.#loading ??= this.#load();
  };

  async #load(): Promise<void> {
    const control = await this.control.want();
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#loading = undefined;
    for (const { event, path, pasted } of waiting) control?.handle(event, path, pasted);
  }
}
