/** The element as it stands in the page, in each of its states. */
import { emptyState, levelBelow, skeletonLines } from '@kvasir/element/display.js';
import {
  laterPart,
  partMissing,
  withSide,
  workContent,
  workHead,
  type WorkPicture,
} from '@kvasir/element/workbench.js';
import { isMap, textOf } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { isFiltering } from './filters/filter.ts';
import type { GridColumn } from './grid/columns.ts';
import type { GridWindow, MatrixGrid } from './grid/matrix-grid.ts';
import type { GridRow } from './grid/rows.ts';
import { gridView } from './grid/grid-view.ts';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';
import type { MatrixControl } from './control/matrix-control.ts';
import type { MatrixFindings } from './matrix-findings.ts';
import type { MatrixState } from './matrix-state.ts';
import type { MatrixModel, MatrixSettings } from './matrix-model.ts';
import type { IpMatrix } from './matrix-value.ts';
import { matrixTools } from './toolbar.ts';
import type { MatrixView } from './views.ts';

export interface MatrixPicture extends WorkPicture<IpMatrix, IpMatrixMessages, MatrixControl> {
  readonly view: MatrixView;
  readonly settings: MatrixSettings;
  readonly model: MatrixModel;
  readonly grid: MatrixGrid;
  readonly state: MatrixState;
  readonly findings: MatrixFindings;
  /** There is room for cards only. */
  readonly isNarrow: boolean;
}

export function drawMatrix(picture: MatrixPicture): TemplateResult {
  const { data, text, entrance, grid: shown, live } = picture;
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
    ${workContent(data, text, () => content(picture))} ${live}
  </div>`;
}

function content(picture: MatrixPicture): TemplateResult {
  const { text, level, view, canEdit, history, model, settings, state, findings } = picture;
  const { control } = picture.entrance;
  const parts = control.part?.parts;
  const { results, background, acronym } = model.value;
  const count = (map: unknown): number => (isMap(map) ? Object.keys(map).length : 0);
  return html`${workHead({
    text,
    level,
    facts: [textOf(acronym), text.counts(count(results), count(background), model.partners.length)],
    history,
    files: parts?.files.part?.button(text.files),
    primary: canEdit && view === 'matrix' ? { action: 'add-result', label: text.addResult } : undefined,
  })}
  ${matrixTools({
    text,
    view,
    filter: settings.filter,
    filterIsOpen: state.filterIsOpen,
    keyIsOpen: state.keyIsOpen,
    findings: findings.all,
  })}
  ${partMissing(control, text)}
  ${view === 'matrix' ? matrix(picture, count(results) + count(background)) : laterPart(parts?.views[view])}
  ${parts?.agreement.part?.render()} ${parts?.editing.part?.render()} ${parts?.files.part?.exchange.render()}
  ${control.part?.renderNotes()}`;
}

function matrix(picture: MatrixPicture, items: number): unknown {
  const { model, settings, state, text } = picture;
  const { openItem, filterIsOpen, keyIsOpen } = state;
  const parts = picture.entrance.control.part?.parts;
  if (items === 0) return emptyMatrix(picture);
  const words = model.words(settings);
  const { rows, shown } = model.rows(settings);
  const columns = model.columns(settings.columns, openItem !== undefined);
  // Cards have no window, but the same rows: what leads from one to the next asks the grid for them.
  const window = picture.grid.window({
    rows,
    columns,
    wanted: model.widths(columns, settings),
    density: settings.density,
    besidePanel: openItem !== undefined,
  });
  const isFiltered = isFiltering(settings.filter);
  if (isFiltered) parts?.filters.expect();
  return html`${filterIsOpen ? (parts?.filters.part?.render() ?? skeletonLines(60)) : nothing}
  ${keyIsOpen ? picture.entrance.control.part?.legend(words) : nothing}
  ${isFiltered ? parts?.filters.part?.renderActive() : nothing} ${shown === 0 ? nothingFound(text) : nothing}
  ${withSide(
    picture.isNarrow ? laterPart(parts?.cards) : grid(picture, rows, columns, window),
    openItem !== undefined,
    parts?.panel,
  )}`;
}

function grid(
  picture: MatrixPicture,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  window: GridWindow,
): TemplateResult {
  const { model, settings, canEdit, mayTakeTime } = picture;
  const { openItem } = picture.state;
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
    sums: model.sums(settings, mayTakeTime),
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
  return html`${emptyState({ heading: text.emptyHeading, headingLevel: levelBelow(level, 1), text: text.emptyText })}
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
