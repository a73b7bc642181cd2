/** The head of an element in which one works: its title, a line of facts, and what can be done. */
import { html, nothing, type TemplateResult } from 'lit';
import { buttonClass } from '../controls/button-class.ts';
import { heading, type HeadingLevel } from '../controls/heading.ts';
import { icon, type IconNode } from '../icon.ts';
import { iconAdd, iconFiles, iconRedo, iconUndo } from '../icons.ts';

export interface WorkHeadMessages {
  readonly title: string;
  readonly undo: string;
  readonly redo: string;
  readonly files: string;
}

/** A button of the head; what a click on it does is written in `data-do`. */
export interface WorkAction {
  readonly action: string;
  readonly label: string;
  readonly icon?: IconNode;
}

export interface WorkHeadOptions {
  readonly text: WorkHeadMessages;
  readonly level: HeadingLevel;
  /** The line under the title: the short name of the partnership, and what else is to be known at once. */
  readonly facts: readonly string[];
  /** Undefined where nobody can edit, or somebody else keeps the history. */
  readonly history: { readonly canUndo: boolean; readonly canRedo: boolean } | undefined;
  /** The menu of files, once it has been asked for. */
  readonly files: unknown;
  /** What else can be done, from the less to the more important; the one primary action is `primary`. */
  readonly actions?: readonly WorkAction[];
  readonly primary?: WorkAction | undefined;
  /** Where the primary action opens a menu: that, in its place, once it has been asked for. */
  readonly primaryMenu?: unknown;
}

function stepButton(action: 'undo' | 'redo', label: string, drawing: IconNode, isPossible: boolean): TemplateResult {
  return html`<button
    type="button"
    class=${buttonClass({ variant: 'quiet', iconOnly: true })}
    part="button"
    data-do=${action}
    aria-label=${label}
    ?disabled=${!isPossible}
  >
    <span class="tip" title=${label}>${icon(drawing)}</span>
  </button>`;
}

function actionButton({ action, label, icon: drawing }: WorkAction, variant: 'secondary' | 'primary'): TemplateResult {
  return html`<button type="button" class=${buttonClass({ variant })} part="button" data-do=${action}>
    ${drawing ? icon(drawing) : nothing}<span class="button-label">${label}</span>
  </button>`;
}

export function workHead({
  text,
  level,
  facts,
  history,
  files,
  actions = [],
  primary,
  primaryMenu,
}: WorkHeadOptions): TemplateResult {
  return html`<div class="head-bar" part="header">
    <div class="head-text">
      ${heading(level, text.title, 'title')}
      <p class="sub">
        ${facts.filter(Boolean).map((fact, index) => html`${index > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`)}
      </p>
    </div>
    <div class="acts">
      <slot name="actions"></slot>
      ${
        history
          ? html`${stepButton('undo', text.undo, iconUndo, history.canUndo)}${stepButton('redo', text.redo, iconRedo, history.canRedo)}`
          : nothing
      }
      ${
        files ??
        html`<button type="button" id="files" class=${buttonClass()} part="button" data-do="files" aria-haspopup="menu">
          ${icon(iconFiles)}<span class="button-label">${text.files}</span>
        </button>`
      }
      ${actions.map((one) => actionButton(one, 'secondary'))}
      ${primaryMenu ?? (primary ? actionButton({ icon: iconAdd, ...primary }, 'primary') : nothing)}
    </div>
  </div>`;
}

/** The buttons that choose what is shown. */
export function viewButtons<TView extends string>(
  views: readonly TView[],
  shown: TView,
  names: Readonly<Record<TView, string>>,
  label: string,
): TemplateResult {
  return html`<div class="views" role="group" aria-label=${label}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          class="view"
          part="view"
          aria-pressed=${view === shown ? 'true' : 'false'}
          data-do="view"
          data-view=${view}
        >
          ${names[view]}
        </button>`,
    )}
  </div>`;
}
