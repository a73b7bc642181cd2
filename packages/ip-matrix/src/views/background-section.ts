import { icon, iconAdd } from '@kvasir/element';
import {
  button,
  buttonClass,
  domId,
  heading,
  message,
  status,
  switchField,
  textField,
  type HeadingLevel,
} from '@kvasir/element/controls.js';
import { toPointer, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixPartner } from '../matrix-host.ts';
import type { BackgroundEntry, BackgroundSection } from './background-list.ts';
import { backgroundTable, type BackgroundTableContext } from './background-table.ts';
import { findingList, findingsAt } from './finding-list.ts';
import { isolated } from '@kvasir/model';
import { partnerLabel } from './partner-label.ts';

/** Entries of a partner drawn at first, and with each "Show more". */
export const page = 50;

/** An entry that is about to be added. */
export interface NewEntry {
  readonly partner: Id;
  readonly title: string;
  /** The user has tried to add it: what is missing is said. */
  readonly tried: boolean;
}

export interface BackgroundContext extends BackgroundTableContext {
  /** The level of the heading of each section. */
  readonly level: HeadingLevel;
  readonly partners: ReadonlyMap<Id, MatrixPartner>;
  readonly draft: NewEntry | undefined;
  /** How many entries of a partner are drawn. */
  limitOf(partner: Id): number;
  showMore(partner: Id, next: BackgroundEntry | undefined): void;
  declare(partner: Id, on: boolean): void;
  begin(partner: Id): void;
  type(partner: Id, title: string): void;
  add(partner: Id): void;
  cancel(partner: Id): void;
}

/** The id in the page of the switch that declares that nothing is needed. */
export function declarationId(partner: Id): string {
  return domId('background-none', partner);
}

/** The id in the page of the button that adds an entry. */
export function addId(partner: Id): string {
  return domId('background-add', partner);
}

/** One partner's part of the attachment: its table, or the declaration that nothing is needed. */
export function backgroundSection(section: BackgroundSection, context: BackgroundContext): TemplateResult {
  const { text, partners, findings, findingWords, canEdit } = context;
  const { partner, entries, statement } = section;
  const known = partners.get(partner);
  const id = domId('background-of', partner);
  const limit = context.limitOf(partner);
  const next = Math.min(page, entries.length - limit);
  const name = html`<span id=${id} class="background-partner"
    >${partner ? partnerLabel(known, partner, text.notAPartner) : text.noProvider}</span
  >`;
  return html`<section class="background-section" part="background-section" aria-labelledby=${id}>
    ${heading(context.level, name, 'views-subheading')} ${known ? statementShown(section, context) : nothing}
    ${findingList(findingsAt(findings, toPointer(['noBackground', partner])), findingWords, text.paragraph)}
    ${
      entries.length > 0
        ? backgroundTable(entries.slice(0, limit), text.caption(known?.name || partner), context)
        : nothing
    }
    ${
      next > 0
        ? html`<div class="views-more">
            ${button({ label: text.showMore(next), onClick: () => context.showMore(partner, entries[limit]) })}
          </div>`
        : nothing
    }
    ${canEdit && known && statement !== 'nothing-needed' ? adding(partner, context) : nothing}
  </section>`;
}

function statementShown({ partner, entries, statement }: BackgroundSection, context: BackgroundContext): unknown {
  const { text, wording, canEdit, partners } = context;
  const declaration = text.nothingNeeded(isolated(partners.get(partner)?.name || partner));
  const isDeclared = statement === 'nothing-needed' || statement === 'contradiction';
  const contradiction =
    statement === 'contradiction' ? message({ kind: 'danger', content: text.contradiction(entries.length) }) : nothing;
  const silence = statement === 'none' ? html`<p class="views-note">${text.silentHere}</p>` : nothing;
  if (!canEdit) {
    return html`${silence}${contradiction}${
      isDeclared ? html`<p class="views-note">${status({ kind: 'success', label: declaration })}</p>` : nothing
    }`;
  }
  // Who lists background need not be asked whether there is none.
  return html`${silence}${contradiction}${
    statement === 'listed'
      ? nothing
      : html`<div class="background-declaration ${isDeclared ? '' : 'background-undeclared'}">
          ${switchField({
            id: declarationId(partner),
            label: declaration,
            wording,
            value: isDeclared,
            onChange: (on) => context.declare(partner, on),
          })}
        </div>`
  }`;
}

function adding(partner: Id, context: BackgroundContext): TemplateResult {
  const { text, wording, draft, partners } = context;
  const id = addId(partner);
  if (draft?.partner !== partner) {
    return html`<div class="views-more">
      <button
        type="button"
        id=${id}
        class=${buttonClass({ variant: 'quiet', size: 'small' })}
        aria-label=${text.addFor(partners.get(partner)?.name || partner)}
        @click=${() => context.begin(partner)}
      >
        ${icon(iconAdd)}<span class="button-label">${text.add}</span>
      </button>
    </div>`;
  }
  return html`<div class="background-new" @keydown=${(event: KeyboardEvent) => keyInDraft(event, partner, context)}>
    ${textField({
      id: `${id}-title`,
      label: text.newTitle,
      wording,
      hint: text.newTitleHint,
      value: draft.title,
      error: draft.tried && !draft.title.trim() ? text.titleMissing : undefined,
      onInput: (title) => context.type(partner, title),
    })}
    <div class="views-actions">
      ${button({ label: text.addNow, variant: 'primary', onClick: () => context.add(partner) })}
      ${button({ label: text.cancel, variant: 'quiet', onClick: () => context.cancel(partner) })}
    </div>
  </div>`;
}

function keyInDraft(event: KeyboardEvent, partner: Id, { add, cancel }: BackgroundContext): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    cancel(partner);
  } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
    add(partner);
  }
}
