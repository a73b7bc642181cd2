/**
 * Where a user comes in: one listener for each kind of event, however much there is to click on. What the events mean is
 * loaded when the first of them comes; until then they wait in their order.
 */
import type { LazyPart } from './lazy-part.ts';

/** Keys that would scroll the page while the code that moves by them is on its way. */
const moving = /^(Arrow|Home|End|Page| $)/;

/** What an event says only for as long as it is dispatched. */
export interface EventMoment {
  /** The way that it took, from the innermost node. */
  readonly path: readonly EventTarget[];
  /** The text that it brings from the clipboard. */
  readonly pasted: string;
}

/** What deals with the events of an element. */
export interface EventControl {
  handle(event: Event, moment: EventMoment): void;
}

/** Whether a key writes: in Firefox a slash, or any letter, may open a search that takes the focus away. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** In a grid it selects all cells; left to the browser, it would mark the text of the whole page. */
function isSelectingAll({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && /^a$/i.test(key);
}

function pastedText(event: Event): string {
  // Text only: every spreadsheet puts it beside its HTML, which no page with Trusted Types may parse.
  return event.type === 'paste' ? ((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '') : '';
}

export class Entrance<C extends EventControl> {
  readonly control: LazyPart<C>;
  readonly #canEdit: () => boolean;
  #waiting: { event: Event; moment: EventMoment }[] = [];
  #loading: Promise<void> | undefined;

  constructor(control: LazyPart<C>, canEdit: () => boolean) {
    this.control = control;
    this.#canEdit = canEdit;
  }

  /** Resolves when what a user did until now has been dealt with. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  /** A listener for events of every kind. */
  readonly handleEvent = (event: Event): void => {
    // Somebody further in has dealt with it.
    if (event.defaultPrevented) return;
    const moment = { path: event.composedPath(), pasted: pastedText(event) };
    const [target] = moment.path;
    const isInSearch = target instanceof Element && target.matches('.search-input');
    // What is looked for is no part of the value.
    if (event.type === 'input' && isInSearch) event.stopPropagation();
    const { part } = this.control;
    if (part) return part.handle(event, moment);
    const isInGrid = moment.path.some(
      (node) => node instanceof Element && node.matches('[aria-colindex], [aria-rowindex]'),
    );
    if (isInGrid && event.type === 'keydown') {
      const key = event as KeyboardEvent;
      if (moving.test(key.key) || isSelectingAll(key) || (isWriting(key) && this.#canEdit())) event.preventDefault();
    }
    this.#waiting.push({ event, moment });
    this.#loading ??= this.#load();
  };

  async #load(): Promise<void> {
    const control = await this.control.want();
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#loading = undefined;
    for (const { event, moment } of waiting) control?.handle(event, moment);
  }
}
