import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listener, type Edits } from './edits.ts';
import { controlAttributes, field, type FieldOptions } from './field.ts';
import { boxClass, type InputState } from './text-field.ts';
import type { Wording } from './wording.ts';

export interface TextareaFieldOptions extends FieldOptions, InputState, Edits<string> {
  value: string | undefined;
  /** Advised length in characters (Unicode code points, as in JSON Schema). Counted and said, never enforced. */
  limit?: number | undefined;
  rows?: number | undefined;
  lang?: string | undefined;
}

/** Several lines of text, with a count of characters where a length is advised. */
export function textareaField(options: TextareaFieldOptions): TemplateResult {
  const { id, value = '', limit, onInput, onChange } = options;
  const describedBy = controlAttributes(options, ...(limit === undefined ? [] : [`${id}-count`])).describedBy;
  return field(
    options,
    (it) =>
      html`<div class=${boxClass(options, options, ' input-multiline')} part="input">
        <textarea
          class="input-control"
          part="control"
          id=${it.id}
          rows=${options.rows ?? 3}
          dir="auto"
          lang=${options.lang ?? nothing}
          placeholder=${options.placeholder ?? nothing}
          ?disabled=${options.disabled ?? false}
          ?readonly=${options.readOnly ?? false}
          aria-describedby=${describedBy}
          aria-errormessage=${it.errorMessage}
          aria-invalid=${it.invalid}
          aria-required=${it.required}
          .value=${live(value)}
          @input=${listener<HTMLTextAreaElement>((area) => onInput?.(area.value))}
          @change=${listener<HTMLTextAreaElement>((area) => onChange?.(area.value))}
        ></textarea>
      </div>`,
    limit === undefined || options.readOnly ? nothing : characterCount(id, [...value].length, limit, options.wording),
  );
}

/** How near the limit something is said. Each is said once on the way, so that typing is not talked over. */
const thresholds = [0, 5, 10, 20];

function characterCount(id: string, used: number, limit: number, { messages }: Wording): TemplateResult {
  const left = limit - used;
  const threshold = thresholds.find((some) => left <= some);
  const near =
    left < 0 ? messages.charactersTooMany(limit) : threshold === undefined ? '' : messages.charactersLeft(threshold);
  return html`<p class="field-hint ${left < 0 ? 'field-over-limit' : ''}" part="hint" id="${id}-count">
      ${left < 0 ? messages.charactersOver(used, limit, -left) : messages.charactersUsed(used, limit)}
    </p>
    <span class="visually-hidden" role="status">${near}</span>`;
}
