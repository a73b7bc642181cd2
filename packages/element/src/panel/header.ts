import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../controls/button.ts';
import { heading } from '../controls/heading.ts';
import { levelBelow } from '../controls/heading-level.ts';
import { iconChevronDown, iconClose, iconEdit } from '../icons.ts';
import type { PanelForm } from './panel-form.ts';

/** Where a header leads. */
export interface HeaderWays {
  /** To the entry before and after; absent where there is none. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  readonly close: () => void;
  /** Absent where the title cannot be edited. */
  readonly editTitle: (() => void) | undefined;
}

/** What a header says. */
export interface HeaderContent {
  /** What it is, part by part: number, kind, what it belongs to. */
  readonly kind: readonly string[];
  readonly title: string;
  /** The line under the title: status, completeness. */
  readonly measures?: unknown;
}

export const titleId = 'panel-title';
export const previousId = 'panel-previous';
export const nextId = 'panel-next';

/** What it is, in a line; the way to its neighbours and out; title and measures. */
export function panelHeader(
  form: PanelForm,
  { kind, title, measures }: HeaderContent,
  ways: HeaderWays,
): TemplateResult {
  const { words } = form;
  return html`<header class="panel-header">
    <div class="panel-header-line">
      <p class="panel-kind">${kind.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</p>
      <div class="panel-nav">
        ${navButton(previousId, words.previous, ways.previous, 'panel-previous')}
        ${navButton(nextId, words.next, ways.next, '')}
        ${button({ label: words.close, icon: iconClose, iconOnly: true, variant: 'quiet', size: 'small', onClick: ways.close })}
      </div>
    </div>
    <div class="panel-title-line">
      <div class="panel-title" id=${titleId}>${heading(levelBelow(form.host.level, 1), html`<bdi>${title}</bdi>`)}</div>
      ${
        ways.editTitle
          ? button({
              label: words.editTitle,
              icon: iconEdit,
              iconOnly: true,
              variant: 'quiet',
              size: 'small',
              onClick: ways.editTitle,
            })
          : nothing
      }
    </div>
    ${measures ? html`<p class="panel-measures">${measures}</p>` : nothing}
  </header>`;
}

function navButton(id: string, label: string, go: (() => void) | undefined, className: string): TemplateResult {
  return html`<span class=${className}
    >${button({
      id,
      label,
      icon: iconChevronDown,
      iconOnly: true,
      variant: 'quiet',
      size: 'small',
      disabled: !go,
      onClick: go,
    })}</span
  >`;
}

/** The heading itself, which says what it is: what only holds it together has no role to be told. */
export function focusTitle(root: DocumentFragment | Element): void {
  const node = root.querySelector<HTMLElement>(`#${titleId} > :is(h1, h2, h3, h4, h5, h6)`);
  if (!node) return;
  node.tabIndex = -1;
  node.focus();
}
