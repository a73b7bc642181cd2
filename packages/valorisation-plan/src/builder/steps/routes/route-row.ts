/** One route: whether it is chosen and, if it is, all that belongs to it. */
import { rawText } from '@kvasir/element/controls.js';
import { dateEntry, fieldsOf, flagEntry, proseEntry, readableOr } from '@kvasir/element/panel.js';
import type { RouteReading } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { RoutesMessages } from './routes.messages.ts';
import { demandsList } from './demands.ts';
import { noticeLine } from './notice.ts';
import { permission, permissionWord } from './permission.ts';

export interface RouteRow {
  readonly reading: RouteReading;
  readonly isOpen: boolean;
  /** Whether it stands beside its name what the owners need: not where the same is said of all of them. */
  readonly hasWord: boolean;
}

export function routeRow(form: PlanForm, text: RoutesMessages, row: RouteRow): TemplateResult {
  const { reading, isOpen, hasWord } = row;
  const { route } = reading;
  const name = form.host.text.routes[route];
  const details = form.path('routeDetails', route);
  const isKept = !isOpen && form.read(details) !== undefined;
  return html`<li class="route ${isOpen ? 'is-open' : ''}" id=${form.idOf(details)} tabindex="-1">
    <div class="route-head">
      ${
        form.host.canEdit
          ? flagEntry(form, {
              path: form.path('routes', route),
              label: html`<span class="route-name">${name}</span>`,
              hint: isKept ? `${text.hints[route]} ${text.kept}` : text.hints[route],
            })
          : html`<p class="route-name">${name}</p>`
      }
      ${isOpen || !hasWord ? nothing : html`<span class="route-word">${permissionWord(form, reading)}</span>`}
    </div>
    ${
      isOpen
        ? html`<div class="route-body" role="group" aria-label=${name}>
            ${readableOr(form, details, name, () => body(form, text, reading))}
          </div>`
        : nothing
    }
  </li>`;
}

function body(form: PlanForm, text: RoutesMessages, reading: RouteReading): TemplateResult {
  const { route, notice } = reading;
  const path = (field: string) => form.path('routeDetails', route, field);
  const hasNotice = notice !== undefined || form.read(path('noticeDate')) !== undefined;
  return html`${permission(form, text, reading)}
    <div class="route-columns">
      <div class="panel-stack">
        ${proseEntry(form, { path: path('description'), label: text.description })}
        ${proseEntry(form, { path: path('recipient'), label: text.recipients[route], rows: 1 })}
        <div class="panel-columns">
          ${dateEntry(form, { path: path('plannedDate'), label: text.plannedDate })}
          ${hasNotice ? dateEntry(form, { path: path('noticeDate'), label: text.noticeDate }) : nothing}
        </div>
        ${noticeLine(form, text, reading)}
      </div>
      ${demandsList(form, text, reading)}
    </div>`;
}

/** What stands among the routes and is none that is known: it can be unticked, and says nothing more. */
export function unknownRoute(form: PlanForm, route: string): TemplateResult {
  const path = form.path('routes', route);
  return html`<li class="route">
    <div class="route-head">
      ${flagEntry(form, { path, label: html`<bdi class="route-name">${route}</bdi>`, check: unknown })}
    </div>
  </li>`;
}

const unknown: NonNullable<Parameters<typeof flagEntry>[1]['check']> = (value, { problems }) =>
  value === true ? problems.unknownTerm : `${rawText(value)}: ${problems.notYesOrNo}`;

/** The keys of what is chosen and is no route. */
export function unknownRoutes(form: PlanForm, known: readonly RouteReading[]): string[] {
  const routes = fieldsOf(form.field('routes'));
  return Object.keys(routes).filter((key) => routes[key] !== undefined && !known.some(({ route }) => route === key));
}
