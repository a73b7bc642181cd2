import { html, nothing, type TemplateResult } from 'lit';
import { iconBan } from '@kvasir/element';
import { message, status } from '@kvasir/element/display.js';
import type { Facts } from './partner-reader.ts';
import type { ProfileView } from './profile-view.ts';
import { safeLink } from './safe-link.ts';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The readiness strip: nine ticks, and the range in words. */
export function readinessStrip(range: Facts | undefined, { text }: ProfileView): TemplateResult | typeof nothing {
  const from = range?.level('from') ?? range?.level('to');
  const to = range?.level('to') ?? from;
  if (from === undefined || to === undefined) return nothing;
  return html`<span class="readiness" part="readiness" role="img" aria-label=${text.readinessName(from, to)}
    ><span class="ticks">${levels.map((tick) => html`<i class=${tick >= from && tick <= to ? 'on' : ''}></i>`)}</span
    ><span>${text.readinessRange(from, to)}</span></span
  >`;
}

/** The range of the whole organisation, or the span of its capabilities. */
export function readinessOf(view: ProfileView): TemplateResult | typeof nothing {
  return readinessStrip(view.facts.object('trl'), view);
}

/** The titles of capabilities, needs and the like, in one line. */
export function titles(facts: Facts, key: string): string | undefined {
  const found = facts.entries(key).flatMap(([, entry]) => entry.text('title') ?? []);
  return found.length > 0 ? found.join(', ') : undefined;
}

/** That the organisation is gone, when, and who took its place. */
export function goneMessage(view: ProfileView): TemplateResult {
  const { title, successor } = goneWords(view);
  return message({
    kind: 'neutral',
    icon: iconBan,
    content: html`<b>${title}</b>${successor ? html`<br />${successor}` : nothing}`,
  });
}

/** The same in a line of text. */
export function goneLine(view: ProfileView): TemplateResult {
  const { title, successor } = goneWords(view);
  return html`${status({ kind: 'neutral', icon: iconBan, label: title })} <span class="quiet">${successor}</span>`;
}

function goneWords(view: ProfileView): { title: string; successor: TemplateResult | undefined } {
  const { facts, text, format } = view;
  const on = facts.text('withdrawnOn');
  const title =
    facts.text('status') === 'inactive' ? text.inactive : on ? text.withdrawnOn(format.date(on)) : text.withdrawn;
  const own = facts.object('identifiers')?.text('ror');
  // A registry's successors can point in a circle; only the next one is shown, and never the organisation itself.
  const successors = facts
    .entries('relations')
    .map(([, relation]) => relation)
    .filter((relation) => relation.text('kind') === 'successor' && (own === undefined || relation.text('ror') !== own));
  const names = successors.map((successor, index) => html`${index > 0 ? ', ' : nothing}${relationName(successor)}`);
  return { title, successor: successors.length === 0 ? undefined : html`${text.successor} ${names}` };
}

/** A related organisation's name, linked to its registry entry where there is one. */
export function relationName(relation: Facts): TemplateResult {
  const ror = relation.text('ror');
  const name = relation.text('name') ?? ror ?? '';
  return ror ? safeLink(ror, name) : html`<bdi>${name}</bdi>`;
}
