import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.ts';
import { heading } from '../../controls/heading.ts';
import { message } from '../../controls/message.ts';
import { tag } from '../../controls/tag.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportPreview } from './import-preview.ts';
import { page, type ImportRun } from './import-run.ts';
import { shortened } from './list-cells.ts';
import { fileFacts, sourceWarnings } from './source-facts.ts';
import type { ImportNote, ItemChange, ListTaker, PlacedProblem } from './taker.ts';

/** Up to so many items are shown with what changes in them; more are shown when the reader opens them. */
const openItems = 20;

/** More of a text than this helps nobody to compare it. */
const longestValue = 600;

/** The third step: all that will change, before anything does. */
export function previewStep<V extends object>(
  run: ImportRun<V>,
  context: ImportContext,
): TemplateResult | typeof nothing {
  const { preview, plan, source, taker } = run;
  if (!preview || !taker) return nothing;
  const { text } = context;
  return html`${plan ? fileFacts(plan, context) : source ? sourceWarnings(source, context) : nothing}
  ${summary(preview, taker, context)}
  ${preview.problems.length > 0 ? problemList(run, preview.problems, context) : nothing}
  ${
    preview.changes.length > 0
      ? html`<section class="exchange-part">
          ${heading(4, text.changesHeading, 'exchange-part-heading')}
          ${repeat(
            preview.changes.slice(0, run.shownChanges),
            ({ collection, id }) => `${collection}/${id}`,
            (change) => item(change, preview.changes.length <= openItems, taker, context),
          )}
          ${more(preview.changes.length - run.shownChanges, context, () =>
            run.set('shownChanges', run.shownChanges + page),
          )}
        </section>`
      : nothing
  }
  ${preview.notes.map(note)}`;
}

function summary<V>(
  { counts, changes }: ImportPreview<V>,
  taker: ListTaker<V>,
  { text, words }: ImportContext,
): TemplateResult {
  if (changes.length === 0) return message({ kind: 'info', content: words.nothingChanges });
  return html`<div class="exchange-summary">
    ${counts.map(([collection, numbers]) => html`<p class="exchange-count"><bdi>${taker.countsOf(collection, numbers)}</bdi></p>`)}
    <p class="exchange-note"><bdi>${text.nothingDeleted}</bdi></p>
  </div>`;
}

function more(count: number, { text }: ImportContext, onClick: () => void): unknown {
  return count > 0 ? button({ label: text.more(Math.min(count, page)), size: 'small', onClick }) : nothing;
}

function problemList<V extends object>(
  run: ImportRun<V>,
  problems: readonly PlacedProblem[],
  context: ImportContext,
): TemplateResult {
  const { text } = context;
  return html`<section class="exchange-part exchange-problems">
    ${heading(4, html`<bdi>${text.problemsHeading(problems.length)}</bdi>`, 'exchange-part-heading')}
    <ul>
      ${problems.slice(0, run.shownProblems).map(
        ({ place, sentence }) =>
          html`<li>
            <span class="exchange-place"
              >${place.map((part, index) => html`${index > 0 ? ', ' : nothing}<bdi>${shortened(part, 80)}</bdi>`)}</span
            >
            <bdi>${sentence}</bdi>
          </li>`,
      )}
    </ul>
    ${more(problems.length - run.shownProblems, context, () => run.set('shownProblems', run.shownProblems + page))}
  </section>`;
}

function note({ heading: name, entries }: ImportNote): TemplateResult {
  return html`<details class="exchange-item">
    <summary><bdi class="exchange-title">${name}</bdi></summary>
    <ul class="exchange-notes">
      ${entries.map((entry) => html`<li><bdi>${entry}</bdi></li>`)}
    </ul>
  </details>`;
}

function item<V>(change: ItemChange, isOpen: boolean, taker: ListTaker<V>, context: ImportContext): TemplateResult {
  const { text } = context;
  const { kind, title, fields } = change;
  const name = title || text.untitled;
  return html`<details class="exchange-item" ?open=${isOpen}>
    <summary>
      ${tag({ label: kind === 'added' ? text.added : text.changed })}
      <bdi class="exchange-title">${shortened(name, 160)}</bdi>
      <bdi class="exchange-faint">${text.fieldCount(fields.length)}</bdi>
    </summary>
    ${changeTable(change, name, taker, context)}
  </details>`;
}

function changeTable<V>(
  { kind, collection, fields }: ItemChange,
  title: string,
  taker: ListTaker<V>,
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
            <th role="rowheader" scope="row"><bdi>${taker.fieldName(collection, change.field)}</bdi></th>
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
