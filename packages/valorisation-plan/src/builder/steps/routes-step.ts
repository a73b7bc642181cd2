/** Through which channels, and by which routes, the result comes to use, and what the owners need for that. */
import { heading, message } from '@kvasir/element/display.js';
import { choicesOf, panelStyles, readableOr } from '@kvasir/element/panel.js';
import { exploitationRoutes, fromPointer, type ExploitationRoute, toPointer } from '@kvasir/model';
import { routesOf, usualRoutes, valorisationChannels, type RouteReading } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanForm } from '../plan-form.ts';
import { setEntry } from '../set-entry.ts';
import { StepPart } from '../step-part.ts';
import { actionCatalogue, type ActionMessages } from './action.messages.ts';
import { routeRow, unknownRoute, unknownRoutes } from './routes/route-row.ts';
import { routesStyles } from './routes/routes.styles.ts';

export class RoutesStep extends StepPart<ActionMessages> {
  /** Routes that are not chosen, and that somebody was led into. */
  readonly #opened = new Set<string>();

  constructor(form: PlanForm) {
    super(form, actionCatalogue, [panelStyles, routesStyles]);
  }

  openAt(pointer: string): void {
    const [, id, field, route = ''] = fromPointer(pointer) ?? [];
    if (field === 'routeDetails') this.#opened.add(`${id ?? ''}/${route}`);
  }

  protected override renderPart(): TemplateResult {
    const { form } = this;
    const text = this.text.routes;
    return html`<div class="routes" part="routes">
      ${readableOr(form, form.path('routes'), text.label, () => this.#routes())}
      ${
        // Whatever is wrong with the map of details is wrong with those of every route.
        readableOr(form, form.path('routeDetails'), text.label, () => nothing)
      }
      ${setEntry(form, {
        path: form.path('channels'),
        label: text.channels,
        hint: text.channelsHint,
        choices: choicesOf(valorisationChannels, form.terms.channels),
      })}
      <p class="panel-quiet">${text.noAdvice}</p>
    </div>`;
  }

  #routes(): TemplateResult {
    const { form, host } = this;
    const text = this.text.routes;
    const id = form.item?.id ?? '';
    const readings = routesOf(host.value, id, host.settings.today);
    const usual = usualRoutes(form.read(form.resultPath()));
    const isUsual = ({ route }: RouteReading): boolean => usual.includes(route);
    const isUndetermined = readings.every(({ allowance }) => allowance.kind === 'undetermined');
    const shown = readings.filter((reading) => host.canEdit || this.#isOpen(reading));
    // The usual ones in the order in which they are looked at first; who only reads looks at what was chosen.
    const first = host.canEdit ? usual.flatMap((route) => shown.filter((reading) => reading.route === route)) : [];
    const others = host.canEdit ? shown.filter((reading) => !isUsual(reading)) : shown;
    const unknown = unknownRoutes(form, readings);
    return html`${isUndetermined ? this.#undetermined() : nothing}
      <div
        class="routes-groups"
        id=${form.idOf(form.path('routes'))}
        role="group"
        aria-label=${text.label}
        tabindex="-1"
      >
        ${shown.length === 0 ? html`<p class="panel-quiet">${text.noneChosen}</p>` : nothing}
        ${this.#group(text.usual, first, !isUndetermined)}
        ${this.#group(first.length > 0 ? text.others : text.all, others, !isUndetermined)}
        ${
          unknown.length > 0
            ? html`<ul class="routes-list">
                ${unknown.map((route) => unknownRoute(form, route))}
              </ul>`
            : nothing
        }
      </div>`;
  }

  #group(label: string, readings: readonly RouteReading[], hasWord: boolean): TemplateResult | typeof nothing {
    if (readings.length === 0) return nothing;
    const { form } = this;
    return html`${this.host.canEdit ? heading(this.stepLevel, label, 'routes-heading') : nothing}
      <ul class="routes-list">
        ${repeat(
          readings,
          ({ route }) => route,
          (reading) => routeRow(form, this.text.routes, { reading, isOpen: this.#isOpen(reading), hasWord }),
        )}
      </ul>`;
  }

  #isOpen({ route }: RouteReading): boolean {
    const { form } = this;
    return isChosen(form, route) || this.#opened.has(`${form.item?.id ?? ''}/${route}`);
  }

  #undetermined(): TemplateResult {
    const { form, host } = this;
    const text = this.text.routes;
    const pointer = toPointer(form.resultPath('ownership', 'kind'));
    const go = () => host.open(form.item?.id ?? '', undefined, pointer);
    return message({
      kind: 'warning',
      content: text.undetermined,
      action: host.canEdit
        ? html`<button type="button" class="panel-link" part="link" @click=${go}>${text.settleOwnership}</button>`
        : undefined,
    });
  }
}

/** Chosen or, where something else than a tick stands, at least spoken of. */
function isChosen(form: PlanForm, route: ExploitationRoute): boolean {
  return exploitationRoutes.includes(route) && form.field('routes', route) === true;
}
