/** Who is responsible, accountable, consulted and informed: four letters for each partner, of which A is with one alone. */
import { entryIds, fieldsOf, termsIn, unreadable, type Write } from '@kvasir/element/panel.js';
import { raciRoles, type Id, type RaciRole } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlanForm } from '../../plan-form.ts';
import type { RolesMessages } from './roles.messages.ts';

/** The partners who are accountable, in the order of the document. */
export function accountableIn(form: PlanForm): Id[] {
  return entryIds(form.field('roles')).filter((id) => form.field('roles', id, 'raci', 'accountable') === true);
}

/** Exactly one answers for a plan: who is chosen takes it over from all others. */
export function accountableWrites(form: PlanForm, chosen: Id): Write[] {
  const at = (id: Id) => form.path('roles', id, 'raci', 'accountable');
  const others = accountableIn(form).filter((id) => id !== chosen);
  return [...others.map((id): Write => [at(id), undefined]), [at(chosen), true]];
}

export function raciCell(form: PlanForm, text: RolesMessages, id: Id): unknown {
  const path = form.path('roles', id, 'raci');
  const name = form.partnerName(id);
  if (!form.isReadable(path)) return unreadable(form, path, text.raciOf(text.raci, name));
  const raci = fieldsOf(form.read(path));
  const odd = entryIds(raci).filter((key) => raci[key] !== true || !isRole(key));
  const roles = termsIn(raci);
  return html`${
    form.host.canEdit
      ? html`<span class="raci" role="group" aria-label=${text.raciOf(text.raci, name)}>
          ${raciRoles.map((role) => letter(form, text, id, role, roles.includes(role)))}
        </span>`
      : readLetters(form, roles)
  }
  ${odd.map((key) => unreadable(form, [...path, key], text.raciOf(isRole(key) ? form.terms.raci[key] : key, name)))}`;
}

function isRole(key: string): key is RaciRole {
  return raciRoles.some((role) => role === key);
}

function letter(form: PlanForm, text: RolesMessages, id: Id, role: RaciRole, isOn: boolean): TemplateResult {
  const { terms } = form;
  const path = form.path('roles', id, 'raci', role);
  const isAlone = role === 'accountable';
  const change = (event: Event): void => {
    event.stopPropagation();
    const { checked } = event.currentTarget as HTMLInputElement;
    if (!isAlone) return form.change([path, checked || undefined]);
    form.change(...accountableWrites(form, id));
    form.host.announce(text.accountable(form.partnerName(id)));
  };
  return html`<label class="raci-letter ${isOn ? 'is-on' : ''}" title=${terms.raci[role]}>
    <input
      type=${isAlone ? 'radio' : 'checkbox'}
      class="raci-input"
      part="control"
      id=${form.idOf(path)}
      name=${isAlone ? `${form.idOf(form.path('roles'))}-accountable` : nothing}
      aria-label=${text.raciOf(terms.raci[role], form.partnerName(id))}
      .checked=${live(isOn)}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${change}
    />${drawn(form, role)}
  </label>`;
}

/** The letter and, where nothing else says what it is, its word. Who does not see it is told otherwise. */
function drawn({ terms }: PlanForm, role: RaciRole): TemplateResult {
  return html`<span aria-hidden="true">${terms.raciLetters[role]}</span
    ><span class="raci-word" aria-hidden="true">${terms.raci[role]}</span>`;
}

/** As it is read: where a partner has no such role, nothing stands. */
function readLetters(form: PlanForm, roles: readonly string[]): TemplateResult {
  return html`<span class="raci">
    ${raciRoles.map((role) =>
      roles.includes(role)
        ? html`<span class="raci-letter is-on" title=${form.terms.raci[role]}
            >${drawn(form, role)}<span class="visually-hidden">${form.terms.raci[role]}</span></span
          >`
        : html`<span class="raci-letter"></span>`,
    )}
  </span>`;
}
