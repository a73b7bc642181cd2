/**
 * What is being typed when the page goes away.
 *
 * Fields tell the element of each key: there what is typed is the value already, and only the `change` is missing by which
 * a page saves. When the page is hidden, which on a phone may be the last that happens, the edit is finished. A partnership
 * keeps each key by itself.
 *
 * Drafts nobody knows but the control: the editor of a cell, a dialog, a comment. What is half written there may be what
 * nobody meant, so it is not taken over behind its writer's back; the browser asks before the page goes. Where nothing can
 * be pointed at but by touch no browser asks reliably: there the editor of a cell closes when the page is hidden, and takes
 * over what it can read, as for a press elsewhere.
 */
import type { LitElement, ReactiveController } from 'lit';

/** What the element is asked and told. */
export interface TypingSource {
  readonly element: LitElement;
  /** Whether somebody else, who keeps each edit, has the value. */
  isBound(): boolean;
  finishEdit(): void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const cellEditor = '[part~="cell-editor"]';

/** Where a control that is left is not yet finished. */
const untilDone = 'dialog, [popover], [data-draft]';

/** What writes; what is chosen elsewhere than in the editor of a cell is an edit at once, and what is looked for is none. */
const writes =
  'textarea, input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"], [role="combobox"], .search-input)';

/** What an empty field of a cell takes away is an edit, too. */
function isDraft(control: Control): boolean {
  return control.closest(cellEditor) !== null || (control.matches(writes) && control.value !== '');
}

const shut = 'dialog:not([open]), [popover]:not(:popover-open)';

export class UnsavedTyping implements ReactiveController {
  readonly #source: TypingSource;
  /** The event of a control that was heard last. As long as it is on its way, what the element tells follows from it. */
  #heard: { readonly event: Event; readonly control: Control } | undefined;
  /** What was typed is in the value, and the edit not finished. */
  #isTyping = false;
  /** What was typed into controls of which nobody has heard. */
  readonly #drafts = new Map<Control, string>();
  #isListening = false;

  constructor(source: TypingSource) {
    this.#source = source;
    const { element } = source;
    element.addController(this);
    // Before the controls, which let no event of theirs pass. A native `change` stays in the shadow root anyway.
    element.addEventListener('input', this.#onInput, true);
    element.addEventListener('change', this.#onTold);
    element.renderRoot.addEventListener('change', this.#onChange, true);
  }

  hostUpdated(): void {
    this.#review();
  }

  hostDisconnected(): void {
    this.#isTyping = false;
    this.#drafts.clear();
    this.#review();
  }

  readonly #onInput = (event: Event): void => {
    const control = this.#hear(event);
    if (control && isDraft(control)) this.#drafts.set(control, control.value);
    else if (control) this.#drafts.delete(control);
    if (this.#isTold(event) && this.#told()) this.#isTyping = true;
    this.#review();
  };

  readonly #onChange = (event: Event): void => {
    const control = this.#hear(event);
    if (control && !control.closest(untilDone)) this.#drafts.delete(control);
    this.#review();
  };

  /** The element has told its host of a finished edit. */
  readonly #onTold = (event: Event): void => {
    if (!this.#isTold(event)) return;
    this.#told();
    this.#isTyping = false;
    this.#review();
  };

  /** The element's own control that an event comes from: what stands in its slots is the page's. */
  #hear(event: Event): Control | undefined {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target.getRootNode() !== this.#source.element.renderRoot) return undefined;
    const control = target as Control;
    this.#heard = { event, control };
    return control;
  }

  #isTold(event: Event): boolean {
    return event.composedPath()[0] === this.#source.element;
  }

  /** What stands in the control that is being heard is no draft any more; false where none is. */
  #told(): boolean {
    const { event, control } = this.#heard ?? {};
    if (!control || !event || event.eventPhase === Event.NONE) return false;
    this.#drafts.delete(control);
    return true;
  }

  /** Whether something would be lost with the page. What is gone, shut, or no more what was typed is no draft. */
  #isPending(): boolean {
    for (const [control, typed] of this.#drafts) {
      if (!control.isConnected || control.value !== typed || control.closest(shut)) this.#drafts.delete(control);
    }
    return this.#drafts.size > 0 || (this.#isTyping && !this.#source.isBound());
  }

  /** Listens to the page only as long as there is something: with such a listener, browsers keep no page for going back. */
  #review(): void {
    const isPending = this.#isPending();
    if (isPending === this.#isListening) return;
    this.#isListening = isPending;
    const { ownerDocument } = this.#source.element;
    const act = isPending ? 'addEventListener' : 'removeEventListener';
    window[act]('beforeunload', this.#onLeaving);
    window[act]('pagehide', this.#onHidden);
    ownerDocument[act]('visibilitychange', this.#onHidden);
  }

  readonly #onLeaving = (event: Event): void => {
    if (this.#isPending()) event.preventDefault();
  };

  readonly #onHidden = (event: Event): void => {
    const { element } = this.#source;
    if (event.type === 'visibilitychange' && element.ownerDocument.visibilityState !== 'hidden') return;
    if (this.#isTyping) this.#source.finishEdit();
    if (!matchMedia('(hover: none)').matches) return;
    for (const control of this.#drafts.keys())
      control.closest<HTMLElement>(`${cellEditor}:popover-open`)?.hidePopover();
  };
}
