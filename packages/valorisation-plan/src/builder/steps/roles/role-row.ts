/** The line of one partner: what it does, gives and wants, whom it answers to, and what it will do with the result. */
import { partnerMark, status } from '@kvasir/element/display.js';
import { choicesOf, proseEntry, readableOr } from '@kvasir/element/panel.js';
import type { SetValue } from '@kvasir/element/controls.js';
import { exploitationClaims, type PartyRole } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import { setEntry } from '../../set-entry.ts';
import type { RolesMessages } from './roles.messages.ts';
import { raciCell } from './raci.ts';
import { vacantWord } from './vacancy.ts';

/** The columns of the table. */
export const roleColumns = ['partner', 'role', 'contribution', 'interest', 'raci', 'claims'] as const;

export interface RoleRow {
  readonly party: PartyRole;
  /** Whether roles were begun, so that one that is missing is missed. */
  readonly isBegun: boolean;
  /** What stands below, of a place that is vacant. */
  readonly under: unknown;
}

export function roleRow(form: PlanForm, text: RolesMessages, { party, isBegun, under }: RoleRow): TemplateResult {
  const { partner: id, isVacant } = party;
  const path = form.path('roles', id);
  const name = form.partnerName(id);
  return html`<tr class="role ${isVacant ? 'is-vacant' : ''}" role="row" id=${form.idOf(path)} tabindex="-1">
    <th class="role-partner" role="rowheader" scope="row">${partnerCell(form, text, party, isBegun)}</th>
    ${
      form.isReadable(path)
        ? cells(form, text, party)
        : html`<td class="role-all" role="cell" colspan="5">${readableOr(form, path, name, () => nothing)}</td>`
    }
    ${under ? html`<td class="role-under" role="cell">${under}</td>` : nothing}
  </tr>`;
}

function partnerCell(form: PlanForm, text: RolesMessages, party: PartyRole, isBegun: boolean): TemplateResult {
  const { partner: id, state, isOwner, isParty, share, isVacant, isLeftOut } = party;
  const mark = form.partner(id)?.mark;
  const part = isOwner ? text.owner(share) : isParty ? text.contributor : undefined;
  return html`${mark ? partnerMark({ ...mark, withdrawn: state !== 'partner' }) : nothing}
    <span class="role-who">
      <bdi class="role-name">${form.partnerName(id)}</bdi>
      ${part === undefined ? nothing : html`<bdi class="panel-quiet">${part}</bdi>`}
      ${isVacant ? vacantWord(form, party) : nothing}
      ${isLeftOut && isBegun ? status({ kind: 'warning', label: text.noRole }) : nothing}
    </span>`;
}

function cells(form: PlanForm, text: RolesMessages, { partner: id, claims }: PartyRole): TemplateResult {
  const name = form.partnerName(id);
  const path = (field: string) => form.path('roles', id, field);
  /** Beside many fields of the same name, each says whose it is; it is seen where it stands. */
  const label = (words: string) => html`${words} <span class="visually-hidden">(${name})</span>`;
  const claimed = setEntry(form, {
    path: path('claims'),
    label: form.words.labelOf(text.claims, name),
    choices: choicesOf(exploitationClaims, form.terms.claims),
    settle: (set) => settleClaims(set, claims.includes('none')),
  });
  const hasField = claims.some((claim) => claim !== 'none') || form.read(path('fieldOfUse')) !== undefined;
  return html`<td class="role-cell" role="cell">
      ${proseEntry(form, { path: path('role'), label: label(text.role), rows: 1 })}
    </td>
    <td class="role-cell" role="cell">
      ${proseEntry(form, { path: path('contribution'), label: label(text.contribution), rows: 1 })}
    </td>
    <td class="role-cell" role="cell">
      ${proseEntry(form, { path: path('interest'), label: label(text.interest), rows: 1 })}
    </td>
    <td class="role-cell role-raci" role="cell">${raciCell(form, text, id)}</td>
    <td class="role-cell role-claims" role="cell">
      <div class="role-claimed">
        <span class="role-claims-label" aria-hidden="true">${text.claims}</span>
        ${claimed}
      </div>
      ${hasField ? proseEntry(form, { path: path('fieldOfUse'), label: label(text.fieldOfUse), rows: 1 }) : nothing}
    </td>`;
}

/** “No exploitation” stands alone: what was chosen last holds. */
function settleClaims(set: SetValue<string>, wasNone: boolean): SetValue<string> {
  if (set['none'] !== true) return set;
  if (wasNone) {
    const { none, ...others } = set;
    return Object.values(others).includes(true) ? others : { ...others, none };
  }
  return Object.fromEntries(
    Object.entries(set).filter(([key, value]) => key === 'none' || (value as unknown) !== true),
  );
}
