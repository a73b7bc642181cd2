/** Putting in a table that was copied elsewhere: what would be taken over is shown first. */
import { button, dialog, textareaField, type Wording } from '@kvasir/element/controls.js';
import { readTsv } from '@kvasir/element/clipboard.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, PastePlan } from './paste-plan.ts';
import type { RecordMessages } from './record.messages.ts';

/** Rows of the preview; of more, it says how many. */
const shownRows = 50;

export interface PasteDialogPicture {
  readonly text: RecordMessages;
  readonly wording: Wording;
  readonly level: HeadingLevel;
  plan(block: Block): PastePlan;
  /** What a value will be, in words; or why it is none. */
  tell(value: PastePlan['values'][number]): string;
  take(plan: PastePlan): void;
  redraw(): void;
}

export class PasteDialog {
  /** What was put in; undefined while the dialog is closed. */
  #pasted: string | undefined;

  open(pasted = ''): void {
    this.#pasted = pasted;
  }

  render(picture: PasteDialogPicture): TemplateResult {
    const { text, wording, level } = picture;
    const pasted = this.#pasted;
    const plan = pasted?.trim() ? picture.plan(readTsv(pasted)) : undefined;
    const count = plan?.values.length ?? 0;
    return dialog({
      id: 'rec-paste',
      open: pasted !== undefined,
      wording,
      heading: text.pasteHeading,
      headingLevel: level,
      content: () =>
        html`${textareaField({
          id: 'rec-paste-text',
          label: text.pasteLabel,
          hint: text.pasteHint,
          wording,
          value: pasted ?? '',
          rows: 5,
          onInput: (next) => {
            this.#pasted = next;
            picture.redraw();
          },
        })}
        ${plan ? preview(plan, picture) : nothing}`,
      actions: html`${button({
        label: text.takeOver(count),
        variant: 'primary',
        disabled: count === 0,
        onClick: () => {
          this.#close(picture);
          if (plan) picture.take(plan);
        },
      })}
      ${button({ label: text.cancel, onClick: () => this.#close(picture) })}`,
      onClose: () => this.#close(picture),
    });
  }

  #close({ redraw }: PasteDialogPicture): void {
    if (this.#pasted === undefined) return;
    this.#pasted = undefined;
    redraw();
  }
}

function preview(plan: PastePlan, picture: PasteDialogPicture): TemplateResult {
  const { text } = picture;
  const { values, left } = plan;
  if (values.length === 0) return html`<p class="rec-preview-note" role="status">${text.nothingToPaste}</p>`;
  return html`<div class="rec-preview" tabindex="0" role="region" aria-label=${text.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.indicator}</th>
            <th scope="col">${text.pasted}</th>
            <th scope="col">${text.readAs}</th>
          </tr>
        </thead>
        <tbody>
          ${values.slice(0, shownRows).map(
            (value) =>
              html`<tr class=${value.entry.kind === 'unread' ? 'is-unread' : ''}>
                <th scope="row"><bdi>${`${value.target.number} ${value.target.title}`.trim()}</bdi></th>
                <td><bdi>${value.given}</bdi></td>
                <td>${picture.tell(value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${values.length > shownRows ? html`<p class="rec-preview-note">${text.andMore(values.length - shownRows)}</p>` : nothing}
    ${left.length > 0 ? html`<p class="rec-preview-note">${text.noPlace(left.length)}</p>` : nothing}`;
}
