import { html, nothing, type TemplateResult } from 'lit';

export interface ProgressOptions {
  id: string;
  /** What is under way: "Reading 1,102 records". */
  label: unknown;
  /** How far, out of `max`. Without it nobody knows how long it takes. */
  value?: number | undefined;
  max?: number | undefined;
  /** The same in words: "412 of 1,102". */
  text?: unknown;
}

/** A native progress bar with its label and, where it is known, how far it has come. */
export function progress({ id, label, value, max = 1, text }: ProgressOptions): TemplateResult {
  return html`<div class="progress" part="progress">
    <label class="progress-label" for=${id}>${label}</label>
    ${text === undefined ? nothing : html`<span class="progress-text">${text}</span>`}
    <progress id=${id} class="progress-bar" value=${value ?? nothing} max=${max}></progress>
  </div>`;
}
