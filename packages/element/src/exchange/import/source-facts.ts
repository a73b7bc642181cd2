import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../../controls/message.ts';
import type { ImportContext } from './import-context.ts';
import { saysSomething } from './list-cells.ts';
import type { NamedFile } from './import-run.ts';
import type { ListSource } from './list-source.ts';
import type { SheetPlan } from './sheet-plans.ts';

/** What was read, and what was assumed in doing so. */
export function sourceFacts(source: ListSource, plan: SheetPlan, context: ImportContext): TemplateResult {
  const { text } = context;
  const { name, encoding } = source;
  const { rows } = plan.sheet;
  const filled = rows.slice(plan.mapping.headerRow + 1).filter(saysSomething).length;
  const columns = plan.mapping.columns.length;
  const facts = [
    text.readRows(filled, columns),
    ...(encoding && doubtfulEncoding(source) === undefined ? [text.encoding(text.encodings[encoding])] : []),
  ];
  return html`${factLine(name ?? text.pasted, facts)} ${sourceWarnings(source, context)}`;
}

/** Nobody need look at UTF-8 that is nothing else; Windows-1252 is what is left when nothing fits. */
function doubtfulEncoding({ encoding, encodingAssumed }: ListSource): ListSource['encoding'] {
  return encodingAssumed && encoding !== 'utf-8' ? encoding : undefined;
}

/** What may have been read wrongly: to be looked at in the columns, and once more in what will change. */
export function sourceWarnings(source: ListSource, { text }: ImportContext): TemplateResult {
  const doubtful = doubtfulEncoding(source);
  const { brokenRows } = source;
  return html`${doubtful ? message({ kind: 'warning', content: text.encodingAssumed(text.encodings[doubtful]) }) : nothing}
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
