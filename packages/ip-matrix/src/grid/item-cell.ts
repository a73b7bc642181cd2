/** The first cell of a row: number, title, and in a second line what kind of thing it is. */
import { html, nothing } from 'lit';
import { textOf } from '@kvasir/model';
import { findingsLabel, gravest, severityIcon, termText, type FactWords, type ItemSurroundings } from './fact-cell.ts';
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

export function itemContent(row: ItemRow, { findings }: ItemSurroundings, words: FactWords): unknown {
  const { text } = words;
  const title = textOf(row.entry.title) || text.untitled;
  const second = secondLine(row, words);
  const severity = gravest(findings);
  return html`<span class="rid">${textOf(row.entry.number)}</span
    ><span class="rt"
      ><span class="clip" title=${title}><bdi>${title}</bdi></span
      >${second === '' ? nothing : html`<span class="t1 clip">${second}</span>`}</span
    >${severity && severity !== 'advice' ? severityIcon(severity, findingsLabel(findings, text)) : nothing}<span
      class="row-menu"
      aria-hidden="true"
      title=${text.rowMenu(title)}
      data-do="row-menu"
    ></span>`;
}
