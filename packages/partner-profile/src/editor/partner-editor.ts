import { adoptStyles } from '@kvasir/element';
import {
  buttonStyles,
  choiceStyles,
  comboboxStyles,
  fieldStyles,
  messageStyles,
  popupStyles,
  skeletonStyles,
  tagListStyles,
  toastStyles,
  trlRangeStyles,
  button,
  message,
  rawText,
} from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorHost, Invalidity, Partner } from './editor-host.ts';
import { errorSummary } from './error-summary.ts';
import { problemsOf } from './form-problems.ts';
import { aboutGroup } from './groups/about.ts';
import { contactsGroup } from './groups/contacts.ts';
import { cooperationGroup } from './groups/cooperation.ts';
import { identifiersGroup } from './groups/identifiers.ts';
import { kindGroup } from './groups/kind.ts';
import { moreGroup } from './groups/more.ts';
import { offersGroup } from './groups/offers.ts';
import { organisationGroup } from './groups/organisation.ts';
import { placesGroup } from './groups/places.ts';
import { recordGroup } from './groups/record.ts';
import { seeksGroup } from './groups/seeks.ts';
import { NameLookup } from './lookup/name-lookup.ts';
import { partnerEditorStyles } from './partner-editor.styles.ts';
import { isContainer } from './partner-patch.ts';
import { controlWithin, PartnerForm, unfold } from './partner-form.ts';
import { flagsOf, problemText } from './problem-text.ts';
import { fieldsOfScience } from './vocabularies/fields-of-science.ts';

const styles = [
  fieldStyles,
  choiceStyles,
  comboboxStyles,
  popupStyles,
  tagListStyles,
  trlRangeStyles,
  buttonStyles,
  messageStyles,
  skeletonStyles,
  toastStyles,
  partnerEditorStyles,
];

/**
 * The form in which a partner is edited, beside the card that others will see. It is loaded when it is needed, and drawn
 * by the element that it is made for.
 */
export class PartnerEditor {
  /** Whether the form speaks the reader's language; until then it is not to be rendered. */
  isReady = false;
  readonly #host: EditorHost;
  readonly #form: PartnerForm;
  readonly #lookup: NameLookup;

  constructor(host: EditorHost) {
    this.#host = host;
    this.#form = new PartnerForm(host);
    this.#lookup = new NameLookup(this.#form);
    void this.#form.loadMessages().then(() => {
      this.isReady = true;
      host.refreshValidity();
      host.element.requestUpdate();
    });
    adoptStyles(host.element, styles);
    host.element.addEventListener('invalid', this.#onInvalid);
  }

  render(): TemplateResult {
    const form = this.#form;
    form.begin();
    const { text, value, wording } = form;
    // Before the summary: the fields say what they are called.
    const groups = isContainer(value) ? this.#groups() : this.#unreadable();
    const isEmpty = value === undefined || !isContainer(value);
    return html`<div class="editor-frame" part="editor" @focusin=${this.#onFocusIn} @focusout=${this.#onFocusOut}>
      <div class="editor">
        <div class="editor-main" role="group" aria-label=${text.formName}>
          ${errorSummary(form)} ${groups}
          <div class="editor-foot"><slot name="actions"></slot></div>
        </div>
        <aside class="preview" part="preview" aria-label=${text.previewTitle}>
          <p class="preview-note">${text.previewTitle}</p>
          ${isEmpty ? html`<p class="preview-empty">${text.previewEmpty}</p>` : this.#host.preview(value as Partner)}
          <p class="preview-note">${text.previewNote}</p>
        </aside>
      </div>
      ${form.toasts.region(wording)} ${form.live.region()}
    </div>`;
  }

  /** What is wrong with a value, for the element's validity; asked before it is rendered. */
  findInvalidity(value: unknown): Invalidity | undefined {
    const { text, format } = this.#form;
    if (this.#form.state.incomplete.length > 0) return { flags: { badInput: true }, message: text.incompleteDate };
    if (value === undefined) {
      return this.#host.element.required ? { flags: { valueMissing: true }, message: text.nameRequired } : undefined;
    }
    const problem = problemsOf(value).find(({ severity }) => severity === 'error');
    return problem && { flags: flagsOf(problem), message: problemText(problem, text, format) };
  }

  /** The control of the first problem in the order of the form. */
  firstInvalidControl(): HTMLElement | undefined {
    const root = this.#host.element.renderRoot;
    for (const { path, severity } of this.#form.problems) {
      const place = severity === 'error' ? this.#form.placeFor(path) : undefined;
      const node = place && root.querySelector<HTMLElement>(`#${CSS.escape(place.id)}`);
      const control = node ? controlWithin(node) : undefined;
      if (control) return control;
    }
    return undefined;
  }

  reset(): void {
    this.#form.reset();
  }

  #groups(): TemplateResult {
    const form = this.#form;
    return html`${organisationGroup(form, this.#lookup)} ${kindGroup(form)} ${identifiersGroup(form)}
    ${placesGroup(form)} ${aboutGroup(form)} ${offersGroup(form)} ${seeksGroup(form)} ${cooperationGroup(form)}
    ${recordGroup(form)} ${contactsGroup(form)} ${moreGroup(form)}`;
  }

  /** The host gave something that is no partner: it stays until the user decides otherwise. */
  #unreadable(): TemplateResult {
    const form = this.#form;
    return message({
      kind: 'danger',
      content: html`<b>${form.text.unreadableDocument}</b> <bdi>${rawText(form.value)}</bdi>`,
      action:
        form.readOnly || form.disabled
          ? nothing
          : button({ label: form.text.startAnew, size: 'small', onClick: () => form.change({}) }),
    });
  }

  readonly #onInvalid = (): void => {
    this.#form.state.report();
    // The focus comes in this same task: what it will go to must not lie folded in.
    const control = this.firstInvalidControl();
    if (control) unfold(control);
    this.#host.element.requestUpdate();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    // Somebody is about to look for a field of science: the vocabulary can come while the first letters are typed.
    if ((event.target as Element).id !== this.#form.idOf(['fields'])) return;
    const { element } = this.#host;
    // Offline, the control itself says so when it is used.
    fieldsOfScience.load().then(
      () => element.requestUpdate(),
      () => undefined,
    );
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    const control = event.target as Element;
    const place = this.#form.placeOfControl(control);
    if (!place) return;
    this.#form.visited(place, control);
  };
}
