/** Above a table: which one it is, and what of it is shown. */
import { segmented } from '@kvasir/element/controls.js';
import { itemStatuses, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StatusFilter } from '../settings.ts';
import type { CellReading } from './cell-values.ts';
import { tableColumns, tableKinds, type ColumnId, type TableKind } from './columns.ts';
import type { Sort } from './table-rows.ts';

export interface TableBarOptions {
  readonly table: TableKind;
  readonly reading: CellReading;
  readonly workPackage: Id | undefined;
  readonly status: StatusFilter | undefined;
  readonly sort: Sort | undefined;
  choose(table: TableKind): void;
  filterWorkPackage(id: Id | undefined): void;
  filterStatus(status: StatusFilter | undefined): void;
  sortBy(column: ColumnId | undefined): void;
}

const statusFilters: readonly StatusFilter[] = itemStatuses.flatMap((one) =>
  one === 'delayed' ? [one, 'overdue'] : [one],
);

type Chosen = string | undefined;

function pick(
  label: string,
  all: string,
  choices: readonly (readonly [string, string])[],
  value: Chosen,
  onChoose: (value: Chosen) => void,
  className = '',
): TemplateResult {
  const choose = (event: Event): void => {
    // How one looks at a table is no edit of it.
    event.stopPropagation();
    onChoose((event.currentTarget as HTMLSelectElement).value || undefined);
  };
  return html`<label class="pick ${className}"
    ><span class="visually-hidden">${label}</span
    ><select @change=${choose} @input=${(event: Event) => event.stopPropagation()}>
      <option value="" .selected=${live(value === undefined)}>${all}</option>
      ${choices.map(([key, name]) => html`<option value=${key} .selected=${live(key === value)}>${name}</option>`)}
    </select></label
  >`;
}

export function tableBar(options: TableBarOptions): TemplateResult {
  const { table, reading, workPackage, status, sort } = options;
  const { text } = reading;
  const columns = tableColumns[table].map(({ id }) => [id, text.columns[table][id]?.full ?? id] as const);
  const statuses = reading.words('itemStatuses');
  return html`<div class="table-bar">
    ${segmented({
      label: text.table,
      segments: tableKinds.map((key) => ({ key, label: text.tables[key] })),
      selected: table,
      onSelect: (key) => options.choose(key),
    })}
    ${
      table === 'workPackages'
        ? nothing
        : pick(
            text.workPackageFilter,
            text.allWorkPackages,
            reading.workPackages.map(({ ref, number, title }) => [
              ref.id,
              `${number} ${title}`.trim() || text.untitled,
            ]),
            workPackage,
            (id) => options.filterWorkPackage(id),
          )
    }
    ${
      table === 'milestones' || table === 'deliverables'
        ? pick(
            text.columns[table].status?.full ?? '',
            text.allStatuses,
            statusFilters.map((one) => [one, one === 'overdue' ? reading.overdue : (statuses[one] ?? one)]),
            status,
            (one) => options.filterStatus(statusFilters.find((known) => known === one)),
          )
        : nothing
    }
    ${pick(
      text.sortBy,
      text.ownOrder,
      columns,
      sort?.column.id,
      (id) => options.sortBy(columns.find(([known]) => known === id)?.[0]),
      'narrow-only',
    )}
  </div>`;
}
