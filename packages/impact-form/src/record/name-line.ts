/** A row that nobody sees yet: what it is called. Its field and all else are drawn once the browser has time. */
import type { Line } from '@kvasir/element/windowing.js';
import { node, setAttribute, setText } from './nodes.ts';
import type { RecordRow } from './rows.ts';
import type { RecordPicture } from './value-line.ts';

/** A row with the cells for number and title, with which all rows begin. */
export function namedRow(): HTMLElement {
  const row = node('tr', 'rec-row', 'row');
  const name = node('th', 'rec-name', 'rowheader');
  name.setAttribute('scope', 'row');
  name.append(node('bdi'));
  row.append(node('td', 'rec-no', 'cell'), name);
  return row;
}

let emptyRow: HTMLElement | undefined;

export class NameLine implements Line<RecordRow, RecordPicture> {
  readonly element = (emptyRow ??= namedRow()).cloneNode(true) as HTMLElement;

  draw(row: RecordRow, at: number, { whole }: RecordPicture): boolean {
    if (row.kind !== 'indicator' || at < whole) return false;
    const [number, name] = this.element.children;
    const title = name?.firstElementChild;
    setAttribute(this.element, 'data-row', row.key);
    if (number) setText(number, row.number);
    if (title) setText(title, row.title);
    return true;
  }
}
