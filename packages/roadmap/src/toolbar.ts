/** Below the head of the roadmap: what is looked at, and how. */
import { icon, iconAdd, iconError, iconInfo, iconWarning } from '@kvasir/element';
import { buttonClass } from '@kvasir/element/display.js';
import { viewButtons } from '@kvasir/element/workbench.js';
import type { NamedPartner } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { iconMinus } from './icons.ts';
import type { StatusCounts } from './roadmap-model.ts';
import type { CountedFindings } from './findings/counted-findings.ts';
import { laneKinds, roadmapViews, zooms, type RoadmapSettings, type RoadmapView } from './settings.ts';

const quietSmall = buttonClass({ variant: 'quiet', size: 'small', iconOnly: true });

export interface ToolsOptions {
  readonly view: RoadmapView;
  readonly settings: RoadmapSettings;
  readonly partners: readonly NamedPartner[];
  readonly counts: StatusCounts;
  /** How much the rules found; `undefined` before they have loaded. */
  readonly findings: readonly CountedFindings[] | undefined;
  readonly showsFindings: boolean;
  /** An agenda stands for the timeline. */
  readonly lacksWidth: boolean;
}

export function roadmapTools(options: ToolsOptions): TemplateResult {
  const { view, settings, partners, counts, lacksWidth } = options;
  const { text, filter } = settings;
  return html`<div class="tools" part="tools">
    ${viewButtons(roadmapViews, view, text.views, text.view)}
    ${lacksWidth ? html`<span role="status">${text.needsWidth}</span>` : nothing}
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
    ${view === 'table' || view === 'timeline' ? lanesTool(settings) : nothing}
    ${view === 'timeline' ? timelineTools(settings) : nothing}
    <span class="counts">${statusCounts(counts, settings)}${findingCounts(options)}</span>
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

const countIcons = {
  delayed: iconError,
  error: iconError,
  'at-risk': iconWarning,
  warning: iconWarning,
  advice: iconInfo,
} as const;

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
          ${icon(countIcons[status])}<bdi>${text.counted[status](counts[status])}</bdi>
        </button>`,
  );
}

/** How much the rules find, as the button that opens the list of it. */
function findingCounts({ findings, showsFindings }: ToolsOptions): unknown {
  if (!findings?.[0]) return nothing;
  const [{ severity }] = findings;
  return html`<button
    type="button"
    class="retry count ${severity}"
    data-do="findings"
    aria-expanded=${showsFindings ? 'true' : 'false'}
  >
    ${icon(countIcons[severity])}<bdi>${findings.map(({ words }) => words).join(', ')}</bdi>
  </button>`;
}
