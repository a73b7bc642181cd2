import { textField } from '@kvasir/element/controls.js';
import { checkText, fieldOptions } from '@kvasir/element/panel.js';
import type { TemplateResult } from 'lit';
import type { PanelForm } from './panel-form.ts';

/** The title of an item, which needs one: while its field is empty, the document keeps the last. */
export class TitleField {
  readonly #form: PanelForm;
  /** The title as it stood before it was typed in. */
  #before: { readonly title: unknown } | undefined;
  /** The field is empty, though the document has a title: still being typed in, or left so. */
  #empty: 'typing' | 'left' | undefined;

  constructor(form: PanelForm) {
    this.#form = form;
  }

  render(): TemplateResult {
    const form = this.#form;
    const path = form.path('title');
    const options = fieldOptions(form, {
      path,
      label: form.text.labels.title,
      requirement: 'required',
      check: checkText,
    });
    return textField({
      ...options,
      error: this.#empty === 'left' ? form.text.titleMissing : options.error,
      value: this.#empty ? '' : form.shownText(path),
      onInput: (text) => this.#type(text),
      onChange: (text) => this.#commit(text.trim()),
    });
  }

  /** The field goes: what stands in the document is the title. */
  close(): void {
    if (this.#empty) this.#form.host.announce(this.#form.text.titleMissing);
    this.#before = undefined;
    this.#empty = undefined;
  }

  #type(text: string): void {
    const form = this.#form;
    const path = form.path('title');
    this.#before ??= { title: form.read(path) };
    if (text.trim() !== '') {
      this.#empty = undefined;
      form.type(path, text, text);
      return;
    }
    this.#empty ??= 'typing';
    // Not the one letter that was left of it a moment ago.
    if (form.read(path) !== this.#before.title) form.type(path, this.#before.title);
    form.host.element.requestUpdate();
  }

  #commit(title: string): void {
    const form = this.#form;
    this.#before = undefined;
    this.#empty = title === '' ? 'left' : undefined;
    if (title === '') form.leave();
    else form.commit(form.path('title'), title);
    form.host.element.requestUpdate();
  }
}
