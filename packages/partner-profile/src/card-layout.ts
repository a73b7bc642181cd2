import { html, nothing, type TemplateResult } from 'lit';
import { heading, partnerMark } from '@kvasir/element/display.js';
import { contactLine } from './contacts.ts';
import { goneMessage, readinessOf, titles } from './facts-parts.ts';
import { isGone, kindOf, markOf, nameOf, placeOf, type ProfileView } from './profile-view.ts';
import { recordLine, roleInProject } from './record.ts';
import { isLinkable } from './safe-link.ts';
import type { Section } from './sections.ts';
import { tagLine } from './tags.ts';
import { unreadableLine } from './unreadable.ts';

/** A profile to choose by, in a grid of others. */
export function cardLayout(view: ProfileView): TemplateResult {
  const gone = isGone(view);
  const facts = view.sections.filter((section) => section !== 'summary' && section !== 'contacts');
  return html`<article part="card" class=${gone ? 'card gone' : 'card'} aria-labelledby="name">
    ${profileHeader(view)}
    ${view.sections.includes('summary') ? html`<slot name="summary">${summaryLine(view)}</slot>` : nothing}
    ${gone ? goneMessage(view) : nothing}
    <div class="fact-lists" part="facts">${facts.map((section) => fact(section, view))}</div>
    ${unreadableLine(view)}
    <footer part="footer">
      ${view.sections.includes('contacts') ? html`<slot name="contacts">${contactLine(view)}</slot>` : nothing}
      ${roleInProject(view)}<slot name="actions"></slot>
    </footer>
  </article>`;
}

/** Mark, name, kind and place: what stands first in every layout. */
export function profileHeader(view: ProfileView): TemplateResult {
  const kind = kindOf(view);
  const place = placeOf(view);
  return html`<header part="header">
    ${profileMark(view, 'medium')}
    <div class="title">
      ${profileName(view)}
      <p part="kind" class="quiet">
        ${kind ? html`<span>${kind}</span>` : nothing}${place ? html`<bdi>${place}</bdi>` : nothing}
      </p>
    </div>
  </header>`;
}

export function profileMark(view: ProfileView, size: 'small' | 'medium' | 'large'): TemplateResult {
  // The name stands beside the mark, so the mark is for the eye alone.
  return partnerMark({ ...markOf(view), size, withdrawn: isGone(view) });
}

/** The name as a heading, and as a link where the host has a page for it. */
export function profileName(view: ProfileView): TemplateResult {
  const { text, lang } = nameOf(view);
  const name = html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
  const link = view.href && isFollowable(view.href) ? html`<a part="name-link" href=${view.href}>${name}</a>` : name;
  return html`<div id="name" part="name" class="name">${heading(view.headingLevel, link)}</div>`;
}

/** A host's own address may be relative; what it may not be is script. */
function isFollowable(href: string): boolean {
  return !URL.canParse(href) || isLinkable(href);
}

function summaryLine({ facts }: ProfileView): TemplateResult | typeof nothing {
  const summary = facts.text('summary') ?? facts.text('description');
  return summary ? html`<p part="summary" class="summary" dir="auto">${summary}</p>` : nothing;
}

// A slot may not stand between a list and its items, so each fact is a list of its own.
function fact(section: Section, view: ProfileView): TemplateResult {
  return html`<slot name=${section}>${factRow(section, view)}</slot>`;
}

function factRow(section: Section, view: ProfileView): TemplateResult | typeof nothing {
  const { facts, text } = view;
  switch (section) {
    case 'offers':
      return row(text.offers, titles(facts, 'capabilities'));
    case 'seeks':
      return row(text.seeks, titles(facts, 'needs'));
    case 'readiness':
      return row(text.readiness, readinessOf(view));
    case 'record':
      return row(text.euContribution, recordLine(view));
    case 'fields':
      return row(text.sections.fields, tagLine(view));
    default:
      return nothing;
  }
}

function row(
  label: string,
  value: string | TemplateResult | typeof nothing | undefined,
): TemplateResult | typeof nothing {
  return value === undefined || value === nothing
    ? nothing
    : html`<dl class="fact">
        <dt>${label}</dt>
        <dd dir="auto">${value}</dd>
      </dl>`;
}
