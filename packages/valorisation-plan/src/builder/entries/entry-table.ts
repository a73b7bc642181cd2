/** A list of entries as a table: each a row to read, and below the one that is open its fields. */
import { icon, iconChevronDown, iconClose } from '@kvasir/element';
import { button } from '@kvasir/element/controls.js';
import { unreadable, type Path } from '@kvasir/element/panel.js';
import { toPointer } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanForm } from '../plan-form.ts';
import type { EntriesMessages } from './entries.messages.ts';
import { entryFindings } from './entry-findings.ts';
import type { EntryColumn, EntryListSpec } from './entry-list-spec.ts';
import { iconDown, iconUp } from './icons.ts';
import type { ListedEntry } from './plan-entries.ts';

/** What the table is drawn with, and what happens where it is pressed. */
export interface EntryTableContext {
  readonly form: PlanForm;
  readonly spec: EntryListSpec;
  readonly text: EntriesMessages;
  readonly open: (entry: ListedEntry) => void;
  readonly shut: (entry: ListedEntry) => void;
  readonly move: (entries: readonly ListedEntry[], index: number, step: -1 | 1) => void;
  readonly remove: (entry: ListedEntry) => void;
}

interface TablePicture {
  readonly entries: readonly ListedEntry[];
  readonly columns: readonly EntryColumn[];
  readonly isMoved: boolean;
  /** How many columns the table has. */
  readonly width: number;
}

export function entryTable(
  entries: readonly ListedEntry[],
  odd: readonly Path[],
  context: EntryTableContext,
): TemplateResult {
  const { form, spec, text } = context;
  const { label, entry } = spec.words();
  const columns = spec.columns();
  const isMoved = form.host.canEdit && spec.isOrdered === true && entries.length > 1;
  const width = columns.length + (isMoved ? 2 : 1);
  return html`<table class="entries-table" role="table" aria-label=${label}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${entry}</th>
        ${columns.map(
          ({ key, label: head, isNumber }) =>
            html`<th role="columnheader" scope="col" class="entry-${key} ${isNumber ? 'entry-is-number' : ''}">
              ${head}
            </th>`,
        )}
        ${
          isMoved
            ? html`<th role="columnheader" scope="col" class="entry-moves">
                <span class="visually-hidden">${text.order}</span>
              </th>`
            : nothing
        }
      </tr>
    </thead>
    ${repeat(
      entries,
      ({ id }) => id,
      (one, index) => entryRow(one, index, { entries, columns, isMoved, width }, context),
    )}
    ${odd.map(
      (path) =>
        html`<tbody class="entry">
          <tr role="row">
            <td role="cell" colspan=${width}>${unreadable(form, path, label)}${entryFindings(form, path)}</td>
          </tr>
        </tbody>`,
    )}
  </table>`;
}

function entryRow(
  entry: ListedEntry,
  index: number,
  { entries, columns, isMoved, width }: TablePicture,
  context: EntryTableContext,
): TemplateResult {
  const isOpen = context.form.isOpen(toPointer(entry.path));
  return html`<tbody class="entry ${isOpen ? 'is-open' : ''}">
    <tr class="entry-row" role="row">
      <th class="entry-name" role="rowheader" scope="row">${entryName(entry, isOpen, context)}</th>
      ${columns.map(
        ({ key, label, cell, isNumber }) =>
          html`<td role="cell" class="entry-cell entry-${key} ${isNumber ? 'entry-is-number' : ''}">
            ${labelled(label, cell(entry))}
          </td>`,
      )}
      ${isMoved ? html`<td role="cell" class="entry-moves">${moves(entries, index, context)}</td>` : nothing}
    </tr>
    ${underEntry(entry, isOpen, width, context)}
  </tbody>`;
}

function entryName(entry: ListedEntry, isOpen: boolean, { form, spec, open, shut }: EntryTableContext): TemplateResult {
  const { leading, note, titleOf } = spec;
  const id = form.idOf(entry.path);
  const title = html`<bdi class="entry-title">${titleOf(entry)}</bdi>`;
  return html`${leading?.(entry) ?? nothing}
    <span class="entry-named">
      ${
        form.host.canEdit
          ? html`<button
              type="button"
              class="entry-fold"
              id=${id}
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-controls=${isOpen ? `${id}-fields` : nothing}
              @click=${() => (isOpen ? shut(entry) : open(entry))}
            >
              ${title}${icon(iconChevronDown)}
            </button>`
          : html`<span id=${id} tabindex="-1">${title}</span>`
      }
      ${note ? html`<span class="entry-note">${note(entry)}</span>` : nothing}
    </span>`;
}

function underEntry(
  entry: ListedEntry,
  isOpen: boolean,
  width: number,
  context: EntryTableContext,
): TemplateResult | typeof nothing {
  const { form } = context;
  const findings = entryFindings(form, entry.path);
  const details = isOpen ? undefined : entryDetails(entry, context);
  if (!isOpen && !details && findings === nothing) return nothing;
  const onPaper = form.host.canEdit ? 'entry-on-paper' : '';
  return html`<tr class="entry-under ${isOpen || findings !== nothing ? '' : onPaper}" role="row">
    <td role="cell" colspan=${width}>
      ${findings} ${details ? html`<div class="entry-details ${onPaper}">${details}</div>` : nothing}
      ${isOpen ? entryFields(entry, context) : nothing}
    </td>
  </tr>`;
}

/** Where nobody can edit, fields are read. */
function entryDetails(entry: ListedEntry, { form, spec }: EntryTableContext): unknown {
  const { details, fields } = spec;
  return details ? details(entry) : form.host.canEdit ? undefined : fields(entry);
}

function entryFields(entry: ListedEntry, { form, spec, text, shut, remove }: EntryTableContext): TemplateResult {
  const id = form.idOf(entry.path);
  const name = spec.titleOf(entry);
  return html`<div class="entry-fields" id="${id}-fields" role="group" aria-label=${name}>
    ${spec.fields(entry)}
    <p class="entries-acts">
      ${button({ label: form.words.done, size: 'small', onClick: () => shut(entry) })}
      ${button({
        label: text.remove,
        icon: iconClose,
        size: 'small',
        variant: 'quiet',
        onClick: () => remove(entry),
      })}
    </p>
  </div>`;
}

function moves(entries: readonly ListedEntry[], index: number, { form, spec, text, move }: EntryTableContext): unknown {
  const entry = entries[index];
  if (!entry) return nothing;
  const name = spec.titleOf(entry);
  const id = form.idOf(entry.path);
  const mover = (step: -1 | 1) =>
    button({
      id: `${id}-${step < 0 ? 'up' : 'down'}`,
      label: step < 0 ? text.moveUp(name) : text.moveDown(name),
      icon: step < 0 ? iconUp : iconDown,
      iconOnly: true,
      size: 'small',
      variant: 'quiet',
      disabled: entries[index + step] === undefined,
      onClick: () => move(entries, index, step),
    });
  return html`<span class="entry-moving">${mover(-1)}${mover(1)}</span>`;
}

/** A cell, with the head of its column for where there is no head. */
function labelled(label: unknown, content: unknown): unknown {
  if (content === undefined || content === nothing || content === '') return nothing;
  return html`<span class="entry-label" aria-hidden="true">${label}</span><span class="entry-value">${content}</span>`;
}
