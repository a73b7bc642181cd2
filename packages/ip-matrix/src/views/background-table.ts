import { icon, iconEdit } from '@kvasir/element';
import { buttonClass, type Wording } from '@kvasir/element/controls.js';
import type { FindingMessages } from '@kvasir/element/findings.js';
import { accessPurposes, toPointer, type AccessPurpose, type Background, type Finding, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { ItemRef } from '../items.ts';
import { textOf } from '@kvasir/model';
import { editedBackground } from './background-editor.ts';
import type { BackgroundText } from './background-edits.ts';
import type { BackgroundEntry } from './background-list.ts';
import { backgroundId, labelOf } from './background-words.ts';
import type { BackgroundMessages } from './background.messages.ts';
import { findingList, findingsAt } from './finding-list.ts';

export type Phase = 'typing' | 'finished';

/** What the table needs of the view that it stands in. */
export interface BackgroundTableContext {
  readonly text: BackgroundMessages;
  readonly matrixWords: IpMatrixMessages;
  readonly wording: Wording;
  readonly findingWords: FindingMessages;
  readonly findings: readonly Finding[];
  readonly canEdit: boolean;
  /** The id of the entry that is being edited. */
  readonly editing: Id | undefined;
  open(item: ItemRef): void;
  edit(id: Id): void;
  done(id: Id): void;
  /** By Escape. */
  leave(id: Id): void;
  remove(entry: BackgroundEntry): void;
  setText(id: Id, field: BackgroundText, text: string | undefined, phase: Phase): void;
  setLimitation(id: Id, purpose: AccessPurpose, text: string, phase: Phase): void;
}

/** One partner's background, in the three columns of DESCA's Attachment 1. */
export function backgroundTable(
  entries: readonly BackgroundEntry[],
  caption: string,
  context: BackgroundTableContext,
): TemplateResult {
  const { text, canEdit } = context;
  // On narrow ground the cells stand below each other, which would take their roles away: they are written out.
  return html`<table class="view-table background-table" role="table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.describe}</th>
        <th role="columnheader" scope="col" class="background-limit">${text.implementation}</th>
        <th role="columnheader" scope="col" class="background-limit">${text.exploitation}</th>
        ${
          canEdit
            ? html`<th role="columnheader" scope="col" class="background-actions">
                <span class="visually-hidden">${text.actions}</span>
              </th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody>
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) =>
          canEdit && context.editing === entry.id ? editedBackground(entry, context) : readRow(entry, context),
      )}
    </tbody>
  </table>`;
}

function readRow(item: BackgroundEntry, context: BackgroundTableContext): TemplateResult {
  const { text, canEdit } = context;
  const { id, entry } = item;
  const title = textOf(entry.title) || text.untitled;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="views-item background-name"
        >${numberOf(entry)}<button
          type="button"
          class="views-link"
          @click=${() => context.open({ collection: 'background', id })}
        >
          <bdi>${title}</bdi>
        </button></span
      >
      <div class="background-details">${details(item, context)}</div>
    </th>
    ${accessPurposes.map(
      (purpose) => html`<td role="cell" data-label=${text[purpose]}>${limitation(entry, purpose, text)}</td>`,
    )}
    ${
      canEdit
        ? html`<td role="cell" class="background-actions">
            <button
              type="button"
              id="${backgroundId(id)}-edit"
              class=${buttonClass({ variant: 'quiet', size: 'small', iconOnly: true })}
              aria-label=${text.edit(title)}
              title=${text.actions}
              @click=${() => context.edit(id)}
            >
              ${icon(iconEdit)}
            </button>
          </td>`
        : nothing
    }
  </tr>`;
}

function numberOf(entry: Background): unknown {
  const number = textOf(entry.number);
  return number ? html`<bdi class="views-number">${number}</bdi>` : nothing;
}

function limitation(entry: Background, purpose: AccessPurpose, text: BackgroundMessages): TemplateResult {
  const words = textOf(entry.limitations?.[purpose]);
  return words
    ? html`<p class="views-text"><bdi>${words}</bdi></p>`
    : html`<span class="views-quiet">${text.noLimit}</span>`;
}

/** What the attachment has no column for: what it is, what it stands under, what builds on it, what is wrong with it. */
function details({ id, entry, usedBy }: BackgroundEntry, context: BackgroundTableContext): TemplateResult {
  const { text, matrixWords, findings } = context;
  const [assetType, protection] = [textOf(entry.assetType), textOf(entry.protection)];
  const licence = textOf(entry.licence);
  const facts = [
    assetType && labelOf(assetType, matrixWords.assetTypes),
    protection && labelOf(protection, matrixWords.forms),
    licence && text.licence(licence),
  ].filter(Boolean);
  const rights = textOf(entry.thirdPartyRights);
  const description = textOf(entry.description);
  return html`${description ? html`<p class="views-text"><bdi>${description}</bdi></p>` : nothing}
  ${
    facts.length > 0
      ? html`<p class="background-facts">${facts.map((fact) => html`<bdi class="background-fact">${fact}</bdi>`)}</p>`
      : nothing
  }
  ${rights ? html`<p class="views-text"><bdi>${text.thirdPartyRights(rights)}</bdi></p>` : nothing}
  ${usedBy.length > 0 ? usedByLine(usedBy, context) : nothing}
  ${findingList(findingsAt(findings, toPointer(['background', id])), context.findingWords, text.paragraph)}`;
}

/** As many results as are named in a line; all of them stand in the matrix. */
const named = 8;

function usedByLine(usedBy: BackgroundEntry['usedBy'], { text, open }: BackgroundTableContext): TemplateResult {
  const rest = usedBy.length - named;
  return html`<p class="background-uses">
    ${text.usedBy(usedBy.length)}
    ${usedBy.slice(0, named).map(
      ({ id, number, title }) =>
        html`<button
          type="button"
          class="views-link"
          title=${title || text.untitled}
          aria-label=${[number, title || text.untitled].filter(Boolean).join(' ')}
          @click=${() => open({ collection: 'results', id })}
        >
          <bdi>${number || title || text.untitled}</bdi>
        </button> `,
    )}${rest > 0 ? text.furtherUses(rest) : nothing}
  </p>`;
}
