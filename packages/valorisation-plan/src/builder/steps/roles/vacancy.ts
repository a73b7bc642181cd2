/** A place that nobody holds any more: what it was, since when, and the way to give it to another partner. */
import { selectField } from '@kvasir/element/controls.js';
import { button, status } from '@kvasir/element/display.js';
import { readable } from '@kvasir/element/controls.js';
import { fieldsOf, type Path } from '@kvasir/element/panel.js';
import { isCalendarDate, isMap, toPointer, type Id } from '@kvasir/model';
import { vacanciesOf, type PartyRole, type Vacancy } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { RolesMessages } from './roles.messages.ts';
import { canTake } from './take-over.ts';

/** `Vacant since 1 March 2027`, or that it is no partner. */
export function vacantWord(form: PlanForm, { partner, state }: Pick<PartyRole, 'partner' | 'state'>): TemplateResult {
  if (state === 'missing') return status({ kind: 'danger', label: form.words.notAPartner });
  const { withdrawnOn } = fieldsOf(form.read(['partners', partner]));
  const isDay = typeof withdrawnOn === 'string' && isCalendarDate(withdrawnOn);
  return status({ kind: 'warning', label: form.terms.vacant(isDay ? form.format.date(withdrawnOn) : undefined) });
}

export interface Giving {
  readonly text: RolesMessages;
  readonly from: Id;
  /** Those who can take it over. */
  readonly takers: readonly PartyRole[];
  readonly chosen: Id | undefined;
  readonly choose: (to: Id | undefined) => void;
  readonly give: () => void;
  readonly drop: () => void;
}

/** The way to give a role to somebody else, or to drop it. Nothing where there is none. */
export function giveRole(form: PlanForm, giving: Giving): TemplateResult | typeof nothing {
  const { text, from, chosen } = giving;
  const takers = giving.takers.filter(({ partner, state }) => state === 'partner' && canTake(form, partner));
  if (!form.host.canEdit || !isMap(form.field('roles', from))) return nothing;
  return html`<div class="role-giving">
    ${
      takers.length === 0
        ? nothing
        : html`${selectField<Id>({
            id: `${form.idOf(form.path('roles', from))}-to`,
            label: text.giveTo(form.partnerName(from)),
            wording: form.wording,
            value: chosen,
            choices: takers.map(({ partner }) => ({ key: partner, label: form.partnerName(partner) })),
            placeholder: text.chooseTaker,
            onChange: giving.choose,
          })}
          ${button({ label: text.give, disabled: chosen === undefined, onClick: giving.give })}`
    }
    ${button({ label: text.drop, variant: 'quiet', onClick: giving.drop })}
  </div>`;
}

/** Its other places in the plan, each with the way there. */
export function otherVacancies(form: PlanForm, text: RolesMessages, from: Id): TemplateResult | typeof nothing {
  const { host, item } = form;
  const id = item?.id ?? '';
  const others = vacanciesOf(host.value, id, host.settings.today).filter(
    ({ partner, part }) => partner === from && part !== 'role',
  );
  if (others.length === 0) return nothing;
  return html`<p class="role-also">
    <span class="panel-quiet">${text.alsoVacant}:</span>
    ${others.map((vacancy) => {
      const path = form.path(...vacancy.path);
      const name = placeName(form, text, vacancy, path);
      return host.canEdit
        ? html`<button
            type="button"
            class="panel-link"
            part="link"
            @click=${() => host.open(id, undefined, toPointer(path))}
          >
            <bdi>${name}</bdi>
          </button>`
        : html`<bdi>${name}</bdi>`;
    })}
  </p>`;
}

function placeName(form: PlanForm, text: RolesMessages, { part }: Vacancy, path: Path): string {
  const title = readable(form.read([...path.slice(0, -1), 'title']));
  return title === undefined ? text.places[part] : form.words.labelOf(text.places[part], title);
}
