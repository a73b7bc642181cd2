/** The element as it stands in the page, in each of its states. */
import type { DataState, Entrance } from '@kvasir/element';
import { emptyState, skeletonLines, type HeadingLevel } from '@kvasir/element/display.js';
import { partMissing, workFailure, workHead, workLoading } from '@kvasir/element/workbench.js';
import { isMap, type Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { isFiltering } from './filters/filter.ts';
import type { GridColumn } from './grid/columns.ts';
import type { GridWindow, MatrixGrid } from './grid/matrix-grid.ts';
import type { GridRow } from './grid/rows.ts';
import { gridView } from './grid/grid-view.ts';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';
import type { LaterParts } from './control/later-parts.ts';
import type { MatrixControl } from './control/matrix-control.ts';
import type { MatrixState } from './matrix-state.ts';
import type { MatrixModel, MatrixSettings } from './matrix-model.ts';
import { textOf } from '@kvasir/model';
import type { IpMatrix } from './matrix-value.ts';
import { matrixTools } from './toolbar.ts';
import type { MatrixView } from './views.ts';

export interface MatrixPicture {
  readonly data: DataState<IpMatrix>;
  readonly text: IpMatrixMessages;
  readonly level: HeadingLevel;
  readonly view: MatrixView;
  readonly canEdit: boolean;
  readonly history: { readonly canUndo: boolean; readonly canRedo: boolean } | undefined;
  readonly settings: MatrixSettings;
  readonly model: MatrixModel;
  readonly grid: MatrixGrid;
  readonly entrance: Entrance<MatrixControl>;
  readonly state: MatrixState;
  readonly findings: readonly Finding[];
  /** There is room for cards only. */
  readonly isNarrow: boolean;
  readonly live: unknown;
}

const partsOf = ({ entrance }: MatrixPicture): LaterParts | undefined => entrance.control.part?.parts;

export function drawMatrix(picture: MatrixPicture): TemplateResult {
  const { data, entrance, grid: shown, live } = picture;
  return html`<div
    class="frame"
    @click=${entrance}
    @input=${entrance}
    @focusin=${entrance}
    @pointerdown=${entrance}
    @keydown=${entrance}
    @copy=${entrance}
    @cut=${entrance}
    @paste=${entrance}
    @scroll=${shown.onScroll}
  >
    <div class="ruler"></div>
    ${data.kind === 'loading' ? workLoading(picture.text) : data.kind === 'error' ? workFailure(picture.text) : content(picture)}
    ${live}
  </div>`;
}

function content(picture: MatrixPicture): TemplateResult {
  const { text, level, view, canEdit, history, model, settings, state, findings } = picture;
  const parts = partsOf(picture);
  const failed = picture.entrance.control.hasFailed ? 1 : (parts?.failed.length ?? 0);
  const { results, background, acronym } = model.value;
  const count = (map: unknown): number => (isMap(map) ? Object.keys(map).length : 0);
  const { filter } = settings;
  return html`${workHead({
    text,
    level,
    facts: [textOf(acronym), text.counts(count(results), count(background), model.partners.length)],
    history,
    files: parts?.files.part?.button(text.files),
    primary: canEdit ? { action: 'add-result', label: text.addResult } : undefined,
  })}
  ${matrixTools({
    text,
    view,
    search: filter.text ?? '',
    isFiltered: isFiltering(filter),
    filterIsOpen: state.filterIsOpen,
    keyIsOpen: state.keyIsOpen,
    findings,
  })}
  ${failed > 0 ? partMissing(text) : nothing}
  ${view === 'matrix' ? matrix(picture, count(results) + count(background)) : otherView(picture, view)}
  ${parts?.agreement.part?.render() ?? nothing} ${parts?.editing.part?.render() ?? nothing}
  ${parts?.files.part?.exchange.render() ?? nothing} ${picture.entrance.control.part?.renderNotes() ?? nothing}`;
}

function otherView(picture: MatrixPicture, view: Exclude<MatrixView, 'matrix'>): unknown {
  const wanted = partsOf(picture)?.views[view];
  wanted?.expect();
  return wanted?.part?.render() ?? skeletonLines(60, 90, 80);
}

function matrix(picture: MatrixPicture, items: number): unknown {
  const { model, settings, state, text } = picture;
  const { openItem, filterIsOpen, keyIsOpen } = state;
  const parts = partsOf(picture);
  if (items === 0) return emptyMatrix(picture);
  const words = model.words(settings);
  const { rows, shown } = model.rows(settings);
  const columns = model.columns(settings.columns, openItem !== undefined);
  // Cards have no window, but the same rows: what leads from one to the next asks the grid for them.
  const window = picture.grid.window({
    rows,
    columns,
    density: settings.density,
    besidePanel: openItem !== undefined,
  });
  const isFiltered = isFiltering(settings.filter);
  if (isFiltered) parts?.filters.expect();
  return html`${filterIsOpen ? (parts?.filters.part?.render() ?? skeletonLines(60)) : nothing}
    ${keyIsOpen ? picture.entrance.control.part?.legend(words) : nothing} ${shown === 0 ? nothingFound(text) : nothing}
    <div class="split ${openItem ? 'with-side' : ''}">
      <div class="main">${picture.isNarrow ? cards(picture) : grid(picture, rows, columns, window)}</div>
      ${openItem ? html`<div class="side" part="side">${parts?.panel.part?.render() ?? skeletonLines(60, 90, 80)}</div>` : nothing}
    </div>`;
}

function cards(picture: MatrixPicture): unknown {
  const wanted = partsOf(picture)?.cards;
  wanted?.expect();
  return wanted?.part?.render() ?? skeletonLines(60, 90, 80);
}

function grid(
  picture: MatrixPicture,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  window: GridWindow,
): TemplateResult {
  const { model, settings, canEdit, state } = picture;
  const { openItem, mayTakeTime } = state;
  return gridView({
    rows,
    columns,
    partners: model.partnerMap,
    words: model.words(settings),
    window,
    canEdit,
    sort:
      settings.sort.by === 'order'
        ? undefined
        : { column: columnOfSort(settings.sort.by), descending: settings.sort.descending === true },
    open: openItem,
    sums: model.sums(mayTakeTime),
    around: (row) => model.around(row),
  });
}

function columnOfSort(by: string): string {
  return by === 'title' || by === 'number' ? 'item' : by;
}

function nothingFound(text: IpMatrixMessages): TemplateResult {
  return html`<p class="nothing-found">
    ${text.nothingFound} <button type="button" class="retry" data-do="clear-search">${text.clearSearch}</button>
  </p>`;
}

/** An empty matrix asks the first question. */
function emptyMatrix({ text, level, canEdit }: MatrixPicture): TemplateResult {
  return html`${emptyState({ heading: text.emptyHeading, headingLevel: Math.min(6, level + 1) as HeadingLevel, text: text.emptyText })}
  ${
    canEdit
      ? html`<p class="first-steps">
          <button type="button" class="button button-primary button-medium" data-do="add-result">
            ${text.addFirst}
          </button>
          <button type="button" class="button button-secondary button-medium" data-do="import">
            ${text.importList}
          </button>
          <button type="button" class="retry" data-do="add-background">${text.startWithBackground}</button>
        </p>`
      : nothing
  }`;
}
