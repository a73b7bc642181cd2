import { html, nothing, type TemplateResult } from 'lit';
import { profileMark, profileName } from './card-layout.ts';
import { contactLine } from './contacts.ts';
import { goneLine, readinessOf, titles } from './facts-parts.ts';
import { isGone, kindOf, placeOf, type ProfileView } from './profile-view.ts';
import { recordLine, roleInProject } from './record.ts';
import type { Section } from './sections.ts';
import { tagLine } from './tags.ts';
import { unreadableLine } from './unreadable.ts';

/** A profile in a list of many: one line where there is room, second facts beneath first ones. */
export function rowLayout(view: ProfileView): TemplateResult {
  const gone = isGone(view);
  const place = placeOf(view);
  const cells = gone
    ? html`<div class="cell wide">${goneLine(view)}</div>`
    : view.sections.map((section) => cell(section, view));
  return html`<div class="frame">
    <article part="row" class=${gone ? 'row gone' : 'row'} aria-labelledby="name">
      <div class="cell lead">${profileMark(view, 'small')}${profileName(view)}</div>
      <div class="cell" part="kind">
        ${kindOf(view) ?? nothing}${place ? html`<span class="second"><bdi>${place}</bdi></span>` : nothing}
      </div>
      ${cells}
      <div class="cell end">${unreadableLine(view)}<slot name="actions"></slot></div>
    </article>
  </div>`;
}

function cell(section: Section, view: ProfileView): TemplateResult {
  const text = cellContent(section, view);
  const whole = typeof text === 'string' ? text : nothing;
  return html`<div class="cell" part=${section}>
    <slot name=${section}
      ><span class=${whole === nothing ? 'whole' : 'clipped'} title=${whole} dir="auto">${text}</span></slot
    >
  </div>`;
}

function cellContent(section: Section, view: ProfileView): string | TemplateResult | typeof nothing {
  switch (section) {
    case 'summary':
      return view.facts.text('summary') ?? nothing;
    case 'offers':
      return titles(view.facts, 'capabilities') ?? nothing;
    case 'seeks':
      return titles(view.facts, 'needs') ?? nothing;
    case 'readiness':
      return readinessOf(view);
    case 'contacts':
      return contactLine(view);
    case 'record':
      return html`${roleInProject(view)}<span class="second">${recordLine(view) ?? nothing}</span>`;
    case 'fields':
      return tagLine(view) ?? nothing;
    default:
      return nothing;
  }
}
