/** The first cell of a row: number, title, and in a second line what kind of thing it is. */
import { isSame } from '@kvasir/element/windowing.js';
import { textOf } from '@kvasir/model';
import { html, nothing, render, type TemplateResult } from 'lit';
import { findingsLabel, gravest, severityIcon, termText, type FactWords, type ItemSurroundings } from './fact-cell.ts';
import { made } from './made.ts';
import type { ItemRow } from './rows.ts';

/** Kind, readiness, and whether it is a key exploitable result: "Process · TRL 4 → 7 · KER". */
export function secondLine(row: ItemRow, { text }: FactWords): string {
  const facts = [termText(text.assetTypes, row.entry.assetType)];
  if (row.kind === 'result') {
    const { trl, keyExploitable } = row.entry;
    if (trl) facts.push(text.trl(trl.now, trl.target));
    if (keyExploitable === true) facts.push(text.keyExploitableShort);
  }
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** The sign of what was found. Advice has none here. */
function sign({ findings }: ItemSurroundings, { text }: FactWords): TemplateResult | undefined {
  const severity = gravest(findings);
  return severity && severity !== 'advice' ? severityIcon(severity, findingsLabel(findings, text)) : undefined;
}

export function itemContent(row: ItemRow, around: ItemSurroundings, words: FactWords): unknown {
  const { text } = words;
  const title = textOf(row.entry.title) || text.untitled;
  return html`<span class="rid">${textOf(row.entry.number)}</span
    ><span class="rt"
      ><span class="clip" title=${title}><bdi>${title}</bdi></span
      ><span class="t1 clip">${secondLine(row, words)}</span></span
    >${sign(around, words) ?? nothing}<span
      class="row-menu"
      aria-hidden="true"
      title=${text.rowMenu(title)}
      data-do="row-menu"
    ></span>`;
}

/** The same without words, to be copied with its row. */
export function emptyItemContent(): Node[] {
  return [
    made('span', { class: 'rid' }),
    made('span', { class: 'rt' }, made('span', { class: 'clip' }, made('bdi', {})), made('span', { class: 't1 clip' })),
    made('span', { class: 'row-menu', 'aria-hidden': 'true', 'data-do': 'row-menu' }),
  ];
}

/** A copy of it, which is given the words of one item after another. */
export class ItemCell {
  readonly #cell: HTMLElement;
  readonly #number: HTMLElement;
  readonly #title: HTMLElement;
  readonly #second: HTMLElement;
  readonly #menu: HTMLElement;
  /** What is written there now: most edits change none of it, and a text set anew is laid out anew. */
  #written: readonly string[] = [];
  #hasSign = false;

  constructor(cell: HTMLElement) {
    this.#cell = cell;
    const [number, texts, menu] = cell.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    [this.#title, this.#second] = texts.children as unknown as [HTMLElement, HTMLElement];
    this.#number = number;
    this.#menu = menu;
  }

  draw(row: ItemRow, around: ItemSurroundings, words: FactWords): void {
    const { text } = words;
    const title = textOf(row.entry.title) || text.untitled;
    this.#write([textOf(row.entry.number), title, secondLine(row, words), text.rowMenu(title)]);
    this.#drawSign(sign(around, words));
  }

  #write(texts: readonly [number: string, title: string, second: string, menu: string]): void {
    if (isSame(texts, this.#written)) return;
    this.#written = texts;
    const [number, title, second, menu] = texts;
    this.#number.textContent = number;
    this.#title.title = title;
    (this.#title.firstElementChild ?? this.#title).textContent = title;
    this.#second.textContent = second;
    this.#menu.title = menu;
  }

  /** Most items have none, so nothing is made ready for it. */
  #drawSign(found: TemplateResult | undefined): void {
    if (!found && !this.#hasSign) return;
    this.#hasSign = true;
    render(found ?? nothing, this.#cell, { renderBefore: this.#menu });
  }
}
