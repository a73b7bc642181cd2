/** What can be done with the selected rows. */
import { button, menuButton, textField, type MenuItem, type Wording } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CellReading } from './cell-values.ts';
import { cellVocabularies, sharedColumns, type TableColumn, type TableKind } from './columns.ts';
import { iconCopy, iconDelete } from './icons.ts';

export interface RowsBarOptions {
  readonly table: TableKind;
  readonly count: number;
  readonly reading: CellReading;
  readonly wording: Wording;
  /** By how many months rows are moved, as it was typed. */
  readonly months: string;
  readonly monthsError: string | undefined;
  onMonths(text: string): void;
  shift(direction: 1 | -1): void;
  /** Gives all rows the same; `undefined` empties them. */
  set(column: TableColumn, to: string | undefined): void;
  copy(): void;
  remove(): void;
  clear(): void;
}

function itemsOf(column: TableColumn, { reading, set }: RowsBarOptions): MenuItem[] {
  const { text, model } = reading;
  const { vocabulary } = column;
  const choices = vocabulary
    ? cellVocabularies[vocabulary].map((term) => [term, reading.word(column, term)] as const)
    : model.partners.map(({ id, name }) => [id, name] as const);
  return [
    ...choices.map(([key, label]) => ({ key, label, onSelect: () => set(column, key) })),
    { key: '', label: text.notStated, separated: true, onSelect: () => set(column, undefined) },
  ];
}

export function rowsBar(options: RowsBarOptions): TemplateResult {
  const { table, count, reading, wording, months, monthsError } = options;
  const { text } = reading;
  const small = { size: 'small', variant: 'secondary' } as const;
  return html`<div class="rows-bar" part="rows-bar" role="group" aria-label=${text.selectedRows}>
    <b>${text.selected(count)}</b>
    ${sharedColumns(table).map((column) =>
      menuButton({
        ...small,
        id: `set-${column.id}`,
        label: text.columns[table][column.id]?.full ?? column.id,
        items: itemsOf(column, options),
      }),
    )}
    ${
      table === 'risks'
        ? nothing
        : html`<span class="shift"
            >${textField({
              id: 'shift-months',
              label: text.months,
              wording,
              kind: 'digits',
              value: months,
              error: monthsError,
              onInput: options.onMonths,
            })}${button({ ...small, label: text.earlier, onClick: () => options.shift(-1) })}
            ${button({ ...small, label: text.later, onClick: () => options.shift(1) })}</span
          >`
    }
    <span class="end"
      >${button({ ...small, variant: 'quiet', icon: iconCopy, label: text.copy, onClick: () => options.copy() })}
      ${button({ ...small, variant: 'quiet', icon: iconDelete, label: text.remove, onClick: () => options.remove() })}
      ${button({ ...small, variant: 'quiet', label: text.clearSelection, onClick: () => options.clear() })}</span
    >
  </div>`;
}
