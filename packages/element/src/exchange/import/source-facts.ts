import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../../controls/message.ts';
import type { ImportContext } from './import-context.ts';
import { saysSomething } from './list-cells.ts';
import type { NamedFile } from './import-run.ts';
import type { ListSource } from './list-source.ts';
import type { SheetPlan } from './sheet-plans.ts';

/** What was read, and what was assumed in doing so. */
export function sourceFacts(source: ListSource, plan: SheetPlan, { text }: ImportContext): TemplateResult {
  const { name, encoding, encodingAssumed, brokenRows } = source;
  const { rows } = plan.sheet;
  const filled = rows.slice(plan.mapping.headerRow + 1).filter(saysSomething).length;
  const columns = plan.mapping.columns.length;
  // Nobody need look at UTF-8 that is nothing else; Windows-1252 is what is left when nothing fits.
  const isDoubtful = encodingAssumed && encoding !== undefined && encoding !== 'utf-8';
  const facts = [
    text.readRows(filled, columns),
    ...(encoding && !isDoubtful ? [text.encoding(text.encodings[encoding])] : []),
  ];
  return html`${factLine(name ?? text.pasted, facts)}
  ${isDoubtful ? message({ kind: 'warning', content: text.encodingAssumed(text.encodings[encoding]) }) : nothing}
  ${
    brokenRows.length > 0
      ? message({ kind: 'warning', content: text.brokenRows(brokenRows.map((row) => row + 1)) })
      : nothing
  }`;
}

/** The same of a file that is no list. */
export function fileFacts<V>({ name, file }: NamedFile<V>, { text }: ImportContext): TemplateResult {
  return html`${factLine(name || text.pasted, file.facts)}
  ${file.assumed === undefined ? nothing : message({ kind: 'warning', content: file.assumed })}`;
}

function factLine(name: string, facts: readonly string[]): TemplateResult {
  return html`<p class="exchange-facts">
    <bdi class="exchange-name">${name}</bdi>
    ${facts.map((fact) => html`<span aria-hidden="true">·</span> ${fact} `)}
  </p>`;
}
