import { adoptStyles } from '@kvasir/element';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '@kvasir/element/display.js';
import { fullLayoutStyles } from './full-layout.styles.ts';
import { profileMark, profileName } from './card-layout.ts';
import { goneMessage } from './facts-parts.ts';
import { wholeText } from './partner-profile.messages.ts';
import { isGone, kindOf, placeOf, type FullView, type ProfileView } from './profile-view.ts';
import { safeLink } from './safe-link.ts';
import { sectionContent } from './section-content.ts';
import type { Section } from './sections.ts';
import { unreadableMessage } from './unreadable-message.ts';

/** Sections that a reader looks up rather than reads; on a wide page they stand in a rail of their own. */
const railSections: ReadonlySet<Section> = new Set([
  'contacts',
  'organisation',
  'identifiers',
  'fields',
  'memberships',
  'provenance',
]);

export function adoptFullLayoutStyles(element: LitElement): void {
  adoptStyles(element, fullLayoutStyles);
}

/** A profile to know an organisation by: one column to read, one rail to look up. */
export function fullLayout(profile: ProfileView): TemplateResult {
  const view: FullView = { ...profile, text: wholeText(profile.text) };
  const header = fullHeader(view);
  const read = view.sections.filter((name) => !railSections.has(name)).map((name) => section(name, view));
  const lookUp = view.sections.filter((name) => railSections.has(name)).map((name) => section(name, view));
  return html`<div class="frame">
    <article part="full" class="full" aria-labelledby="name">
      ${header} ${isGone(view) ? goneMessage(view) : nothing} ${unreadableMessage(view)}
      <div class="columns">
        <div part="main" class="main">${read}</div>
        ${lookUp.length > 0 ? html`<div part="rail" class="rail">${lookUp}</div>` : nothing}
      </div>
    </article>
  </div>`;
}

function fullHeader(view: ProfileView): TemplateResult {
  const website = view.facts.text('website');
  const facts = [kindOf(view), placeOf(view)].filter((fact) => fact !== undefined);
  return html`<header part="header">
    ${profileMark(view, 'large')}
    <div class="title">
      ${profileName(view)}
      <p part="kind" class="second">
        ${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}${
          website ? html`${facts.length > 0 ? ' · ' : nothing}${safeLink(website)}` : nothing
        }
      </p>
    </div>
    <div class="actions"><slot name="actions"></slot></div>
  </header>`;
}

/** A section with its heading; one that has nothing to say is not there, unless the host fills its slot. */
function section(name: Section, view: FullView): TemplateResult {
  const content = sectionContent(name, view);
  const empty = content === nothing || content === undefined;
  return html`<section part=${name} class=${empty ? 'section empty' : 'section'}>
    <slot name=${name}
      >${
        empty
          ? nothing
          : html`${
              name === 'summary' ? nothing : heading(subLevel(view.headingLevel), view.text.sections[name], 'heading')
            }${content}`
      }</slot
    >
    ${slotAfter(name)}
  </section>`;
}

/** The level below; there is none below six. */
function subLevel(level: HeadingLevel): HeadingLevel {
  return level === 6 ? 6 : ((level + 1) as HeadingLevel);
}

/** Where a host adds to a section; the names stand here whole so that a search for one finds it. */
function slotAfter(name: Section): TemplateResult {
  switch (name) {
    case 'summary':
      return html`<slot name="after-summary"></slot>`;
    case 'offers':
      return html`<slot name="after-offers"></slot>`;
    case 'seeks':
      return html`<slot name="after-seeks"></slot>`;
    case 'readiness':
      return html`<slot name="after-readiness"></slot>`;
    case 'cooperation':
      return html`<slot name="after-cooperation"></slot>`;
    case 'record':
      return html`<slot name="after-record"></slot>`;
    case 'contacts':
      return html`<slot name="after-contacts"></slot>`;
    case 'organisation':
      return html`<slot name="after-organisation"></slot>`;
    case 'identifiers':
      return html`<slot name="after-identifiers"></slot>`;
    case 'fields':
      return html`<slot name="after-fields"></slot>`;
    case 'relations':
      return html`<slot name="after-relations"></slot>`;
    case 'memberships':
      return html`<slot name="after-memberships"></slot>`;
    case 'provenance':
      return html`<slot name="after-provenance"></slot>`;
  }
}
