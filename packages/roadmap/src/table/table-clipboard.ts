/** Cells to the clipboard and from it, as spreadsheets do. */
import { readTsv, writeHtmlTable, writeTsv } from '@kvasir/element/clipboard.js';
import type { Roadmap } from '../roadmap-value.ts';
import { isEditable, withText } from './cell-edits.ts';
import type { TableColumn } from './columns.ts';
import type { EntryRow } from './table-rows.ts';
import type { TableScene } from './table-scene.ts';

function dataColumns({ slots }: TableScene): TableColumn[] {
  return slots.flatMap((slot) => (slot.kind === 'cell' ? [slot.column] : []));
}

/** The selected rows with all their cells; without any, the cell at the cursor. */
function copiedCells(scene: TableScene): string[][] {
  const { chosen, current, slots, cursor, reading } = scene;
  const slot = slots[cursor.slot];
  if (chosen.length > 0) return chosen.map((row) => dataColumns(scene).map((column) => reading.cellText(row, column)));
  return current && slot?.kind === 'cell' ? [[reading.cellText(current, slot.column)]] : [];
}

export class TableClipboard {
  readonly #scene: TableScene;

  constructor(scene: TableScene) {
    this.#scene = scene;
  }

  copy(event: ClipboardEvent): void {
    const cells = copiedCells(this.#scene);
    if (cells.length === 0 || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeTsv(cells));
    event.clipboardData.setData('text/html', writeHtmlTable(cells));
    const { host, reading } = this.#scene;
    host.announce(reading.text.copied(cells.length));
  }

  /** Copies from a button, which browsers may refuse, and pages without a secure context cannot do. */
  async copyByButton(): Promise<void> {
    const { host, reading } = this.#scene;
    const cells = copiedCells(this.#scene);
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', writeTsv(cells)),
          'text/html': blob('text/html', writeHtmlTable(cells)),
        }),
      ]);
      host.announce(reading.text.copied(cells.length));
    } catch {
      host.note({ text: reading.text.copyByKey });
    }
  }

  /** Puts a block of text into the cells from the cursor on. Headings of groups hold no cells, and are passed over. */
  paste(event: ClipboardEvent): void {
    const { host, reading, current, entries, cursor, slots } = this.#scene;
    const slot = slots[cursor.slot];
    if (!host.canEdit || !current || slot?.kind !== 'cell') return;
    event.preventDefault();
    // Text only: every spreadsheet puts it beside its HTML, which no page with Trusted Types may parse.
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted === '') return host.announce(reading.text.nothingToPaste);
    const block = readTsv(pasted);
    const rows = entries.slice(entries.findIndex(({ key }) => key === current.key)).slice(0, block.length);
    const columns = dataColumns(this.#scene);
    const from = columns.indexOf(slot.column);
    const width = Math.max(...block.map((cells) => cells.length));
    const places = columns.slice(from, from + width);
    const { value, taken, unread } = this.#withBlock(rows, places, block);
    if (value !== host.value) host.edit(value);
    const { text } = reading;
    const left = [block.length - rows.length, width - places.length] as const;
    const told = [
      text.pasted(taken),
      unread > 0 && text.notRead(unread),
      (left[0] > 0 || left[1] > 0) && text.leftOut(...left),
    ].filter((sentence) => typeof sentence === 'string');
    // What could not be done as it was asked for has to be seen.
    if (told.length > 1) host.note({ text: told.join('. ') });
    else host.announce(told.join());
  }

  #withBlock(
    rows: readonly EntryRow[],
    columns: readonly TableColumn[],
    block: readonly (readonly string[])[],
  ): { readonly value: Roadmap; readonly taken: number; readonly unread: number } {
    const { host, reading } = this.#scene;
    let { value } = host;
    let [taken, unread] = [0, 0];
    for (const [rowIndex, row] of rows.entries()) {
      let { entry } = row;
      for (const [columnIndex, column] of columns.entries()) {
        const text = block[rowIndex]?.[columnIndex];
        // A row that is shorter than the others says nothing about the cells that it lacks.
        if (text === undefined || !isEditable({ ...row, entry }, column)) continue;
        value = withText(value, { ...row, entry }, column, text, reading).value;
        const { collection, id } = row.ref;
        entry = ((value[collection] ?? {}) as Readonly<Record<string, EntryRow['entry']>>)[id] ?? entry;
        taken += 1;
        if (reading.bad({ ...row, entry }, column)) unread += 1;
      }
    }
    return { value, taken, unread };
  }
}
