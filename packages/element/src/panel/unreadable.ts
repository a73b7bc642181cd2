import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../controls/button.ts';
import { rawText } from '../controls/raw-text.ts';
import { icon } from '../icon.ts';
import { iconError } from '../icons.ts';
import type { Path } from './edits.ts';
import type { PanelForm } from './panel-form.ts';

/**
 * What stands where fields should be and has none: a text in place of a map, an array. It is shown as it came, and stays
 * until the user takes it away.
 */
export function unreadable(form: PanelForm, path: Path, label: string): TemplateResult {
  const { words, host } = form;
  const id = form.idOf(path);
  return html`<div class="field panel-unreadable" part="field">
    <span class="field-label" id="${id}-label">${label}</span>
    <p class="panel-raw" id="${id}-value"><bdi>${rawText(form.read(path))}</bdi></p>
    <p class="field-error" id="${id}-error">${icon(iconError)}<span>${words.unreadable}</span></p>
    ${
      host.canEdit
        ? button({
            id,
            label: words.startAnew,
            size: 'small',
            describedBy: `${id}-label ${id}-value ${id}-error`,
            onClick: () => form.change([path, undefined]),
          })
        : nothing
    }
  </div>`;
}

/** Fields, or what stands in their place. */
export function readableOr(form: PanelForm, path: Path, label: string, content: () => unknown): unknown {
  return form.isReadable(path) ? content() : unreadable(form, path, label);
}
