/** Closing a period: all provisional values become final, after one has seen what they are and what is still open. */
import { button, dialog, type Wording } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CellStatus, IndicatorRow } from './rows.ts';
import type { RecordMessages } from './record.messages.ts';

export interface CloseDialogPicture {
  readonly text: RecordMessages;
  readonly wording: Wording;
  readonly level: HeadingLevel;
  readonly period: string;
  readonly rows: readonly IndicatorRow[];
  close(rows: readonly IndicatorRow[]): void;
  redraw(): void;
}

const left = ['unclear', 'open', 'missing', 'final'] as const satisfies readonly CellStatus[];

export class CloseDialog {
  #isOpen = false;

  open(): void {
    this.#isOpen = true;
  }

  render(picture: CloseDialogPicture): TemplateResult {
    const { text, wording, level, rows, period } = picture;
    const provisional = this.#isOpen ? rows.filter(({ status }) => status === 'provisional') : [];
    return dialog({
      id: 'rec-close',
      open: this.#isOpen,
      wording,
      heading: text.closeHeading(period),
      headingLevel: level,
      content: () =>
        html`<p>${provisional.length === 0 ? text.nothingToClose : text.becomeFinal(provisional.length)}</p>
          ${provisional.length === 0 ? nothing : list(provisional)}
          ${left.map((status) => remaining(status, rows, picture))}`,
      actions: html`${button({
        label: text.doClose(provisional.length),
        variant: 'primary',
        disabled: provisional.length === 0,
        onClick: () => {
          this.#close(picture);
          picture.close(provisional);
        },
      })}
      ${button({ label: text.cancel, onClick: () => this.#close(picture) })}`,
      onClose: () => this.#close(picture),
    });
  }

  #close({ redraw }: CloseDialogPicture): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    redraw();
  }
}

function list(rows: readonly IndicatorRow[]): TemplateResult {
  return html`<ul class="rec-preview" tabindex="0">
    ${rows.map(
      ({ number, title, text, sign }) =>
        html`<li>
          <span><span class="rec-no">${number}</span> <bdi>${title}</bdi></span> <span><bdi>${text}</bdi> ${sign}</span>
        </li>`,
    )}
  </ul>`;
}

function remaining(
  status: (typeof left)[number],
  rows: readonly IndicatorRow[],
  { text }: CloseDialogPicture,
): TemplateResult | typeof nothing {
  const count = rows.filter((row) => row.status === status).length;
  return count === 0 ? nothing : html`<p class="rec-preview-note">${text.remain(status, count)}</p>`;
}
