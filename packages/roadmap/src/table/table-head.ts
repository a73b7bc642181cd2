/** The names of the columns, by which one sorts. */
import { icon } from '@kvasir/element';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isNumeric } from './columns.ts';
import { iconAscending, iconDescending } from './icons.ts';
import { headKey, type GridPicture } from './table-grid.ts';

export function tableHead({ table, slots, sort, cursor, rows, selected, reading }: GridPicture): TemplateResult {
  const { text } = reading;
  const tabindex = (slot: number): 0 | -1 => (cursor.row === headKey && cursor.slot === slot ? 0 : -1);
  const entries = rows.filter(({ kind }) => kind === 'entry');
  const chosen = entries.filter(({ key }) => selected.has(key)).length;
  return html`<thead>
    <tr class="row" role="row" aria-rowindex="1" data-row=${headKey}>
      ${slots.map((slot, index) => {
        if (slot.kind === 'select') {
          return html`<th role="columnheader" scope="col" class="select" data-slot=${index}>
            <input
              type="checkbox"
              class="choice-box"
              data-target
              data-select-all
              tabindex=${tabindex(index)}
              aria-label=${text.selectAll}
              .checked=${live(chosen > 0 && chosen === entries.length)}
              .indeterminate=${live(chosen > 0 && chosen < entries.length)}
            />
          </th>`;
        }
        if (slot.kind === 'details') {
          return html`<th
            role="columnheader"
            scope="col"
            class="details"
            data-slot=${index}
            tabindex=${tabindex(index)}
          >
            <span class="visually-hidden">${text.actions}</span>
          </th>`;
        }
        const { column } = slot;
        const name = text.columns[table][column.id];
        const direction = sort?.column.id === column.id ? sort.direction : undefined;
        return html`<th
          role="columnheader"
          scope="col"
          class="cell-${column.id} ${isNumeric(column) ? 'numeric' : ''}"
          aria-sort=${direction ?? nothing}
          data-slot=${index}
        >
          <button
            type="button"
            class="sort"
            data-target
            data-sort=${column.id}
            tabindex=${tabindex(index)}
            title=${name && name.full !== name.short ? name.full : nothing}
          >
            <span>${name?.short}</span>${
              direction === undefined ? nothing : icon(direction === 'ascending' ? iconAscending : iconDescending)
            }
          </button>
        </th>`;
      })}
    </tr>
  </thead>`;
}
