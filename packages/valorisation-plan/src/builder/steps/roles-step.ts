/** The part of each partner: one line for everybody, and one who answers for the plan. */
import { toPointer } from '@kvasir/model';
import { editWithUndo } from '@kvasir/element/controls.js';
import { button, message } from '@kvasir/element/display.js';
import { fieldsOf, panelStyles, readableOr, withValues, type Write } from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import { rolesOf, type PartyRole } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { actionCatalogue, type ActionMessages } from './action.messages.ts';
import { raciStyles } from './roles/raci.styles.ts';
import { accountableIn, accountableWrites } from './roles/raci.ts';
import { roleColumns, roleRow } from './roles/role-row.ts';
import { rolesStyles } from './roles/roles.styles.ts';
import { takeOver } from './roles/take-over.ts';
import { giveRole, otherVacancies } from './roles/vacancy.ts';

export class RolesStep extends StepPart<ActionMessages> {
  /** To whom a vacant role is to go, as long as it has not gone. */
  readonly #takers = new Map<string, Id>();

  constructor(form: PlanForm) {
    super(form, actionCatalogue, [panelStyles, rolesStyles, raciStyles]);
  }

  protected override renderPart(): TemplateResult {
    const { form } = this;
    const text = this.text.roles;
    return html`<div class="roles" part="roles">
      ${readableOr(form, form.path('roles'), text.label, () => this.#roles())}
    </div>`;
  }

  #roles(): TemplateResult {
    const { form, host } = this;
    const text = this.text.roles;
    const roles = fieldsOf(form.field('roles'));
    const everybody = rolesOf(host.value, form.item?.id ?? '', host.settings.today)
      // Who left before having a part leaves no place behind.
      .filter(({ partner, state, isParty }) => state === 'partner' || isParty || roles[partner] !== undefined);
    if (everybody.length === 0) return html`<p class="panel-quiet">${text.noPartners}</p>`;
    const isBegun = everybody.some(({ role, raci }) => role !== '' || raci.length > 0);
    return html`<p class="panel-quiet">${text.raciHint}</p>
      ${this.#table(everybody, isBegun)} ${isBegun ? this.#answersForIt() : nothing}
      ${isBegun && everybody.every(({ claims }) => claims.length === 0) ? html`<p class="panel-quiet">${text.nobodyExploits}</p>` : nothing}`;
  }

  #table(everybody: readonly PartyRole[], isBegun: boolean): TemplateResult {
    const { form } = this;
    const text = this.text.roles;
    const heads: Readonly<Record<(typeof roleColumns)[number], unknown>> = {
      partner: text.partner,
      role: text.role,
      contribution: text.contribution,
      interest: text.interest,
      raci: this.#letters(),
      claims: text.claims,
    };
    const parties = everybody.filter(({ isParty }) => isParty);
    const others = everybody.filter(({ isParty }) => !isParty);
    return html`<table
      class="roles-table"
      role="table"
      aria-label=${text.label}
      id=${form.idOf(form.path('roles'))}
      tabindex="-1"
    >
      <thead>
        <tr role="row">
          ${roleColumns.map((key) => html`<th role="columnheader" scope="col" class="role-head-${key}">${heads[key]}</th>`)}
        </tr>
      </thead>
      ${this.#group(parties, others.length > 0 ? text.parties : undefined, everybody, isBegun)}
      ${this.#group(others, parties.length > 0 ? text.others : undefined, everybody, isBegun)}
    </table>`;
  }

  #letters(): TemplateResult {
    const { raciLetters } = this.form.terms;
    return html`<span class="raci" aria-hidden="true">
        ${Object.values(raciLetters).map((letter) => html`<span>${letter}</span>`)} </span
      ><span class="visually-hidden">${this.text.roles.raci}</span>`;
  }

  #group(
    parties: readonly PartyRole[],
    label: string | undefined,
    everybody: readonly PartyRole[],
    isBegun: boolean,
  ): TemplateResult | typeof nothing {
    if (parties.length === 0) return nothing;
    const { form } = this;
    const text = this.text.roles;
    return html`<tbody>
      ${
        label === undefined
          ? nothing
          : html`<tr class="role-group" role="row">
              <th role="rowheader" scope="rowgroup" colspan="6">${label}</th>
            </tr>`
      }
      ${repeat(
        parties,
        ({ partner }) => partner,
        (party) =>
          roleRow(form, text, {
            party,
            isBegun,
            under: party.isVacant ? this.#vacancy(party.partner, everybody) : undefined,
          }),
      )}
    </tbody>`;
  }

  #vacancy(from: Id, takers: readonly PartyRole[]): TemplateResult {
    const { form } = this;
    const text = this.text.roles;
    // One step serves all plans, and what is chosen for one of them is chosen for that one.
    const key = toPointer(form.path('roles', from));
    const chosen = takers.find(({ partner }) => partner === this.#takers.get(key))?.partner;
    return html`${giveRole(form, {
      text,
      from,
      takers,
      chosen,
      choose: (to) => {
        if (to === undefined) this.#takers.delete(key);
        else this.#takers.set(key, to);
        this.requestUpdate();
      },
      give: () => {
        if (chosen !== undefined) this.#give(from, chosen);
      },
      drop: () => this.#drop(from),
    })}
    ${otherVacancies(form, text, from)}`;
  }

  #give(from: Id, to: Id): void {
    const { form } = this;
    const words = this.text.roles.given(form.partnerName(from), form.partnerName(to));
    this.#takers.delete(toPointer(form.path('roles', from)));
    this.#edit(from, takeOver(form, from, to), words);
    form.focus(form.idOf(form.path('roles', to, 'role')));
  }

  #drop(from: Id): void {
    const { form } = this;
    this.#edit(from, [[form.path('roles', from), undefined]], this.text.roles.dropped(form.partnerName(from)));
    form.focus(form.idOf(form.path('roles')));
  }

  /** What is done to the role of a partner who is gone can be taken back. */
  #edit(from: Id, writes: readonly Write[], words: string): void {
    const { form, host } = this;
    form.leave();
    const after = withValues(host.value, writes);
    if (after === host.value) return;
    editWithUndo(host, after, {
      text: words,
      undo: host.text.undo,
      onUndone: () => {
        host.announce(this.text.roles.takenBack);
        form.focus(form.idOf(form.path('roles', from)));
      },
    });
  }

  /** Who answers for the plan, where that is not one. */
  #answersForIt(): TemplateResult | typeof nothing {
    const { form, host } = this;
    const text = this.text.roles;
    const accountable = accountableIn(form);
    const [first, ...more] = accountable;
    if (first === undefined) return message({ kind: 'info', content: text.nobodyAccountable });
    if (more.length === 0) return nothing;
    const keep = (id: Id) => () => {
      form.change(...accountableWrites(form, id));
      host.announce(text.accountable(form.partnerName(id)));
      form.focus(form.idOf(form.path('roles', id, 'raci', 'accountable')));
    };
    return message({
      kind: 'warning',
      content: text.severalAccountable(form.format.list(accountable.map((id) => form.partnerName(id)))),
      action: host.canEdit
        ? accountable.map((id) => button({ label: text.keep(form.partnerName(id)), size: 'small', onClick: keep(id) }))
        : undefined,
    });
  }
}
