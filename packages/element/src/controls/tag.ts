import { html, nothing, type TemplateResult } from 'lit';

export interface TagOptions {
  /** A word of a fixed vocabulary: "Process", "PU". */
  label: unknown;
  /** A code in small letters: "7.2". */
  code?: boolean | undefined;
  /** What the word or code stands for, where the label does not say it in full. */
  title?: string | undefined;
}

/** A word of a fixed vocabulary. What a person put there is a chip: see `tagList`. */
export function tag({ label, code = false, title }: TagOptions): TemplateResult {
  return html`<span class="tag ${code ? 'tag-code' : ''}" part="tag" title=${title ?? nothing}>${label}</span>`;
}
