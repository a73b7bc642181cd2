import { isServer, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { KvElement } from '../kv-element.ts';

/** Why a value is not valid, in the words of `ValidityState`, and where the reader can put it right. */
export interface Invalidity {
  flags: ValidityStateFlags;
  message: string;
}

/**
 * An element that stands in a form like any input: it has the platform's form API, says whether its value is valid, and
 * puts the focus where that can be put right.
 *
 * @typeParam V the value
 * @typeParam M the messages of the element
 */
export abstract class KvFormControlElement<V extends object, M extends object> extends KvElement<M> {
  static readonly formAssociated = true;

  /** The name under which a form submits the value, as JSON. */
  @property({ reflect: true }) name: string | undefined;

  /** Whether a form may not be submitted without a value. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Whether the element takes no part in its form and cannot be edited. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Whether the value can be read and submitted but not edited. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;

  /** The value, which the form submits as JSON. */
  abstract value: V | undefined;

  #fieldsetDisabled = false;
  #customError = '';
  /** The messages in which the validity was last said: another language says it again. */
  #validityWords: M | undefined;

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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#onInvalid);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#fieldsetDisabled = disabled;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const rulesChanged = changed.has('required') || changed.has('readOnly') || changed.has('disabled');
    if (rulesChanged || this.text !== this.#validityWords) this.refreshValidity();
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

  // The browser gives the focus to the host of the first invalid control, in the same task as its `invalid` event. A host
  // that delegated its focus would pass it to the first control, valid or not, and on every click on text.
  readonly #onInvalid = (): void => {
    this.toggleState('user-invalid', true);
    this.requestUpdate();
    if (!this.hasAttribute('tabindex')) this.tabIndex = -1;
    this.addEventListener('focus', this.#onFocus);
    setTimeout(() => {
      this.removeEventListener('focus', this.#onFocus);
      if (this.getAttribute('tabindex') === '-1') this.removeAttribute('tabindex');
    });
  };

  readonly #onFocus = (): void => this.firstInvalidControl()?.focus();
}
