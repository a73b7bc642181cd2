/** Below the head of the roadmap: what is looked at, and how. */
import { icon, iconAdd, iconError, iconWarning } from '@kvasir/element';
import { buttonClass } from '@kvasir/element/display.js';
import { viewButtons } from '@kvasir/element/workbench.js';
import type { NamedPartner } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { iconMinus } from './icons.ts';
import type { StatusCounts } from './roadmap-model.ts';
import { laneKinds, roadmapViews, zooms, type RoadmapSettings, type RoadmapView } from './settings.ts';

const quietSmall = buttonClass({ variant: 'quiet', size: 'small', iconOnly: true });

export interface ToolsOptions {
  readonly view: RoadmapView;
  readonly settings: RoadmapSettings;
  readonly partners: readonly NamedPartner[];
  readonly counts: StatusCounts;
  /** There is room for an agenda only. */
  readonly isNarrow: boolean;
}

export function roadmapTools({ view, settings, partners, counts, isNarrow }: ToolsOptions): TemplateResult {
  const { text, filter } = settings;
  return html`<div class="tools" part="tools">
    ${viewButtons(roadmapViews, view, text.views, text.view)}
    ${
      view === 'reviews'
        ? nothing
        : html`<label class="pick"
              ><span class="visually-hidden">${text.partner}</span
              ><select data-do="partner" .value=${filter.partner ?? ''}>
                <option value="" ?selected=${filter.partner === undefined}>${text.allPartners}</option>
                ${partners.map(
                  ({ id, name }) => html`<option value=${id} ?selected=${filter.partner === id}>${name}</option>`,
                )}
              </select></label
            ><input
              type="search"
              class="search-input"
              aria-label=${text.search}
              placeholder=${text.search}
              autocomplete="off"
              .value=${filter.text ?? ''}
            />`
    }
    ${view === 'table' || (view === 'timeline' && !isNarrow) ? lanesTool(settings) : nothing}
    ${view === 'timeline' && !isNarrow ? timelineTools(settings) : nothing}
    <span class="counts">${statusCounts(counts, settings)}</span>
  </div>`;
}

function lanesTool({ text, lanes }: RoadmapSettings): TemplateResult {
  return html`<label class="pick"
    ><span>${text.lanes}</span
    ><select data-do="lanes">
      ${laneKinds.map((one) => html`<option value=${one} ?selected=${one === lanes}>${text.laneKinds[one]}</option>`)}
    </select></label
  >`;
}

function timelineTools({ text, zoom, showsBaseline }: RoadmapSettings): TemplateResult {
  return html`<label class="pick"
      ><input type="checkbox" data-do="baseline" .checked=${showsBaseline} /><span>${text.baseline}</span></label
    ><span class="zoom" role="group" aria-label=${text.zoom}
      ><button
        type="button"
        class=${quietSmall}
        data-do="zoom-out"
        aria-label=${text.zoomOut}
        ?disabled=${zoom === zooms[0]}
      >
        ${icon(iconMinus)}</button
      ><span>${text.zooms[zoom]}</span
      ><button
        type="button"
        class=${quietSmall}
        data-do="zoom-in"
        aria-label=${text.zoomIn}
        ?disabled=${zoom === zooms.at(-1)}
      >
        ${icon(iconAdd)}
      </button></span
    >`;
}

const countIcons = { delayed: iconError, 'at-risk': iconWarning } as const;

function statusCounts(counts: StatusCounts, { text, filter }: RoadmapSettings): unknown {
  return (['delayed', 'at-risk'] as const).map((status) =>
    counts[status] === 0
      ? nothing
      : html`<button
          type="button"
          class="retry count ${status}"
          data-do="status"
          data-status=${status}
          aria-pressed=${filter.status === status ? 'true' : 'false'}
        >
          ${icon(countIcons[status])}<span>${text.counted[status](counts[status])}</span>
        </button>`,
  );
}
