import type { CSSResultGroup, CSSResultOrNative, PropertyValues } from 'lit';
import type { Entrance, EventControl } from '../parts/entrance.ts';
import { LiveRegion } from '../controls/live-region.ts';
import { EditHistory } from '../forms/edit-history.ts';
import { KvFormElement } from '../forms/kv-form-element.ts';

/** What an element says when an edit was taken back or done again. */
export interface EditorMessages {
  readonly undone: string;
  readonly redone: string;
}

/**
 * An element in which a slice of the document is worked on: it keeps the history of its edits while it stands alone
 * (in a `<kv-partnership>` the store does), and loads what answers its user when somebody comes to it.
 */
export abstract class KvEditorElement<V extends object, M extends EditorMessages> extends KvFormElement<V, M> {
  /**
   * The browser reads the styles when the element is registered: tens of kilobytes that the first one on a page need not
   * wait for. On a server there is nothing to read them.
   */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles).map((style) => ('styleSheet' in style && style.styleSheet) || style);
  }

  protected readonly live = new LiveRegion(this);
  /** Where events of a user come in. */
  protected abstract readonly entrance: Entrance<EventControl>;
  readonly #history = new EditHistory<V>();
  #isTyping = false;
  /** The value as this element has seen or made it last. */
  #known: V | undefined;

  /** Takes the last edit back. In a `<kv-partnership>` that is done there, for all elements together. */
  undo(): void {
    this.step('undo');
  }

  /** Does again what was taken back. */
  redo(): void {
    this.step('redo');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Another value of the host's is another story.
    if (this.value !== this.#known && !this.isBound) this.#history.clear();
    this.#known = this.value;
  }

  /** What is shown: an empty object where there is nothing. */
  protected abstract get shown(): V;

  /** What can be taken back here; undefined where somebody else keeps the history. */
  protected get history(): EditHistory<V> | undefined {
    return this.isBound ? undefined : this.#history;
  }

  /** False where there is nothing to take back here. */
  protected step(step: 'undo' | 'redo'): boolean {
    if (this.isBound || !this.canEdit) return false;
    const value = this.#history[step](this.shown);
    if (value === undefined) return false;
    super.edit(value, 'finished');
    this.#known = this.value;
    this.live.announce(step === 'undo' ? this.text.undone : this.text.redone);
    return true;
  }

  protected override edit(value: V | undefined, phase: 'typing' | 'finished'): void {
    // An editor that was open when editing ended, or an undo that is still offered.
    if (!this.canEdit) return;
    if (!this.isBound && !this.#isTyping) this.#history.record(this.shown);
    this.#isTyping = phase === 'typing';
    super.edit(value, phase);
    this.#known = this.value;
  }

  protected override finishEdit(): void {
    this.#isTyping = false;
    super.finishEdit();
  }

  /** Also what a user did before the code for it was there has then been done. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.entrance.settled();
    return isComplete && super.getUpdateComplete();
  }
}
