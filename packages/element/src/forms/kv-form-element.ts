import { isServer, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { awaitScript, fetchSlice, readScript, type Slice, type SourceError } from '../data/slice-source.ts';
import { KvLoadErrorEvent, KvLoadEvent } from '../events.ts';
import { KvElement } from '../kv-element.ts';
import { warnOnce } from '../warn.ts';

/**
 * What an element has to show. Impossible combinations, such as data on its way and an error in its place, cannot be
 * written. The value beside an error is one that could not be drawn.
 */
export type DataState<V> =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'ready'; value: V }
  | { kind: 'error'; error: SourceError; value?: V };

/** Why a value is not valid, in the words of `ValidityState`, and where the reader can put it right. */
export interface Invalidity {
  flags: ValidityStateFlags;
  message: string;
}

const empty: DataState<never> = { kind: 'empty' };

/**
 * An element with a value: it takes its slice of the document from `value`, `src` or a child script, gives it to the
 * form that it stands in, and says when a user has changed it.
 *
 * @typeParam V the slice of the document
 * @typeParam M the messages of the element
 * @fires input - on each edit by a user
 * @fires change - when a user has finished an edit
 * @fires kv-load - when data from `src` has come
 * @fires kv-load-error - when data could not be read
 */
export abstract class KvFormElement<V extends object, M extends object> extends KvElement<M> {
  static readonly formAssociated = true;

  /** The name under which a form submits the value, as JSON. */
  @property({ reflect: true }) name: string | undefined;

  /** Whether a form may not be submitted without a value. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Whether the element takes no part in its form and cannot be edited. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Whether the value can be read and submitted but not edited. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;

  /** The address of the slice as JSON. A `value` that the host sets wins. */
  @property() src: string | undefined;

  @state() protected data: DataState<V> = empty;

  /** Who gave what is shown. What `src` or a script holds gives way to the host's value and to what a user did. */
  #origin: 'source' | 'host' | 'user' = 'source';
  /** The `src` that was last read. */
  #address: string | undefined;
  #defaultValue: V | undefined;
  #fieldsetDisabled = false;
  #customError = '';
  #request: AbortController | undefined;
  #stopAwaiting: (() => void) | undefined;
  #invalidThisTask = false;
  /** The messages in which the validity was last said: another language says it again. */
  #validityWords: M | undefined;

  /** The slice that is shown. Setting it never fires an event; it becomes what a reset goes back to. */
  @property({ attribute: false })
  get value(): V | undefined {
    return 'value' in this.data ? this.data.value : undefined;
  }
  set value(value: V | undefined | null) {
    this.#abort();
    this.#show(value);
    this.#origin = this.data === empty ? 'source' : 'host';
    if (this.#origin === 'source') this.#readSources();
  }

  // The platform's form API, as on any input.

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get labels(): NodeList {
    return this.internals.labels;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  setCustomValidity(message: string): void {
    this.#customError = message;
    this.refreshValidity();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#onInvalid);
    this.addEventListener('focus', this.#onFocus);
    this.#readNewAddress();
    if (this.#origin === 'source' && this.data.kind === 'empty') this.#readSources();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#onInvalid);
    this.removeEventListener('focus', this.#onFocus);
    this.#abort();
    if (this.data.kind === 'loading') this.data = empty;
  }

  formAssociatedCallback(): void {
    this.#submit();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#fieldsetDisabled = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#set(this.#defaultValue);
    this.toggleState('user-invalid', false);
    this.wasReset();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    try {
      this.#set(JSON.parse(state) as V);
      this.#origin = 'user';
    } catch {
      // A state that another version of the element left behind: what the host gives is the better truth.
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#readNewAddress();
    const rulesChanged = changed.has('required') || changed.has('readOnly') || changed.has('disabled');
    if (rulesChanged || this.text !== this.#validityWords) this.refreshValidity();
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

  /** Whether a user may change the value. */
  protected get canEdit(): boolean {
    return !this.readOnly && !this.disabled && !this.#fieldsetDisabled;
  }

  /** What is wrong with the value, if anything. Called whenever the value or the rules may have changed. */
  protected abstract findInvalidity(value: V | undefined): Invalidity | undefined;

  /** The control that the focus goes to when the value is reported invalid. */
  protected firstInvalidControl(): HTMLElement | undefined {
    return undefined;
  }

  /** Called after a form's reset, for elements with state of their own about what was touched. */
  protected wasReset(): void {}

  /** Takes over a user's edit and tells the host: `input` always, `change` when the edit is finished. */
  protected edit(value: V | undefined, phase: 'typing' | 'finished'): void {
    this.#origin = 'user';
    this.#set(value);
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (phase === 'finished') this.finishEdit();
  }

  /** Tells the host that the edit under way is finished. */
  protected finishEdit(): void {
    this.toggleState('user-invalid', !this.internals.validity.valid);
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** Fetches `src` again, after an error for instance. */
  protected retry(): void {
    this.#readSources();
  }

  protected refreshValidity(): void {
    if (isServer) return;
    this.#validityWords = this.text;
    const invalidity: Invalidity | undefined = this.#customError
      ? { flags: { customError: true }, message: this.#customError }
      : this.findInvalidity(this.value);
    if (!invalidity) this.internals.setValidity({});
    else this.internals.setValidity(invalidity.flags, invalidity.message, this.firstInvalidControl());
    if (!invalidity) this.toggleState('user-invalid', false);
    this.toggleState('invalid', invalidity !== undefined);
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
    this.internals.setFormValue(text, text);
  }

  /** Whenever the host gave it: before the element was defined, before or after it was put into the page, or outside. */
  #readNewAddress(): void {
    if (this.src === this.#address || this.#origin === 'host') return;
    // Another address is another slice, to which the edits of the one before do not belong.
    if (this.#address) this.#origin = 'source';
    this.#readSources();
  }

  #readSources(): void {
    if (isServer || !this.isConnected) return;
    this.#abort();
    this.#address = this.src;
    if (this.src) return void this.#fetch(this.src);
    if (this.#origin === 'source' && this.data.kind !== 'empty') this.#show(undefined);
    this.#readChildren();
  }

  async #fetch(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    if (this.#origin === 'source') this.data = { kind: 'loading' };
    const slice = await fetchSlice<V>(src, request.signal);
    // Aborted: a newer request or a value of the host's has taken its place.
    if (!request.signal.aborted) this.#receive(slice);
  }

  #readChildren(): void {
    const slice = readScript<V>(this);
    // A script that the parser has not finished is not yet JSON: only a finished document makes that an error.
    if (slice && (slice.kind === 'loaded' || document.readyState !== 'loading')) this.#receive(slice);
    else this.#stopAwaiting ??= awaitScript(this, () => this.#readChildren());
  }

  /** What a user did before it came stays; a reset of the form goes back to what came. */
  #receive(slice: Slice<V>): void {
    this.#abort();
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

  #abort(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#stopAwaiting?.();
    this.#stopAwaiting = undefined;
  }

  // The browser gives the focus to the host of the first invalid control, in the same task as its `invalid` event. A host
  // that delegated its focus would pass it to the first control, valid or not, and on every click on text.
  readonly #onInvalid = (): void => {
    this.toggleState('user-invalid', true);
    this.requestUpdate();
    if (!this.hasAttribute('tabindex')) this.tabIndex = -1;
    this.#invalidThisTask = true;
    setTimeout(() => {
      this.#invalidThisTask = false;
      if (this.getAttribute('tabindex') === '-1') this.removeAttribute('tabindex');
    });
  };

  readonly #onFocus = (): void => {
    if (this.#invalidThisTask) this.firstInvalidControl()?.focus();
  };
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
