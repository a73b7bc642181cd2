import { message, selectField, type Choice } from '@kvasir/element/controls.js';
import type { CsvDelimiter } from '@kvasir/formats/csv.js';
import { matrixTableFields, matrixTableKinds, partnerField, type MatrixTableKind } from '@kvasir/formats/ip-matrix.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { TableLanguage } from '../table-language.ts';
import { cellText, columnHeading, fieldName, shortened, type ImportContext } from './import-context.ts';
import type { ImportRun } from './import-run.ts';
import { saysSomething } from './list-source.ts';
import {
  canAdd,
  earlierColumn,
  leftOut,
  mistakeOf,
  possibleHeaderRows,
  type ListField,
  type SheetPlan,
} from './sheet-plans.ts';
import { sourceFacts } from './source-facts.ts';

/** So many values are shown of a column: enough to recognise it. */
const firstValues = 3;

/** Rows in which first values are looked for. */
const lookedAt = 200;

const delimiters: readonly CsvDelimiter[] = [',', ';', '\t', '|'];

/** The second step: what was read, and what becomes of each column. */
export function columnsStep(run: ImportRun, context: ImportContext): TemplateResult | typeof nothing {
  const { source, plan, language } = run;
  if (!source || !plan || !language) return nothing;
  const { text } = context;
  const nothingIncluded = run.showsMistakes && run.includedPlans.length === 0;
  const nothingMapped = run.showsMistakes && plan.included && mistakeOf(plan) === 'nothing-mapped';
  return html`${sourceFacts(source, plan, context)}
    <div class="exchange-settings">${settings(run, plan, context)}</div>
    ${nothingIncluded || nothingMapped ? message({ kind: 'danger', role: 'alert', content: text.nothingMapped }) : nothing}
    ${plan.included ? html`${warning(plan, context)}${columnTable(run, plan, language, context)}` : nothing}`;
}

/** Where the cells are, and what a row of them is. */
function settings(run: ImportRun, plan: SheetPlan, { text, wording }: ImportContext): unknown[] {
  const { source, plans } = run;
  const { mapping, sheet } = plan;
  const several = plans.length > 1;
  const { delimiter } = source ?? {};
  return [
    several
      ? selectField<string>({
          id: 'exchange-sheet',
          label: text.sheet,
          wording,
          requirement: 'required',
          value: String(run.shownSheet),
          choices: plans.map((one, index) => ({ key: String(index), label: one.sheet.name || text.unnamedSheet })),
          onChange: (key) => run.showSheet(Number(key)),
        })
      : nothing,
    delimiter
      ? selectField<CsvDelimiter>({
          id: 'exchange-delimiter',
          label: text.delimiter,
          wording,
          requirement: 'required',
          value: delimiter,
          choices: delimiters.map((key) => ({ key, label: text.delimiters[key] })),
          onChange: (key) => void (key && run.readWith(key)),
        })
      : nothing,
    selectField<MatrixTableKind>({
      id: 'exchange-kind',
      label: text.kind,
      wording,
      ...(several ? { placeholder: text.leaveOut } : { requirement: 'required' as const }),
      value: plan.included ? mapping.kind : undefined,
      choices: matrixTableKinds.map((key) => ({ key, label: text.kinds[key] })),
      onChange: (kind) => run.setKind(kind),
    }),
    plan.included
      ? selectField<string>({
          id: 'exchange-header-row',
          label: text.headerRow,
          wording,
          requirement: 'required',
          value: String(mapping.headerRow),
          choices: possibleHeaderRows(plan).map((row) => ({
            key: String(row),
            label: text.headerRowChoice(row + 1, shortened(rowText(sheet.rows[row]), 60)),
          })),
          onChange: (key) => run.setHeaderRow(Number(key)),
        })
      : nothing,
  ];
}

function rowText(row: readonly unknown[] | undefined): string {
  return (row ?? []).map(cellText).filter(Boolean).join(', ');
}

function warning(plan: SheetPlan, { text }: ImportContext): unknown {
  if (canAdd(plan)) return nothing;
  return message({ kind: 'warning', content: text.titleMissing });
}

/** One row for each column of the list, because lists are wider than dialogs. */
function columnTable(run: ImportRun, plan: SheetPlan, language: TableLanguage, context: ImportContext): TemplateResult {
  const { text } = context;
  const choices = choicesFor(plan.mapping.kind, language, context);
  const omitted = leftOut(plan);
  return html`<table class="exchange-columns" role="table" aria-label=${text.columnsCaption}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${text.columnInFile}</th>
          <th role="columnheader" scope="col">${text.firstValues}</th>
          <th role="columnheader" scope="col">${text.field}</th>
        </tr>
      </thead>
      <tbody>
        ${plan.mapping.columns.map((field, column) => columnRow({ run, plan, column, field, choices, language, context }))}
      </tbody>
    </table>
    ${omitted > 0 ? html`<p class="exchange-note">${text.leftOut(omitted)}</p>` : nothing}`;
}

interface ColumnRowOptions {
  run: ImportRun;
  plan: SheetPlan;
  column: number;
  field: ListField | undefined;
  choices: readonly Choice<ListField>[];
  language: TableLanguage;
  context: ImportContext;
}

function columnRow({ run, plan, column, field, choices, language, context }: ColumnRowOptions): TemplateResult {
  const { text, wording } = context;
  const name = columnHeading(plan, column, context);
  const earlier = earlierColumn(plan, column);
  const values = valuesOf(plan, column);
  return html`<tr role="row" class=${field === undefined ? 'exchange-left-out' : ''}>
    <th role="rowheader" scope="row"><bdi>${name}</bdi></th>
    <td role="cell">
      ${
        values.length > 0
          ? html`<ul class="exchange-values">
              ${values.map((value) => html`<li><bdi>${value}</bdi></li>`)}
            </ul>`
          : html`<span class="exchange-faint">${text.noValues}</span>`
      }
    </td>
    <td role="cell">
      ${selectField<ListField>({
        id: `exchange-column-${column}`,
        label: html`<span class="visually-hidden">${text.fieldOf(name)}</span>`,
        wording,
        placeholder: text.leaveOut,
        value: field,
        choices,
        error:
          field !== undefined && earlier !== undefined
            ? text.twice(fieldName(field, language, context), columnHeading(plan, earlier, context))
            : undefined,
        onChange: (chosen) => run.setColumn(column, chosen),
      })}
    </td>
  </tr>`;
}

/** Different values from the top of a column. */
function valuesOf({ sheet, mapping }: SheetPlan, column: number): string[] {
  const start = mapping.headerRow + 1;
  const cells = sheet.rows.slice(start, start + lookedAt).flatMap((row) => {
    const cell = row[column] ?? null;
    return saysSomething([cell]) ? shortened(cellText(cell), 48) : [];
  });
  return [...new Set(cells)].slice(0, firstValues);
}

function choicesFor(kind: MatrixTableKind, language: TableLanguage, context: ImportContext): Choice<ListField>[] {
  const { text, partners } = context;
  const fields = matrixTableFields[kind].map((key) => ({
    key,
    label: fieldName(key, language, context),
    ...(kind === 'results' && { group: text.fields }),
  }));
  if (kind !== 'results') return fields;
  return [...fields, ...partners.map(({ id, name }) => ({ key: partnerField(id), label: name, group: text.partners }))];
}
