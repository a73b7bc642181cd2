/** An entry as it is read: labels above what was written. */
import { html, nothing, type TemplateResult } from 'lit';

export type Fact = readonly [label: string, value: unknown];

/** Those that have a value. */
export function facts(rows: readonly Fact[], className = ''): TemplateResult | typeof nothing {
  const known = rows.filter(([, value]) => value !== undefined && value !== nothing && value !== '');
  if (known.length === 0) return nothing;
  return html`<dl class="neg-facts ${className}">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A text that a person wrote, with its own direction and line breaks. */
export function written(text: string | undefined): TemplateResult | undefined {
  return text === undefined ? undefined : html`<bdi class="neg-words">${text}</bdi>`;
}

/** The name of a term; of one that the vocabulary does not have, the term as it came. */
export function termName(names: Readonly<Record<string, string>>, term: string | undefined): string | undefined {
  return term === undefined ? undefined : Object.hasOwn(names, term) ? names[term] : term;
}
