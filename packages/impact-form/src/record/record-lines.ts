/** All rows of a period, each drawn anew only when it is another. */
import { RowLines, type Line } from '@kvasir/element/windowing.js';
import { nothing, render } from 'lit';
import { directive } from 'lit/directive.js';
import { node } from './nodes.ts';
import { NameLine } from './name-line.ts';
import type { RecordRow } from './rows.ts';
import { ValueLine, type RecordPicture } from './value-line.ts';

/** What stands below a row, across all columns. */
class BelowLine implements Line<RecordRow, RecordPicture> {
  readonly element = node('tr', 'rec-below', 'row');
  readonly #cell = node('td', 'rec-below-cell', 'cell');
  #drawnFrom: readonly unknown[] = [];

  constructor() {
    this.#cell.setAttribute('aria-colspan', '7');
    this.element.append(this.#cell);
  }

  draw(row: RecordRow, _at: number, { below }: RecordPicture): boolean {
    if (row.kind !== 'details' && row.kind !== 'more-groups') return false;
    const { drawnFrom } = row;
    if (drawnFrom.length === this.#drawnFrom.length && drawnFrom.every((one, at) => one === this.#drawnFrom[at]))
      return true;
    this.#drawnFrom = drawnFrom;
    this.element.dataset['row'] = row.key;
    render(below(row), this.#cell);
    return true;
  }
}

class RecordLines extends RowLines<RecordRow, RecordPicture> {
  /** Rows come to the browser only: this view loads there. */
  protected template(): unknown {
    return nothing;
  }

  protected create(row: RecordRow, { whole }: RecordPicture, at: number): Line<RecordRow, RecordPicture> {
    if (row.kind !== 'indicator' && row.kind !== 'group') return new BelowLine();
    return row.kind === 'indicator' && at >= whole ? new NameLine() : new ValueLine();
  }

  protected adopt(_: HTMLElement, row: RecordRow, at: number, picture: RecordPicture): Line<RecordRow, RecordPicture> {
    return this.create(row, picture, at);
  }
}

export const recordLines = directive(RecordLines);
