import { isServer, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BoundSlice, SlicePlace } from '../data/partnership-context.ts';
import { SliceReader } from '../data/slice-reader.ts';
import type { Slice, SourceError } from '../data/slice-source.ts';
import { KvLoadErrorEvent, KvLoadEvent } from '../events.ts';
import { warnOnce } from '../warn.ts';
import { KvFormControlElement } from './kv-form-control-element.ts';

/**
 * What an element has to show. Impossible combinations, such as data on its way and an error in its place, cannot be
 * written. The value beside an error is one that could not be drawn.
 */
export type DataState<V> =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'ready'; value: V }
  | { kind: 'error'; error: SourceError; value?: V };

const empty: DataState<never> = { kind: 'empty' };

/**
 * An element with a value: it takes its slice of the document from `value`, `src`, a child script or the
 * `<kv-partnership>` around it, gives it to the form that it stands in, and says when a user has changed it.
 *
 * @typeParam V the slice of the document
 * @typeParam M the messages of the element
 * @fires input - on each edit by a user
 * @fires change - when a user has finished an edit
 * @fires kv-load - when data from `src` has come
 * @fires kv-load-error - when data could not be read
 */
export abstract class KvFormElement<V extends object, M extends object> extends KvFormControlElement<V, M> {
  /** The address of the slice as JSON. A `value` that the host sets wins. */
  @property() src: string | undefined;

  @state() protected data: DataState<V> = empty;

  /** Who gave what is shown. What `src` or a script holds gives way to the host's value and to what a user did. */
  #origin: 'source' | 'host' | 'user' = 'source';
  /** The `src` that was last read, and the place in a partnership. */
  #address: string | undefined;
  #placeRead: string | undefined;
  #defaultValue: V | undefined;
  /** The browser brought the value along from an earlier visit. */
  #isRestored = false;
  #boundReadOnly = false;
  readonly #reader = new SliceReader<V>(this, {
    requested: () => {
      if (this.#origin === 'source') this.data = { kind: 'loading' };
    },
    loaded: (slice) => this.#receive(slice),
    bound: (slice) => this.#follow(slice),
  });

  /** The slice that is shown. Setting it never fires an event; it becomes what a reset goes back to. */
  @property({ attribute: false })
  override get value(): V | undefined {
    return 'value' in this.data ? this.data.value : undefined;
  }
  override set value(value: V | undefined | null) {
    // Frameworks set again what they were told: that does not take the element out of its partnership.
    if (this.#reader.binding && value === this.value) return;
    this.#reader.stop();
    this.#boundReadOnly = false;
    this.#show(value);
    this.#origin = this.data === empty ? 'source' : 'host';
    if (this.#origin === 'source') this.#readSources();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readNewAddress();
    if (this.#origin === 'source' && this.data.kind === 'empty') this.#readSources();
  }

  override disconnectedCallback(): void {
    // What a partnership holds belongs to it: elsewhere the element starts anew.
    const isToForget = this.#reader.binding !== undefined || this.data.kind === 'loading';
    super.disconnectedCallback();
    if (isToForget) this.data = empty;
  }

  formAssociatedCallback(): void {
    this.#submit();
  }

  formResetCallback(): void {
    // A slice of a partnership is everybody's: it goes back by undo, not by a form around one view of it.
    if (!this.#reader.binding) this.#set(this.#defaultValue);
    this.toggleState('user-invalid', false);
    this.wasReset();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string' || this.isBound || !this.canEdit) return;
    try {
      const restored = JSON.parse(state) as V;
      this.#origin = 'user';
      this.#isRestored = true;
      this.#set(restored);
    } catch {
      // A state that another version of the element left behind: what the host gives is the better truth.
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#readNewAddress();
    this.toggleState('loading', this.data.kind === 'loading');
    this.toggleState('empty', this.data.kind === 'empty');
    this.toggleState('error', this.data.kind === 'error');
  }

  /** A value that throws when it is read, a proxy that was revoked for instance, is kept, and an error stands for it. */
  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.data.kind !== 'ready') throw error;
      warnOnce(this.localName, `value: ${String(error)}`);
      this.data = { kind: 'error', error: { reason: 'not-json' }, value: this.data.value };
      super.update(changed);
    }
  }

  protected override get canEdit(): boolean {
    return super.canEdit && !this.#boundReadOnly;
  }

  /** Whether the slice is that of a surrounding `<kv-partnership>`, which also keeps the history of its edits. */
  protected get isBound(): boolean {
    return this.#reader.binding !== undefined;
  }

  /** Where the slice stands in the document of a surrounding `<kv-partnership>`, if it stands there at all. */
  protected get slicePlace(): SlicePlace | undefined {
    return undefined;
  }

  /** Called after a form's reset, for elements with state of their own about what was touched. */
  protected wasReset(): void {}

  /** Takes over a user's edit and tells the host: `input` always, `change` when the edit is finished. */
  protected edit(value: V | undefined, phase: 'typing' | 'finished'): void {
    const { binding } = this.#reader;
    this.#isRestored = false;
    // The partnership answers at once with the slice as it stands then. While it loads, what is done is kept for it.
    if (binding && this.data.kind !== 'loading' && this.#origin !== 'user') binding.write(value, phase);
    else {
      this.#origin = 'user';
      this.#set(value);
    }
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (phase === 'finished') this.finishEdit();
  }

  /** Tells the host that the edit under way is finished. */
  protected finishEdit(): void {
    this.#reader.binding?.finish();
    this.toggleState('user-invalid', !this.internals.validity.valid);
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** Fetches `src` again, after an error for instance. */
  protected retry(): void {
    this.#readSources();
  }

  #show(value: V | undefined | null): void {
    this.#defaultValue = value ?? undefined;
    this.#set(value);
  }

  #set(value: V | undefined | null): void {
    // A null that comes in is read as absent.
    if (value === undefined || value === null) this.data = empty;
    else {
      const misfit = misfitOf(value);
      // It is kept, and shown as what it is.
      if (misfit) warnOnce(this.localName, `value is ${misfit}, not an object.`);
      this.data = { kind: 'ready', value };
    }
    this.#submit();
    this.refreshValidity();
  }

  #submit(): void {
    if (isServer || !this.internals.form) return;
    const text = this.data.kind === 'ready' ? asJson(this.data.value) : null;
    // The browser is to bring along what a user did, and not what a host or a server gave: that may be another by then.
    this.internals.setFormValue(text, this.#origin === 'user' ? text : '');
  }

  /** Whenever the host gave it: before the element was defined, before or after it was put into the page, or outside. */
  #readNewAddress(): void {
    if ((this.src === this.#address && this.#placeKey === this.#placeRead) || this.#origin === 'host') return;
    // Another address is another slice, to which the edits of the one before do not belong.
    if (this.#address ?? this.#placeRead) this.#origin = 'source';
    this.#readSources();
  }

  get #placeKey(): string | undefined {
    return this.slicePlace && JSON.stringify(this.slicePlace);
  }

  #readSources(): void {
    if (isServer || !this.isConnected) return;
    this.#address = this.src;
    this.#placeRead = this.#placeKey;
    this.#boundReadOnly = false;
    if (!this.src && this.#origin === 'source' && this.data.kind !== 'empty') this.#show(undefined);
    this.#reader.read(this.src, this.slicePlace);
  }

  /** What a user did before it came stays; a reset of the form goes back to what came. */
  #receive(slice: Slice<V>): void {
    const isShown = this.#origin === 'source';
    if (slice.kind === 'loaded') {
      if (isShown) this.#show(slice.value);
      else this.#defaultValue = slice.value;
      this.dispatchEvent(new KvLoadEvent());
    } else {
      if (isShown) this.data = slice;
      this.dispatchEvent(new KvLoadErrorEvent(slice.error));
    }
  }

  /** What was typed before the partnership was there goes on top of what it holds, and can be undone. */
  #bringAlong(slice: BoundSlice<V>, typed: V): void {
    if (slice.kind !== 'ready') return;
    this.#origin = 'source';
    // The hold on the slice is there when this first call back has ended.
    // Only what the user did: a collection that was begun here holds none of what others have in it.
    const before = this.#defaultValue;
    queueMicrotask(() => this.#reader.binding?.bringAlong(before, typed));
  }

  /** Shows what the partnership around holds; that it could not be loaded, it says itself, and offers what to do. */
  #follow(slice: BoundSlice<V>): void {
    // What the browser kept of an earlier visit is older than what the partnership holds.
    if (this.#isRestored) this.#origin = 'source';
    this.#isRestored = false;
    if (this.#origin === 'user' && this.value !== undefined && !('readOnly' in slice && slice.readOnly)) {
      this.#bringAlong(slice, this.value);
      return;
    }
    if (slice.kind !== 'ready') {
      this.data = slice.kind === 'loading' ? slice : { kind: 'error', error: { reason: 'unreachable' } };
      return;
    }
    if (this.#boundReadOnly !== slice.readOnly) this.requestUpdate();
    this.#boundReadOnly = slice.readOnly;
    if (this.data.kind !== 'ready' || this.data.value !== slice.value) this.#set(slice.value);
  }
}

/** The value as JSON text; a value that refers to itself has none. */
function asJson(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}

/** What a value is that is no map, in words; PHP writes an empty map as []. */
function misfitOf(value: unknown): string | undefined {
  if (typeof value !== 'object') return `a ${typeof value}`;
  try {
    return Array.isArray(value) && value.length > 0 ? 'an array' : undefined;
  } catch {
    // A proxy that was revoked: what it is shows when it is drawn.
    return undefined;
  }
}
