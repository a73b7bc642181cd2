import { iconMore } from '@kvasir/element';
import { domId, heading, menuButton, type HeadingLevel, type MenuItem } from '@kvasir/element/controls.js';
import { findingSentence, type FindingMessages } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { FactColumn } from '../grid/columns.ts';
import { factContent, findingsLabel, severityIcon, type ItemSurroundings } from '../grid/fact-cell.ts';
import { secondLine } from '../grid/item-cell.ts';
import type { ItemRow } from '../grid/rows.ts';
import type { ItemRef } from '../items.ts';
import { textOf } from '@kvasir/model';
import { cardFacts, type CardWords } from './card-facts.ts';

/** Errors and warnings that are told on a card; the rest, and advice, are counted. */
const toldFindings = 2;
const order = ['error', 'warning', 'advice'];

export interface CardOptions extends CardWords {
  readonly row: ItemRow;
  readonly around: ItemSurroundings;
  readonly facts: readonly FactColumn[];
  readonly level: HeadingLevel;
  readonly sentences: FindingMessages;
  /** Whether there is a menu of actions. */
  readonly hasMenu: boolean;
  readonly isOpen: boolean;
  openItem(item: ItemRef, field?: string): void;
  actions(item: ItemRef): readonly MenuItem[];
}

/** An item as a card: everything that its row says, one fact below the other. */
export function card(options: CardOptions): TemplateResult {
  const { row, around, words, facts, isOpen } = options;
  const { text } = words;
  const title = textOf(row.entry.title) || text.untitled;
  const second = secondLine(row, words);
  return html`<article class="card ${isOpen ? 'card-open' : ''}" part="card">
    <div class="card-head">
      <div class="card-name">
        ${heading(
          options.level,
          html`<span class="card-number"><bdi>${textOf(row.entry.number)}</bdi></span>
            <button
              type="button"
              class="card-title"
              aria-current=${isOpen ? 'true' : nothing}
              @click=${() => options.openItem(row.item)}
            >
              <bdi>${title}</bdi>
            </button>`,
          'card-heading',
        )}
        ${second === '' ? nothing : html`<p class="card-second">${second}</p>`}
      </div>
      ${row.kind === 'result' ? factContent(row, 'completeness', around, words) : nothing}
      ${options.hasMenu ? rowMenu(options, title) : nothing}
    </div>
    <dl class="card-facts">
      ${cardFacts(row, around, facts, options).map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${findings(options)}
  </article>`;
}

function rowMenu({ row, words, actions }: CardOptions, title: string): unknown {
  return menuButton({
    id: `card-menu-${domId(row.key)}`,
    label: words.text.rowMenu(title),
    icon: iconMore,
    iconOnly: true,
    variant: 'quiet',
    size: 'small',
    // Asked when the menu opens too: what can be done depends on where the item stands by then.
    get items() {
      return actions(row.item);
    },
  });
}

function findings({ row, around, words, cards, sentences, openItem }: CardOptions): TemplateResult | typeof nothing {
  const all = [...around.findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  if (all.length === 0) return nothing;
  const toTell = all.filter(({ severity }) => severity !== 'advice').slice(0, toldFindings);
  const told = (finding: Finding) =>
    html`<li class="card-finding">
      ${severityIcon(finding.severity, findingsLabel([finding], words.text))}
      <span
        ><bdi>${findingSentence(finding, sentences)}</bdi>
        <button type="button" class="card-link" @click=${() => openItem(row.item, finding.pointer)}>
          ${cards.goToField}
        </button></span
      >
    </li>`;
  const rest = all.length - toTell.length;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
  return html`<ul class="card-findings" role="list" aria-label=${findingsLabel(all, words.text)}>
    ${toTell.map(told)}
    ${
      rest > 0
        ? html`<li>
            <button type="button" class="card-link" @click=${() => openItem(row.item)}>
              ${toTell.length > 0 ? cards.moreFindings(rest) : findingsLabel(all, words.text)}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}
