import { isServer, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { awaitScript, fetchSlice, readScript, type Slice, type SourceError } from '../data/slice-source.ts';
import { KvLoadErrorEvent, KvLoadEvent } from '../events.ts';
import { KvElement } from '../kv-element.ts';
import { warnOnce } from '../warn.ts';

/** What an element has to show. Impossible combinations, such as data and an error in its place, cannot be written. */
export type DataState<V> =
  { kind: 'empty' } | { kind: 'loading' } | { kind: 'ready'; value: V } | { kind: 'error'; error: SourceError };

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

  #fromHost = false;
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
    return this.data.kind === 'ready' ? this.data.value : undefined;
  }
  set value(value: V | undefined | null) {
    this.#abort();
    this.#fromHost = value !== undefined && value !== null;
    this.#show(value ?? undefined);
    if (!this.#fromHost) this.#readSources();
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
    if (!this.#fromHost && this.data.kind === 'empty') this.#readSources();
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
      this.#fromHost = true;
    } catch {
      // A state that another version of the element left behind: what the host gives is the better truth.
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') && this.hasUpdated && !this.#fromHost) this.#readSources();
    const rulesChanged = changed.has('required') || changed.has('readOnly') || changed.has('disabled');
    if (rulesChanged || this.text !== this.#validityWords) this.refreshValidity();
    this.toggleState('loading', this.data.kind === 'loading');
    this.toggleState('empty', this.data.kind === 'empty');
    this.toggleState('error', this.data.kind === 'error');
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
    this.#fromHost = true;
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
    this.toggleState('invalid', invalidity !== undefined);
  }

  #show(value: V | undefined): void {
    this.#defaultValue = value;
    this.#set(value);
  }

  #set(value: V | undefined): void {
    if (value !== undefined && (typeof value !== 'object' || Array.isArray(value))) {
      // PHP writes an empty map as []. Anything else that is no object is kept, and shown as what it is.
      if (!(Array.isArray(value) && value.length === 0)) {
        warnOnce(this.localName, `value is ${Array.isArray(value) ? 'an array' : `a ${typeof value}`}, not an object.`);
      }
    }
    this.data = value === undefined ? empty : { kind: 'ready', value };
    this.#submit();
    this.refreshValidity();
  }

  #submit(): void {
    if (isServer || !this.internals.form) return;
    const text = this.data.kind === 'ready' ? asJson(this.data.value) : null;
    this.internals.setFormValue(text, text);
  }

  #readSources(): void {
    if (isServer || !this.isConnected) return;
    this.#abort();
    if (this.src) void this.#fetch(this.src);
    else this.#readChildren();
  }

  async #fetch(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.data = { kind: 'loading' };
    try {
      const slice = await fetchSlice<V>(src, request.signal);
      if (!request.signal.aborted) this.#receive(slice);
    } catch {
      // Aborted: a newer request or a value of the host's has taken its place.
    }
  }

  #readChildren(): void {
    const slice = readScript<V>(this);
    // A script that the parser has not finished is not yet JSON: only a finished document makes that an error.
    const unfinished = document.readyState === 'loading' && slice?.kind !== 'loaded';
    if (slice && !unfinished) return this.#receive(slice);
    this.#stopAwaiting ??= awaitScript(this, () => {
      const late = readScript<V>(this);
      if (late?.kind === 'loaded' && !this.#fromHost) this.#receive(late);
    });
  }

  #receive(slice: Slice<V>): void {
    this.#stopAwaiting?.();
    this.#stopAwaiting = undefined;
    if (slice.kind === 'loaded') {
      this.#show(slice.value);
      this.dispatchEvent(new KvLoadEvent());
    } else {
      this.data = slice;
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
