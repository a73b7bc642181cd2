import { KvFormElement, LocalizationController, type Invalidity } from '@kvasir/element';
import {
  buttonStyles,
  controlsCatalogue,
  emptyState,
  emptyStateStyles,
  errorState,
  fieldStyles,
  messageStyles,
  skeletonLines,
  skeletonStyles,
  textField,
} from '@kvasir/element/controls.js';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { catalogue, type RoadmapMessages } from './roadmap.messages.ts';
import { roadmapStyles } from './roadmap.styles.ts';

/** The slice of the document that the element shows. It belongs into `@kvasir/model`, with its schema. */
export interface Roadmap {
  title?: string;
}

/**
 * What it is for, in one sentence, with its paragraph of the Code of Practice.
 *
 * @element kv-roadmap
 *
 * @csspart title - The title, where it is read.
 *
 * @cssprop [--kv-accent=#0d5c7d] - The host's colour, for what can be acted on. All other colours follow from it.
 * @cssprop [--kv-surface] - The ground that the element stands on.
 * @cssprop [--kv-radius=3px] - The corner.
 * @cssprop [--kv-font-size] - The size of body text.
 *
 * @cssstate empty - There is nothing to show.
 * @cssstate loading - Data from `src` is on its way.
 * @cssstate error - Data could not be read.
 * @cssstate invalid - The value is not valid.
 * @cssstate user-invalid - The value is not valid, and the user has had the chance to know.
 *
 * @fires {InputEvent} input - On each edit by a user.
 * @fires {Event} change - When a user has finished an edit.
 * @fires {KvLoadEvent} kv-load - When data from `src` or from the script has been read.
 * @fires {KvLoadErrorEvent} kv-load-error - When data could not be read.
 *
 * @example
 * <kv-roadmap src="/your/data.json"></kv-roadmap>
 */
export class KvRoadmap extends KvFormElement<Roadmap, RoadmapMessages> {
  static override styles: CSSResultGroup = [
    KvFormElement.styles,
    buttonStyles,
    fieldStyles,
    messageStyles,
    skeletonStyles,
    emptyStateStyles,
    roadmapStyles,
  ];

  /** Whether the value is shown as a form. */
  @property({ type: Boolean, reflect: true }) editable = false;

  readonly #wording = new LocalizationController(this, controlsCatalogue);

  constructor() {
    super(catalogue);
  }

  protected override findInvalidity(value: Roadmap | undefined): Invalidity | undefined {
    // As on any input, what nobody can edit is not validated.
    if (!this.editable || !this.canEdit || !this.required || titleOf(value)) return undefined;
    return { flags: { valueMissing: true }, message: this.text.titleMissing };
  }

  protected override firstInvalidControl(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector('input') ?? undefined;
  }

  protected override render(): TemplateResult {
    switch (this.data.kind) {
      case 'loading':
        return this.#renderLoading();
      case 'error':
        return this.#renderError();
      case 'empty':
      case 'ready':
        return this.editable ? this.#renderForm() : this.#renderValue();
    }
  }

  #renderValue(): TemplateResult {
    const title = titleOf(this.value);
    return title
      ? html`<p class="title" part="title"><bdi>${title}</bdi></p>`
      : emptyState({ heading: this.text.emptyHeading, text: this.text.emptyText });
  }

  #renderForm(): TemplateResult {
    return textField({
      id: 'title',
      label: this.text.title,
      wording: this.#wording,
      value: titleOf(this.value) ?? '',
      requirement: this.required ? 'required' : undefined,
      error: this.internals.states.has('user-invalid') ? this.validationMessage : undefined,
      disabled: this.disabled,
      readOnly: !this.canEdit,
      onInput: (title) => this.edit(withTitle(this.value, title), 'typing'),
      onChange: (title) => this.edit(withTitle(this.value, title.trim()), 'finished'),
    });
  }

  #renderLoading(): TemplateResult {
    return html`<div role="status" aria-busy="true">
      <span class="visually-hidden">${this.text.loading}</span>${skeletonLines(60, 40)}
    </div>`;
  }

  #renderError(): TemplateResult {
    return errorState({
      heading: this.text.errorHeading,
      text: this.text.errorText,
      retryLabel: this.text.retry,
      onRetry: () => this.retry(),
    });
  }
}

/** What a host gives may be anything: only a text is a title. */
function titleOf(value: Roadmap | undefined): string | undefined {
  const title: unknown = value?.title;
  return typeof title === 'string' && title !== '' ? title : undefined;
}

/** The value with another title, and without one where it is empty. What else it holds stays. */
function withTitle(value: Roadmap | undefined, title: string): Roadmap {
  const { title: _before, ...rest } = value ?? {};
  return title === '' ? rest : { ...rest, title };
}

declare global {
  interface HTMLElementTagNameMap {
    'kv-roadmap': KvRoadmap;
  }
}
