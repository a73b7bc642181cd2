/** How facts of an entry are read: labels beside values, prose, partners. */
import { isHttpUrl, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { partnerMark } from '../controls/partner-mark.ts';
import { rawText, readable } from '../controls/raw-text.ts';
import { status } from '../controls/status.ts';
import type { PanelForm } from './panel-form.ts';

export type Fact = readonly [label: string, value: unknown];

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === nothing || value === '';
}

/** Labels beside their values, without those that have none; nothing where none has. */
export function facts(...rows: readonly Fact[]): TemplateResult | undefined {
  const known = rows.filter(([, value]) => !isNothing(value));
  if (known.length === 0) return undefined;
  return html`<dl class="panel-facts">
    ${known.map(
      ([label, value]) =>
        html`<div class="panel-fact">
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A text that a person wrote, with its own line breaks and direction. */
export function prose(value: unknown): TemplateResult | undefined {
  const text = readable(value);
  return text === undefined ? undefined : html`<p class="panel-prose"><bdi>${text}</bdi></p>`;
}

/** A text that a person wrote, within a line of ours. */
export function isolated(value: unknown): TemplateResult | undefined {
  const text = readable(value);
  return text === undefined ? undefined : html`<bdi class="panel-words">${text}</bdi>`;
}

/** The name of a term; of one that the vocabulary does not have, the term as it came. */
export function termName(names: Readonly<Record<string, string>>, value: unknown): string | undefined {
  const key = readable(value);
  if (key === undefined) return undefined;
  return Object.hasOwn(names, key) ? names[key] : key;
}

/** A calendar date in words; what is none as it came. */
export function dateWords({ format }: PanelForm, value: unknown): string | undefined {
  const text = readable(value);
  return text === undefined ? undefined : format.date(text);
}

/** The same as a fact: a date of one language in a page of another keeps its order. */
export function dateText(form: PanelForm, value: unknown): TemplateResult | undefined {
  return isolated(dateWords(form, value));
}

/** A partner's mark and name; an id that leads to no partner, with the word for that. */
export function partnerLine(form: PanelForm, id: Id): TemplateResult {
  const partner = form.partner(id);
  if (!partner) {
    return html`<span class="panel-partner"
      ><bdi class="panel-words">${id}</bdi> ${status({ kind: 'danger', label: form.words.notAPartner })}</span
    >`;
  }
  return html`<span class="panel-partner"
    >${partnerMark(partner.mark)}<bdi class="panel-words">${partner.name || id}</bdi></span
  >`;
}

/** Partners as marks in a line, with their names for whoever does not see or know them. */
export function partnerMarks(form: PanelForm, ids: readonly Id[]): TemplateResult | undefined {
  if (ids.length === 0) return undefined;
  return html`<span class="panel-marks">
    ${ids.map((id) => {
      const partner = form.partner(id);
      return partner ? partnerMark({ ...partner.mark, name: partner.name || id }) : partnerLine(form, id);
    })}
  </span>`;
}

/** A part that could not be read, in text. */
export function rawProse(value: unknown): TemplateResult {
  return html`<p class="panel-raw"><bdi>${rawText(value)}</bdi></p>`;
}

/** A web address to follow; what is none as it came, as text. */
export function address(value: unknown): unknown {
  const url = readable(value);
  if (url === undefined) return undefined;
  return isHttpUrl(url)
    ? html`<a class="panel-words" href=${url} rel="noreferrer"><bdi>${url.replace(/^https?:\/\//, '')}</bdi></a>`
    : isolated(url);
}
