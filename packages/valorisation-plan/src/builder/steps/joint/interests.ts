/** What each owner wants most, and whether exploiting the result together agrees with that. */
import { editWithUndo, readable } from '@kvasir/element/controls.js';
import { partnerMark, status } from '@kvasir/element/display.js';
import {
  entryIds,
  fieldsOf,
  proseEntry,
  readableOr,
  unreadable,
  withValue,
  type Write,
} from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import { rolesOf, type PartyRole } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanForm } from '../../plan-form.ts';
import type { JointMessages } from './joint.messages.ts';
import { vacantWord } from '../roles/vacancy.ts';

/** Whether an interest is aligned; nothing where it is not said. */
export type Answer = 'yes' | 'part' | 'no';

const answers = ['yes', 'part', 'no'] as const satisfies readonly Answer[];

export function answerOf(form: PlanForm, id: Id): Answer | undefined {
  const { aligned, inPart } = fieldsOf(form.field('jointExploitation', 'aligned', id));
  if (inPart === true) return 'part';
  return aligned === true ? 'yes' : aligned === false ? 'no' : undefined;
}

/** The owners, and after them whoever else an interest is written of. */
export function interestedParties(form: PlanForm): readonly PartyRole[] {
  const { host, item } = form;
  const written = entryIds(form.field('jointExploitation', 'aligned'));
  const everybody = rolesOf(host.value, item?.id ?? '', host.settings.today);
  const owners = everybody.filter(({ isOwner }) => isOwner);
  const others = everybody.filter(({ partner, isOwner }) => !isOwner && written.includes(partner));
  const known = new Set(everybody.map(({ partner }) => partner));
  const missing = written.filter((id) => !known.has(id)).map((partner): PartyRole => ({ ...nobody, partner }));
  return [...owners, ...others, ...missing];
}

/** An id that is in no list. */
const nobody: PartyRole = {
  partner: '',
  state: 'missing',
  isParty: false,
  isOwner: false,
  share: undefined,
  role: '',
  contribution: '',
  interest: '',
  fieldOfUse: '',
  raci: [],
  claims: [],
  isVacant: true,
  isLeftOut: false,
};

export function interestsTable(form: PlanForm, text: JointMessages, parties: readonly PartyRole[]): TemplateResult {
  return html`<table class="interests" role="table" aria-label=${text.interests}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.partner}</th>
        <th role="columnheader" scope="col">${text.interest}</th>
        <th role="columnheader" scope="col">${text.aligned}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        parties,
        ({ partner }) => partner,
        (party) => row(form, text, party),
      )}
    </tbody>
  </table>`;
}

function row(form: PlanForm, text: JointMessages, party: PartyRole): TemplateResult {
  const { partner: id, isOwner, state } = party;
  const path = form.path('jointExploitation', 'aligned', id);
  const mark = form.partner(id)?.mark;
  return html`<tr role="row" id=${form.idOf(path)} tabindex="-1">
    <th class="interest-partner" role="rowheader" scope="row">
      ${mark ? partnerMark({ ...mark, withdrawn: state !== 'partner' }) : nothing}
      <span class="role-who">
        <bdi>${form.partnerName(id)}</bdi>
        ${isOwner ? nothing : html`<span class="panel-quiet">${text.notOwner}</span>`}
        ${state === 'partner' ? nothing : vacantWord(form, party)}
        ${isOwner || !form.host.canEdit ? nothing : removal(form, text, id)}
      </span>
    </th>
    ${
      form.isReadable(path)
        ? html`<td role="cell">${interest(form, text, party)}</td>
            <td role="cell" class="interest-aligned">${alignment(form, text, id)}</td>`
        : html`<td role="cell" colspan="2">${readableOr(form, path, form.partnerName(id), () => nothing)}</td>`
    }
  </tr>`;
}

/** What was written of somebody who is no owner can go. */
function removal(form: PlanForm, text: JointMessages, id: Id): TemplateResult {
  const { host, words } = form;
  const name = form.partnerName(id);
  const path = form.path('jointExploitation', 'aligned', id);
  const remove = (): void => {
    form.leave();
    editWithUndo(host, withValue(host.value, path, undefined), {
      text: words.removed(words.labelOf(text.interest, name)),
      undo: host.text.undo,
      onUndone: () => {
        host.announce(text.takenBack);
        form.focus(form.idOf(path));
      },
    });
    form.focus(form.idOf(form.path('jointExploitation', 'aligned')));
  };
  return html`<button
    type="button"
    class="panel-link interest-remove"
    part="link"
    aria-label="${text.remove}: ${words.labelOf(text.interest, name)}"
    @click=${remove}
  >
    ${text.remove}
  </button>`;
}

function interest(form: PlanForm, text: JointMessages, { partner: id, interest: inRole }: PartyRole): TemplateResult {
  const path = form.path('jointExploitation', 'aligned', id, 'interest');
  const remark = form.path('jointExploitation', 'aligned', id, 'remark');
  const label = (words: string) => html`${words} <span class="visually-hidden">(${form.partnerName(id)})</span>`;
  const answer = answerOf(form, id);
  const isRemarked = answer === 'part' || answer === 'no' || form.read(remark) !== undefined;
  const isOffered = form.host.canEdit && inRole.trim() !== '' && form.read(path) === undefined;
  return html`<div class="interest-words">${proseEntry(form, { path, label: label(text.interest), rows: 1 })}</div>
    ${
      isOffered
        ? html`<p class="interest-offer">
            <bdi>${text.fromRoles(inRole)}</bdi>
            <button
              type="button"
              class="panel-link"
              part="link"
              aria-label="${text.useIt}: ${inRole}"
              @click=${() => {
                form.change([path, inRole]);
                form.focus(form.idOf(path));
              }}
            >
              ${text.useIt}
            </button>
          </p>`
        : nothing
    }
    ${isRemarked ? proseEntry(form, { path: remark, label: label(text.remark), rows: 1 }) : nothing}`;
}

/** What the document holds for an answer. */
function writesOf(form: PlanForm, id: Id, answer: Answer): Write[] {
  const at = (field: string) => form.path('jointExploitation', 'aligned', id, field);
  return [
    [at('aligned'), answer !== 'no'],
    [at('inPart'), answer === 'part' ? true : undefined],
  ];
}

function alignment(form: PlanForm, text: JointMessages, id: Id): TemplateResult {
  const answer = answerOf(form, id);
  const name = form.idOf(form.path('jointExploitation', 'aligned', id, 'aligned'));
  const odd = (['aligned', 'inPart'] as const).filter((field) => {
    const value = form.field('jointExploitation', 'aligned', id, field);
    return value !== undefined && typeof value !== 'boolean';
  });
  const whose = form.words.labelOf(text.aligned, form.partnerName(id));
  return html`${
    form.host.canEdit
      ? html`<fieldset class="interest-answers" id=${name} role="radiogroup" aria-label=${whose}>
          ${answers.map(
            (one) =>
              html`<label class="choice" part="choice"
                ><input
                  type="radio"
                  class="choice-radio"
                  part="control"
                  name=${name}
                  .checked=${live(answer === one)}
                  @input=${(event: Event) => event.stopPropagation()}
                  @change=${(event: Event) => {
                    event.stopPropagation();
                    form.change(...writesOf(form, id, one));
                  }}
                /><span class="choice-label">${text.answers[one]}</span></label
              >`,
          )}
        </fieldset>`
      : readAnswer(text, answer)
  }
  ${odd.map((field) => unreadable(form, form.path('jointExploitation', 'aligned', id, field), whose))}`;
}

function readAnswer(text: JointMessages, answer: Answer | undefined): TemplateResult | typeof nothing {
  if (!answer) return nothing;
  return status({ kind: answer === 'yes' ? 'success' : 'warning', label: text.answers[answer] });
}

/** The fields of use that partners claim in their roles, as lines: `Vantera: onshore blades`. */
export function fieldsOfUse(form: PlanForm, parties: readonly PartyRole[]): string[] {
  return parties.flatMap(({ partner, fieldOfUse }) => {
    const words = readable(fieldOfUse);
    return words === undefined ? [] : [`${form.partnerName(partner)}: ${words}`];
  });
}
