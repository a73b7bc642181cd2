import { icon, iconEdit } from '@kvasir/element';
import type { FindingMessages } from '@kvasir/element/findings.js';
import {
  button,
  buttonClass,
  selectField,
  textareaField,
  type Choice,
  type Wording,
} from '@kvasir/element/controls.js';
import { accessPurposes, accessTerms, defaultTerms, type AccessPurpose, type Finding, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemRef } from '../items.ts';
import type { MatrixPartner } from '../matrix-host.ts';
import type { AccessMessages } from './access.messages.ts';
import { rowsByItem, type AccessGroup, type AccessItem, type AccessRow } from './access-rows.ts';
import { accessTermsShown } from './access-terms.ts';
import { findingList } from './finding-list.ts';
import { accessRowId, limitationPointer } from './access-ids.ts';
import { partnerLabel } from './partner-label.ts';

/** What the table needs of the view that it stands in. */
export interface AccessTableContext {
  readonly text: AccessMessages;
  readonly wording: Wording;
  readonly findingWords: FindingMessages;
  readonly partners: ReadonlyMap<Id, MatrixPartner>;
  readonly canEdit: boolean;
  /** The pointer of the row that is being edited. */
  readonly editing: string | undefined;
  findingsOf(row: AccessRow): readonly Finding[];
  open(item: ItemRef, field?: string): void;
  edit(row: AccessRow): void;
  done(row: AccessRow): void;
  /** By Escape. */
  leave(row: AccessRow): void;
  remove(row: AccessRow): void;
  setTerms(row: AccessRow, purpose: AccessPurpose, terms: string | undefined): void;
  setConditions(row: AccessRow, purpose: AccessPurpose, text: string, phase: 'typing' | 'finished'): void;
}

/**
 * Who grants what to whom: a group of rows for those who grant together, a row for each who is granted something. On
 * narrow ground the cells stand below each other, which would take their roles away: they are written out.
 */
export function accessTable(groups: readonly AccessGroup[], context: AccessTableContext): TemplateResult {
  const { text, canEdit } = context;
  return html`<table class="view-table access-table" role="table">
    <caption class="visually-hidden">
      ${text.caption}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.item}</th>
        <th role="columnheader" scope="col">${text.grantedTo}</th>
        ${accessPurposes.map(
          (purpose) => html`<th role="columnheader" scope="col" class="access-purpose">${text.purposes[purpose]}</th>`,
        )}
        ${
          canEdit
            ? html`<th role="columnheader" scope="col" class="access-actions">
                <span class="visually-hidden">${text.actions}</span>
              </th>`
            : nothing
        }
      </tr>
    </thead>
    ${repeat(
      groups,
      ({ key }) => key,
      (group) =>
        html`<tbody>
          <tr role="row" class="access-group">
            <th role="rowheader" scope="rowgroup" colspan=${canEdit ? 5 : 4}>${grantors(group, context)}</th>
          </tr>
          ${repeat(
            rowsByItem(group.rows).flatMap((rows) =>
              rows.map((row, index) => ({ row, span: index === 0 ? rows.length : 0 })),
            ),
            ({ row }) => row.pointer,
            ({ row, span }) => accessRow(row, span, context),
          )}
        </tbody>`,
    )}
  </table>`;
}

function grantors({ grantors, kind, rows }: AccessGroup, { text, partners }: AccessTableContext): TemplateResult {
  const names = grantors.map((id) => partnerLabel(partners.get(id), id, text.notAPartner));
  const isUnsettled = kind === 'undecided' || kind === 'third-party';
  return html`<span class="access-grantors"
    >${isUnsettled ? html`<span>${kind === 'undecided' ? text.undecided : text.thirdParty}</span>` : nothing}${
      names.length > 0 && !isUnsettled ? html`<span class="views-quiet">${text.grantedBy}</span>` : nothing
    }${names}<span class="views-number">${text.groupRows(rows.length)}</span></span
  >`;
}

function accessRow(row: AccessRow, span: number, context: AccessTableContext): TemplateResult {
  const { text, partners, canEdit, editing } = context;
  const isEditing = canEdit && editing === row.pointer;
  const findings = context.findingsOf(row);
  return html`<tr
    role="row"
    class="${isEditing ? 'access-editing' : ''} ${span > 0 ? 'access-first' : ''}"
    @keydown=${isEditing ? (event: KeyboardEvent) => endOnEscape(event, row, context) : nothing}
  >
    ${
      span > 0
        ? html`<th role="rowheader" scope="row" class="access-item" rowspan=${span}>${itemCell(row.item, context)}</th>`
        : nothing
    }
    <td role="cell" data-label=${text.grantedTo}>
      ${partnerLabel(partners.get(row.beneficiary), row.beneficiary, text.notAPartner)}
      ${findingList(findings, context.findingWords, text.paragraph)}
    </td>
    ${accessPurposes.map(
      (purpose) =>
        html`<td
          role="cell"
          class=${isEditing || row.access[purpose] ? '' : 'access-none'}
          data-label=${text.purposes[purpose]}
        >
          ${isEditing ? termsEditor(row, purpose, context) : accessTermsShown(row.access[purpose], purpose, text)}
        </td>`,
    )}
    ${canEdit ? html`<td role="cell" class="access-actions">${actions(row, isEditing, context)}</td>` : nothing}
  </tr>`;
}

function itemCell({ ref, number, title }: AccessItem, { text, open }: AccessTableContext): TemplateResult {
  return html`<span class="views-item"
    >${number ? html`<bdi class="views-number">${number}</bdi>` : nothing}<button
      type="button"
      class="views-link"
      @click=${() => open(ref)}
    >
      <bdi>${title || text.untitled}</bdi>
    </button></span
  >`;
}

function actions(row: AccessRow, isEditing: boolean, context: AccessTableContext): unknown {
  const { text } = context;
  const id = accessRowId(row.pointer);
  if (isEditing) {
    // Another button than the one that began it, so that Lit does not make one of the other under the focus.
    return keyed(
      'editing',
      html`<div class="access-row-actions">
        ${button({ id: `${id}-done`, label: text.done, size: 'small', onClick: () => context.done(row) })}
        ${button({ label: text.remove, size: 'small', variant: 'quiet', onClick: () => context.remove(row) })}
      </div>`,
    );
  }
  const label = text.edit(nameOf(row, context), row.item.title || text.untitled);
  return keyed(
    'reading',
    html`<button
      type="button"
      id="${id}-edit"
      class=${buttonClass({ variant: 'quiet', size: 'small', iconOnly: true })}
      aria-label=${label}
      title=${text.actions}
      @click=${() => context.edit(row)}
    >
      ${icon(iconEdit)}
    </button>`,
  );
}

/** How a row's partner is called in a sentence. */
export function nameOf({ beneficiary }: AccessRow, { partners }: Pick<AccessTableContext, 'partners'>): string {
  return partners.get(beneficiary)?.name || beneficiary;
}

function termsEditor(row: AccessRow, purpose: AccessPurpose, context: AccessTableContext): TemplateResult {
  const { text, wording } = context;
  const id = `${accessRowId(row.pointer)}-${purpose}`;
  const access = row.access[purpose];
  const choices: Choice<string>[] = accessTerms.map((terms) => ({
    key: terms,
    label: terms === defaultTerms[purpose] ? text.defaultTerms(text.terms[terms]) : text.terms[terms],
  }));
  return html`<div class="access-editor">
    ${selectField({
      id,
      label: html`<span class="visually-hidden">${text.termsOf(text.purposes[purpose])}</span>`,
      wording,
      value: access?.terms,
      choices,
      placeholder: text.noNeed,
      onChange: (terms) => context.setTerms(row, purpose, terms),
    })}
    ${
      access
        ? textareaField({
            id: `${id}-conditions`,
            label: text.conditions,
            wording,
            value: access.conditions,
            rows: 2,
            onInput: (conditions) => context.setConditions(row, purpose, conditions, 'typing'),
            onChange: (conditions) => context.setConditions(row, purpose, conditions.trim(), 'finished'),
          })
        : nothing
    }
    ${
      access?.limitation
        ? html`<p class="access-reason views-text"><bdi>${access.limitation}</bdi></p>
            <button
              type="button"
              class="views-link"
              @click=${() => context.open(row.item.ref, limitationPointer(row.item.ref, purpose))}
            >
              ${text.changeLimitation}
            </button>`
        : nothing
    }
  </div>`;
}

function endOnEscape(event: KeyboardEvent, row: AccessRow, { leave }: AccessTableContext): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  leave(row);
}
