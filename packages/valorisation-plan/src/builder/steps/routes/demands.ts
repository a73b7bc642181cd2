/** What a route asks for: what the document says itself, with the way there, and what only a person can tick. */
import { icon, iconCheck, iconPending } from '@kvasir/element';
import { flagEntry, unreadable } from '@kvasir/element/panel.js';
import { toPointer } from '@kvasir/model';
import type { DemandReading, RouteReading } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { RoutesMessages } from './routes.messages.ts';

export function demandsList(form: PlanForm, text: RoutesMessages, { route, demands }: RouteReading): TemplateResult {
  const met = demands.filter(({ state }) => state !== 'open').length;
  const done = form.path('routeDetails', route, 'done');
  return html`<div class="route-demands">
    <p class="route-demands-head">
      <span class="field-label">${text.asksFor}</span>
      <span class="panel-quiet">${text.met(met, demands.length)}</span>
    </p>
    <ul>
      ${demands.map((reading) => demandItem(form, text, reading))}
    </ul>
    ${form.isReadable(done) ? nothing : unreadable(form, done, text.asksFor)}
  </div>`;
}

function demandItem(form: PlanForm, text: RoutesMessages, reading: DemandReading): TemplateResult {
  const { demand, state, isByHand, path } = reading;
  const { terms, host, words } = form;
  const label = terms.demands[demand];
  if (isByHand && host.canEdit && form.isReadable(path.slice(0, -1))) {
    return html`<li class="route-demand">${flagEntry(form, { path, label })}</li>`;
  }
  const isOpen = state === 'open';
  const go = () => host.open(form.item?.id ?? '', undefined, toPointer(path));
  const hasWay = !isByHand && host.canEdit;
  return html`<li class="route-demand ${isOpen ? 'is-open' : ''}">
    <span class="route-demand-icon">${icon(isOpen ? iconPending : iconCheck)}</span>
    ${hasWay && !isOpen ? metWay(form, label, go) : html`<span>${label}</span>`}
    ${
      hasWay && isOpen
        ? html`<button
            type="button"
            class="panel-link"
            part="link"
            aria-label="${words.goToField}: ${label}"
            @click=${go}
          >
            ${words.goToField}
          </button>`
        : nothing
    }
    <span class="visually-hidden">${text.states[state]}</span>
  </li>`;
}

/** What is met is read, and asks for nothing: the way to where it stands is quiet. */
function metWay({ words }: PlanForm, label: string, go: () => void): TemplateResult {
  return html`<button type="button" class="route-demand-way" part="link" title=${words.goToField} @click=${go}>
    ${label}
  </button>`;
}
