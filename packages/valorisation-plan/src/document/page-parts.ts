/** What the pages of all documents have in common: what stands above them, and ways to what is open. */
import { heading } from '@kvasir/element/display.js';
import { confidentialities, textOf, type Id } from '@kvasir/model';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderPlace } from '../settings.ts';
import type { PageContext } from './page-context.ts';
import { dash } from './report-parts.ts';

/** The line above a page: whose, what, and as of when; to the end, who may see it. */
export function pageHead(title: string, entry: PortfolioEntry | undefined, context: PageContext): TemplateResult {
  const { host, language } = context;
  const { value, settings, format } = host;
  const found = entry && context.agreements.of(entry.id);
  const version = found === undefined || found === 'nobody' ? undefined : found.version;
  const facts = [
    textOf(value.acronym).trim() || textOf(value.title).trim(),
    title,
    version === undefined ? '' : context.text.version(version),
    language.labels.asOf(format.date(settings.today)),
  ];
  const secrecy = confidentialities.find((one) => one === entry?.result?.['confidentiality']);
  return html`<div class="doc-head">
    <p>${dotted(facts)}</p>
    ${secrecy ? html`<p>${context.confidentialities[secrecy]}</p>` : nothing}
  </div>`;
}

/** Facts in a line, without those that say nothing. */
function dotted(facts: readonly string[]): unknown {
  return facts.filter(Boolean).map((fact, at) => html`${at > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`);
}

/** What a page is about: its number, what kind it is, and its title. */
export function pageTitle(entry: PortfolioEntry, facts: readonly string[], context: PageContext): TemplateResult {
  const { level, text } = context;
  const shown = [textOf(entry.number).trim(), ...facts, entry.isKeyExploitable ? text.keyExploitable : ''];
  return html`<p class="doc-eyebrow">${dotted(shown)}</p>
    ${heading(level, html`<bdi>${entry.title}</bdi>`, 'doc-title')}`;
}

/** A way into the plan. What a click on it does is written in `data-do`. */
export interface Way {
  readonly label: string;
  readonly result: Id;
  readonly place?: BuilderPlace | undefined;
  /** The JSON Pointer of a field. */
  readonly field?: string | undefined;
}

export function wayButton({ label, result, place, field }: Way): TemplateResult {
  return html`<button
    type="button"
    class="panel-link doc-way"
    part="button"
    data-do="plan"
    data-id=${result}
    data-place=${place ?? nothing}
    data-field=${field ?? nothing}
  >
    ${label}
  </button>`;
}

/** In place of what nobody has said: on screen in words, for who may edit with the way there; on paper a dash. */
export function notSaid(way: Way | undefined, { host, text }: PageContext): TemplateResult {
  return html`<span class="doc-open"
      ><span>${text.notSaid}</span>${way && host.canEdit ? html` ${wayButton(way)}` : nothing}</span
    ><span class="doc-paper">${dash(text.notSaid)}</span>`;
}
