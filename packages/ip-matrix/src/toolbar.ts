/** Below the head of the matrix: what is looked at, and what is looked for. */
import { icon, iconError, iconInfo, iconSearch, iconWarning, type IconNode } from '@kvasir/element';
import { buttonClass } from '@kvasir/element/display.js';
import { viewButtons } from '@kvasir/element/workbench.js';
import type { Finding, Severity } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { isFiltering, type MatrixFilter } from './filters/filter.ts';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';
import { iconFilter, iconKey } from './icons.ts';
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

export interface ToolsOptions {
  readonly text: IpMatrixMessages;
  readonly view: MatrixView;
  readonly filter: MatrixFilter;
  readonly filterIsOpen: boolean;
  readonly keyIsOpen: boolean;
  readonly findings: readonly Finding[];
}

const severityLook: Readonly<Record<Severity, IconNode>> = { error: iconError, warning: iconWarning, advice: iconInfo };

function findingsSummary({ findings, filter, text }: ToolsOptions): unknown {
  const words = { error: text.errors, warning: text.warnings };
  return (['error', 'warning'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return nothing;
    return html`<button
      type="button"
      class="retry found ${severity}"
      data-do="findings"
      data-severity=${severity}
      aria-pressed=${String(filter.findings === severity)}
    >
      ${icon(severityLook[severity])}<bdi>${words[severity](count)}</bdi>
    </button>`;
  });
}

export function matrixTools(options: ToolsOptions): TemplateResult {
  const { text, view, filter, filterIsOpen, keyIsOpen } = options;
  return html`<div class="tools" part="tools">
    ${viewButtons(matrixViews, view, text.views, text.view)}
    ${
      view === 'matrix'
        ? html`<span class="search"
              >${icon(iconSearch)}<input
                type="search"
                class="search-input"
                aria-label=${text.search}
                placeholder=${text.search}
                autocomplete="off"
                .value=${filter.text ?? ''} /></span
            ><button
              type="button"
              id="filter"
              class=${buttonClass({ variant: 'quiet', size: 'small' })}
              data-do="filter"
              aria-expanded=${String(filterIsOpen)}
              aria-pressed=${isFiltering(filter) ? 'true' : nothing}
            >
              ${icon(iconFilter)}<span class="button-label">${text.filter}</span></button
            ><button
              type="button"
              id="key"
              class=${buttonClass({ variant: 'quiet', size: 'small' })}
              data-do="key"
              aria-expanded=${String(keyIsOpen)}
            >
              ${icon(iconKey)}<span class="button-label">${text.key}</span></button
            ><span class="found-all">${findingsSummary(options)}</span>`
        : nothing
    }
  </div>`;
}
