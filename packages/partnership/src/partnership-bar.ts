import {
  icon,
  iconChevronDown,
  iconError,
  iconInfo,
  iconRedo,
  iconUndo,
  iconWarning,
  type IconNode,
} from '@kvasir/element';
import { button, buttonClass, skeletonLines, status } from '@kvasir/element/display.js';
import type { Problem } from '@kvasir/model';
import type { Finding } from '@kvasir/model/review.js';
import type { PartnershipStore } from '@kvasir/store';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartnershipMessages } from './partnership.messages.ts';
import type { SaveState } from './save-state.ts';

export interface BarOptions {
  text: PartnershipMessages;
  /** Undefined while the document loads. */
  state: SaveState | undefined;
  /** Absent where nobody is to decide. */
  onDecide?: (() => void) | undefined;
  /** Absent where nothing can be edited. */
  undo?: { canUndo: boolean; canRedo: boolean; onUndo: () => void; onRedo: () => void } | undefined;
  findings: FindingsSummary | undefined;
  findingsOpen: boolean;
  onFindings: () => void;
}

type Severity = Finding['severity'];

/** How much is to be looked at, and how grave the gravest of it is. */
export interface FindingsSummary {
  count: number;
  worst: Severity;
}

/** What the schema says. That it is a newer one is said elsewhere, and is nobody's mistake. */
export function problemsOf({ problems }: PartnershipStore): readonly Problem[] {
  return problems.filter(({ pointer }) => pointer !== '/schema');
}

export function summaryOf(store: PartnershipStore): FindingsSummary {
  const all = [...store.findings, ...problemsOf(store)];
  const worst = (['error', 'warning'] as const).find((severity) => all.some((one) => one.severity === severity));
  return { count: all.length, worst: worst ?? 'advice' };
}

export const findingsId = 'findings';

/** The bar above the elements: whether all is saved, what can be taken back, what is to be looked at. */
export function partnershipBar(options: BarOptions): TemplateResult {
  const { text, state, onDecide } = options;
  return html`<div class="bar ${state?.isUnsaved ? 'unsaved' : ''}" part="bar" role="group" aria-label=${text.bar}>
    <p class="save-state" part="save-state" aria-busy=${state ? nothing : 'true'}>
      ${state ? status(state) : html`<span class="visually-hidden">${text.loading}</span>${skeletonLines(100)}`}
    </p>
    ${onDecide ? button({ id: 'decide', label: text.decide, size: 'small', onClick: onDecide }) : nothing}
    <div class="tools" part="tools">${findingsButton(options)}${undoButtons(options)}</div>
  </div>`;
}

const severityIcons: Readonly<Record<Severity, readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};

function findingsButton({ text, findings, findingsOpen, onFindings }: BarOptions): TemplateResult | typeof nothing {
  if (!findings || findings.count === 0) return nothing;
  const [drawing, kind] = severityIcons[findings.worst];
  return html`<button
    type="button"
    id="findings-button"
    class="${buttonClass({ variant: 'quiet', size: 'small' })} findings-button findings-${kind}"
    part="button button-quiet"
    aria-expanded=${findingsOpen}
    aria-controls=${findingsId}
    @click=${onFindings}
  >
    ${icon(drawing)}<bdi class="button-label">${text.findings(findings.count)}</bdi
    ><span class="chevron">${icon(iconChevronDown)}</span>
  </button>`;
}

/** Keys as the reader's machine has them. */
function keys(): { undo: [key: string, name: string]; redo: [key: string, name: string] } {
  const isMac = /mac|iphone|ipad/i.test((globalThis.navigator as Navigator | undefined)?.platform ?? '');
  return isMac
    ? { undo: ['Meta+Z', '⌘Z'], redo: ['Meta+Shift+Z', '⇧⌘Z'] }
    : { undo: ['Control+Z', 'Ctrl+Z'], redo: ['Control+Y Control+Shift+Z', 'Ctrl+Y'] };
}

function undoButtons({ text, undo }: BarOptions): TemplateResult | typeof nothing {
  if (!undo) return nothing;
  const names = keys();
  return html`${stepButton('undo', iconUndo, text.undo, names.undo, undo.canUndo, undo.onUndo, text)}${stepButton(
    'redo',
    iconRedo,
    text.redo,
    names.redo,
    undo.canRedo,
    undo.onRedo,
    text,
  )}`;
}

/** Not disabled natively when there is nothing to do: the focus would be lost with the last step. */
function stepButton(
  id: string,
  drawing: IconNode,
  label: string,
  [key, keyName]: [string, string],
  canStep: boolean,
  onStep: () => void,
  text: PartnershipMessages,
): TemplateResult {
  return html`<button
    type="button"
    id=${id}
    class="${buttonClass({ variant: 'quiet', size: 'small', iconOnly: true })} step"
    part="button button-quiet"
    aria-label=${label}
    aria-keyshortcuts=${key}
    aria-disabled=${canStep ? nothing : 'true'}
    title=${text.withKey(label, keyName)}
    @click=${canStep ? onStep : nothing}
  >
    ${icon(drawing)}
  </button>`;
}
