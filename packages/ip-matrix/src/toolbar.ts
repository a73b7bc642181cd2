/** The head of the matrix: title, counts, actions; and below it what is looked at, and what is looked for. */
import { icon, iconAdd, iconError, iconInfo, iconSearch, iconWarning, type IconNode } from '@kvasir/element';
import { buttonClass, heading, type HeadingLevel } from '@kvasir/element/display.js';
import type { Finding, Severity } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';
import { iconFiles, iconFilter, iconKey, iconRedo, iconUndo } from './icons.ts';
import { matrixViews, type MatrixView } from './views.ts';

/** What a click on something marked with `data-do` asks for. */
export type MatrixAction =
  | 'add-result'
  | 'add-background'
  | 'undo'
  | 'redo'
  | 'view'
  | 'filter'
  | 'files'
  | 'import'
  | 'key'
  | 'findings'
  | 'clear-search'
  | 'retry'
  | 'retry-part';

export interface HeadOptions {
  readonly text: IpMatrixMessages;
  readonly level: HeadingLevel;
  readonly acronym: string;
  readonly counts: readonly [results: number, background: number, partners: number];
  readonly canEdit: boolean;
  /** Undefined where somebody else keeps the history. */
  readonly history: { readonly canUndo: boolean; readonly canRedo: boolean } | undefined;
  /** The menu of files, once it has been asked for. */
  readonly files: unknown;
}

function iconButton(action: MatrixAction, label: string, drawing: IconNode, disabled = false): TemplateResult {
  return html`<button
    type="button"
    class=${buttonClass({ variant: 'quiet', iconOnly: true })}
    part="button"
    data-do=${action}
    aria-label=${label}
    ?disabled=${disabled}
  >
    <span class="tip" title=${label}>${icon(drawing)}</span>
  </button>`;
}

export function matrixHead({ text, level, acronym, counts, canEdit, history, files }: HeadOptions): TemplateResult {
  const said = text.counts(...counts);
  return html`<div class="head-bar" part="header">
    <div class="head-text">
      ${heading(level, text.title, 'title')}
      <p class="sub">${acronym === '' ? said : html`<bdi>${acronym}</bdi> · ${said}`}</p>
    </div>
    <div class="acts">
      <slot name="actions"></slot>
      ${
        canEdit && history
          ? html`${iconButton('undo', text.undo, iconUndo, !history.canUndo)}${iconButton('redo', text.redo, iconRedo, !history.canRedo)}`
          : nothing
      }
      ${
        files ??
        html`<button type="button" id="files" class=${buttonClass()} part="button" data-do="files" aria-haspopup="menu">
          ${icon(iconFiles)}<span class="button-label">${text.files}</span>
        </button>`
      }
      ${
        canEdit
          ? html`<button type="button" class=${buttonClass({ variant: 'primary' })} part="button" data-do="add-result">
              ${icon(iconAdd)}<span class="button-label">${text.addResult}</span>
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

export interface ToolsOptions {
  readonly text: IpMatrixMessages;
  readonly view: MatrixView;
  readonly search: string;
  readonly isFiltered: boolean;
  readonly filterIsOpen: boolean;
  readonly keyIsOpen: boolean;
  readonly findings: readonly Finding[];
}

const severityLook: Readonly<Record<Severity, IconNode>> = { error: iconError, warning: iconWarning, advice: iconInfo };

function findingsSummary(findings: readonly Finding[], text: IpMatrixMessages): unknown {
  const words = { error: text.errors, warning: text.warnings } as const;
  return (['error', 'warning'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return nothing;
    return html`<button type="button" class="found ${severity}" data-do="findings">
      ${icon(severityLook[severity])}<span>${words[severity](count)}</span>
    </button>`;
  });
}

export function matrixTools(options: ToolsOptions): TemplateResult {
  const { text, view, search, isFiltered, filterIsOpen, keyIsOpen, findings } = options;
  return html`<div class="tools" part="tools">
    <div class="views" role="group" aria-label=${text.view}>
      ${matrixViews.map(
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
      view === 'matrix'
        ? html`<span class="search"
              >${icon(iconSearch)}<input
                type="search"
                class="search-input"
                aria-label=${text.search}
                placeholder=${text.search}
                autocomplete="off"
                .value=${search} /></span
            ><button
              type="button"
              id="filter"
              class=${buttonClass({ variant: 'quiet', size: 'small' })}
              data-do="filter"
              aria-expanded=${String(filterIsOpen)}
              aria-pressed=${isFiltered ? 'true' : nothing}
            >
              ${icon(iconFilter)}<span class="button-label">${text.filter}</span></button
            ><span class="found-all">${findingsSummary(findings, text)}</span
            ><button
              type="button"
              id="key"
              class=${buttonClass({ variant: 'quiet', size: 'small' })}
              data-do="key"
              aria-expanded=${String(keyIsOpen)}
            >
              ${icon(iconKey)}<span class="button-label">${text.key}</span>
            </button>`
        : nothing
    }
  </div>`;
}
