import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../controls/choices.ts';
import { message } from '../../controls/message.ts';
import { selectField } from '../../controls/select-field.ts';
import { columnHeading, type ImportContext } from './import-context.ts';
import type { ImportMessages } from './import.messages.ts';
import type { ImportRun } from './import-run.ts';
import { cellText, saysSomething, shortened } from './list-cells.ts';
import { listDelimiters, type ListDelimiter } from './list-source.ts';
import { earlierColumn, leftOut, mistakeOf, possibleHeaderRows, type SheetPlan } from './sheet-plans.ts';
import { sourceFacts } from './source-facts.ts';
import { noHeadings, type ListTaker } from './taker.ts';

/** So many values are shown of a column: enough to recognise it. */
const firstValues = 3;

/** Rows in which first values are looked for. */
const lookedAt = 200;

/** The second step: what was read, and what becomes of each column. */
export function columnsStep<V extends object>(
  run: ImportRun<V>,
  context: ImportContext,
): TemplateResult | typeof nothing {
  const { source, sheet: plan, taker } = run;
  if (!source || !plan || !taker) return nothing;
  const { text, words } = context;
  const nothingIncluded = run.showsMistakes && run.includedSheets.length === 0;
  const isWithoutTitle = plan.included && !taker.canAdd(plan.mapping);
  const nothingMapped = run.showsMistakes && plan.included && mistakeOf(plan) === 'nothing-mapped';
  return html`${sourceFacts(source, plan, context)}
    <div class="exchange-settings">${settings(run, plan, taker, context)}</div>
    ${nothingIncluded || nothingMapped ? message({ kind: 'danger', role: 'alert', content: text.nothingMapped }) : nothing}
    ${isWithoutTitle ? message({ kind: 'warning', content: words.titleMissing }) : nothing}
    ${plan.included ? columnTable(run, plan, taker, context) : nothing}`;
}

/** Where the cells are, and what a row of them is. */
function settings<V extends object>(
  run: ImportRun<V>,
  plan: SheetPlan,
  taker: ListTaker<V>,
  { text, wording }: ImportContext,
): unknown[] {
  const { source, sheets } = run;
  const { mapping, sheet } = plan;
  const several = sheets.length > 1;
  const { delimiter } = source ?? {};
  return [
    several
      ? selectField<string>({
          id: 'exchange-sheet',
          label: text.sheet,
          wording,
          requirement: 'required',
          value: String(run.shownSheet),
          choices: sheets.map((one, index) => ({ key: String(index), label: one.sheet.name || text.unnamedSheet })),
          onChange: (key) => run.showSheet(Number(key)),
        })
      : nothing,
    delimiter
      ? selectField<ListDelimiter>({
          id: 'exchange-delimiter',
          label: text.delimiter,
          wording,
          requirement: 'required',
          value: delimiter,
          choices: listDelimiters.map((key) => ({ key, label: text.delimiters[key] })),
          onChange: (key) => void (key && run.readWith(key)),
        })
      : nothing,
    selectField<string>({
      id: 'exchange-kind',
      label: text.kind,
      wording,
      ...(several ? { placeholder: text.leaveOut } : { requirement: 'required' as const }),
      value: plan.included ? mapping.kind : undefined,
      choices: taker.kinds,
      onChange: (kind) => run.setKind(kind),
    }),
    plan.included
      ? selectField<string>({
          id: 'exchange-header-row',
          label: text.headerRow,
          wording,
          requirement: 'required',
          hint: headingsHint(plan, text),
          value: String(mapping.headerRow),
          choices: [
            ...possibleHeaderRows(plan).map((row) => ({
              key: String(row),
              label: text.headerRowChoice(row + 1, shortened(rowText(sheet.rows[row]), 60)),
            })),
            { key: String(noHeadings), label: text.noHeadings },
          ],
          onChange: (key) => run.setHeaderRow(Number(key)),
        })
      : nothing,
  ];
}

/** What was assumed of the headings, and what follows from it. */
function headingsHint({ mapping, isAssumed }: SheetPlan, text: ImportMessages): string | undefined {
  if (mapping.headerRow === noHeadings) return text.everyRowRead;
  return isAssumed ? text.headingsAssumed : undefined;
}

function rowText(row: readonly unknown[] | undefined): string {
  return (row ?? []).map(cellText).filter(Boolean).join(', ');
}

/** One row for each column of the list, because lists are wider than dialogs. */
function columnTable<V extends object>(
  run: ImportRun<V>,
  plan: SheetPlan,
  taker: ListTaker<V>,
  context: ImportContext,
): TemplateResult {
  const { text } = context;
  const choices = taker.fieldsOf(plan.mapping.kind);
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
        ${plan.mapping.columns.map((field, column) => columnRow({ run, plan, column, field, choices, context }))}
      </tbody>
    </table>
    ${omitted > 0 ? html`<p class="exchange-note">${text.leftOut(omitted)}</p>` : nothing}`;
}

interface ColumnRowOptions<V extends object> {
  run: ImportRun<V>;
  plan: SheetPlan;
  column: number;
  field: string | undefined;
  choices: readonly Choice<string>[];
  context: ImportContext;
}

function columnRow<V extends object>(options: ColumnRowOptions<V>): TemplateResult {
  const { run, plan, column, field, choices, context } = options;
  const { text, wording } = context;
  const name = columnHeading(plan, column, text);
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
      ${selectField<string>({
        id: `exchange-column-${column}`,
        label: html`<span class="visually-hidden">${text.fieldOf(name)}</span>`,
        wording,
        placeholder: text.leaveOut,
        value: field,
        choices,
        error:
          field !== undefined && earlier !== undefined
            ? text.twice(labelOf(field, choices), columnHeading(plan, earlier, text))
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

function labelOf(field: string, choices: readonly Choice<string>[]): string {
  return choices.find(({ key }) => key === field)?.label ?? field;
}
