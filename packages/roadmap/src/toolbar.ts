/** The head of the roadmap: title, facts, actions; and below it what is looked at, and how. */
import { icon, iconAdd, iconError, iconWarning } from '@kvasir/element';
import { buttonClass, heading, type HeadingLevel } from '@kvasir/element/display.js';
import type { NamedPartner } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { iconFiles, iconMinus, iconRedo, iconUndo } from './icons.ts';
import type { StatusCounts } from './roadmap-model.ts';
import type { RoadmapMessages } from './roadmap.messages.ts';
import { laneKinds, roadmapViews, zooms, type RoadmapSettings, type RoadmapView } from './settings.ts';

export interface HeadOptions {
  readonly text: RoadmapMessages;
  readonly level: HeadingLevel;
  /** What stands under the title, in one line. */
  readonly facts: readonly string[];
  readonly acronym: string;
  readonly canEdit: boolean;
  readonly canAdd: boolean;
  /** Undefined where somebody else keeps the history. */
  readonly history: { readonly canUndo: boolean; readonly canRedo: boolean } | undefined;
  /** The menu of files, once it has been asked for. */
  readonly files: unknown;
}

const quiet = buttonClass({ variant: 'quiet', iconOnly: true });
const quietSmall = buttonClass({ variant: 'quiet', size: 'small', iconOnly: true });

export function roadmapHead({
  text,
  level,
  facts,
  acronym,
  canEdit,
  canAdd,
  history,
  files,
}: HeadOptions): TemplateResult {
  return html`<div class="head-bar" part="header">
    <div class="head-text">
      ${heading(level, text.title, 'title')}
      <p class="sub">
        ${[acronym, ...facts].filter(Boolean).map((fact, index) => html`${index > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`)}
      </p>
    </div>
    <div class="acts">
      <slot name="actions"></slot>
      ${
        canEdit && history
          ? html`<button
                type="button"
                class=${quiet}
                part="button"
                data-do="undo"
                aria-label=${text.undo}
                ?disabled=${!history.canUndo}
              >
                ${icon(iconUndo)}</button
              ><button
                type="button"
                class=${quiet}
                part="button"
                data-do="redo"
                aria-label=${text.redo}
                ?disabled=${!history.canRedo}
              >
                ${icon(iconRedo)}
              </button>`
          : nothing
      }
      ${
        files ??
        html`<button type="button" id="files" class=${buttonClass()} part="button" data-do="files" aria-haspopup="menu">
          ${icon(iconFiles)}<span class="button-label">${text.files}</span>
        </button>`
      }
      ${
        canAdd
          ? html`<button type="button" class=${buttonClass({ variant: 'primary' })} part="button" data-do="add">
              ${icon(iconAdd)}<span class="button-label">${text.add}</span>
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

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
    <div class="views" role="group" aria-label=${text.view}>
      ${roadmapViews.map(
        (one) =>
          html`<button
            type="button"
            class="view"
            part="view"
            aria-pressed=${one === view ? 'true' : 'false'}
            data-do="view"
            data-view=${one}
          >
            ${text.views[one]}
          </button>`,
      )}
    </div>
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
          class="count ${status}"
          data-do="status"
          data-status=${status}
          aria-pressed=${filter.status === status ? 'true' : 'false'}
        >
          ${icon(countIcons[status])}<span>${text.counted[status](counts[status])}</span>
        </button>`,
  );
}
