import { button, heading, message, tag } from '@kvasir/element/controls.js';
import type { FieldChange, ItemChange } from '@kvasir/formats/ip-matrix.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TableLanguage } from '../table-language.ts';
import { columnHeading, fieldName, shortened, type ImportContext } from './import-context.ts';
import type { ImportPreview, PlacedProblem } from './import-preview.ts';
import { page, type ImportRun } from './import-run.ts';

/** Up to so many items are shown with what changes in them; more are shown when the reader opens them. */
const openItems = 20;

/** More of a text than this helps nobody to compare it. */
const longestValue = 600;

/** The third step: all that will change, before anything does. */
export function previewStep(run: ImportRun, context: ImportContext): TemplateResult | typeof nothing {
  const { preview, language } = run;
  if (!preview || !language) return nothing;
  const { text } = context;
  return html`${summary(preview, context)}
  ${preview.problems.length > 0 ? problemList(run, preview.problems, context) : nothing}
  ${
    preview.changes.length > 0
      ? html`<section class="exchange-part">
          ${heading(4, text.changesHeading, 'exchange-part-heading')}
          ${repeat(
            preview.changes.slice(0, run.shownChanges),
            ({ collection, id }) => `${collection}/${id}`,
            (change) => item(change, preview.changes.length <= openItems, language, context),
          )}
          ${more(preview.changes.length - run.shownChanges, context, () =>
            run.set('shownChanges', run.shownChanges + page),
          )}
        </section>`
      : nothing
  }`;
}

function summary({ counts, changes }: ImportPreview, { text }: ImportContext): TemplateResult {
  if (changes.length === 0) return message({ kind: 'info', content: text.nothingChanges });
  return html`<div class="exchange-summary">
    ${counts.map(([collection, numbers]) => html`<p class="exchange-count"><bdi>${text.counts(collection, numbers)}</bdi></p>`)}
    <p class="exchange-note"><bdi>${text.nothingDeleted}</bdi></p>
  </div>`;
}

function more(count: number, { text }: ImportContext, onClick: () => void): unknown {
  return count > 0 ? button({ label: text.more(Math.min(count, page)), size: 'small', onClick }) : nothing;
}

function problemList(run: ImportRun, problems: readonly PlacedProblem[], context: ImportContext): TemplateResult {
  const { text } = context;
  const several = run.includedPlans.length > 1;
  return html`<section class="exchange-part exchange-problems">
    ${heading(4, html`<bdi>${text.problemsHeading(problems.length)}</bdi>`, 'exchange-part-heading')}
    <ul>
      ${problems.slice(0, run.shownProblems).map(
        (problem) =>
          html`<li>
            <span class="exchange-place"
              >${several ? html`<bdi>${problem.plan.sheet.name}</bdi>, ` : nothing}<bdi
                >${place(problem, context)}</bdi
              ></span
            >
            <bdi>${text.rowProblems[problem.code](shortened(problem.text, 120))}</bdi>
          </li>`,
      )}
    </ul>
    ${more(problems.length - run.shownProblems, context, () => run.set('shownProblems', run.shownProblems + page))}
  </section>`;
}

function place({ row, column, plan }: PlacedProblem, context: ImportContext): string {
  const { text } = context;
  return column === undefined
    ? text.rowPlace(row + 1)
    : text.problemPlace(row + 1, columnHeading(plan, column, context));
}

function item(
  { kind, title, fields }: ItemChange,
  isOpen: boolean,
  language: TableLanguage,
  context: ImportContext,
): TemplateResult {
  const { text } = context;
  const name = title || text.untitled;
  return html`<details class="exchange-item" ?open=${isOpen}>
    <summary>
      ${tag({ label: kind === 'added' ? text.added : text.changed })}
      <bdi class="exchange-title">${shortened(name, 160)}</bdi>
      <bdi class="exchange-faint">${text.fieldCount(fields.length)}</bdi>
    </summary>
    ${changeTable(kind, name, fields, language, context)}
  </details>`;
}

function changeTable(
  kind: ItemChange['kind'],
  title: string,
  fields: readonly FieldChange[],
  language: TableLanguage,
  context: ImportContext,
): TemplateResult {
  const { text } = context;
  // What is new was nothing before.
  const sides = kind === 'added' ? (['after'] as const) : (['before', 'after'] as const);
  return html`<table class="exchange-changes" role="table" aria-label=${text.changesOf(shortened(title, 80))}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.what}</th>
        ${sides.map((side) => html`<th role="columnheader" scope="col">${text[side]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${fields.map(
        (change) =>
          html`<tr role="row">
            <th role="rowheader" scope="row"><bdi>${fieldName(change.field, language, context)}</bdi></th>
            ${sides.map(
              (side) =>
                html`<td role="cell" class="exchange-${side}" data-label=${text[side]}>
                  ${value(change[side], context)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function value(cell: string, { text }: ImportContext): TemplateResult {
  return cell === ''
    ? html`<span class="exchange-faint">${text.empty}</span>`
    : html`<bdi class="exchange-value">${shortened(cell, longestValue)}</bdi>`;
}
