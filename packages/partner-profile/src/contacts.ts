import { html, nothing, type TemplateResult } from 'lit';
import { iconCheck } from '@kvasir/element';
import { status } from '@kvasir/element/display.js';
import type { Entry, Facts } from './partner-reader.ts';
import type { ProfileView } from './profile-view.ts';

/**
 * The contacts that this reader may see: nobody without consent, nobody whose function has ended, and for the public only
 * who is marked public (data protection by default, Regulation (EU) 2016/679, Article 25(2)).
 */
export function visibleContacts({ facts, audience, today }: ProfileView): Entry[] {
  return facts
    .entries('contacts')
    .filter(
      ([, contact]) =>
        contact.permits('consent') &&
        (contact.text('until') ?? today) >= today &&
        (audience === 'partners' || contact.text('visibility') === 'public'),
    );
}

/** Whole months between two ISO dates. */
function monthsBetween(earlier: string, later: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = earlier.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = later.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** When somebody last made sure that the contact is right (3.3.1(b) asks for a regularly updated list). */
export function freshness(contact: Facts, view: ProfileView, style: 'long' | 'month' = 'month'): TemplateResult {
  const { text, format } = view;
  const verified = contact.text('lastVerified');
  if (verified === undefined) return status({ kind: 'warning', label: text.neverConfirmed });
  const date = format.date(verified, style);
  // What is no date has no age, and confirms nothing.
  return monthsBetween(verified, view.today) < view.staleAfter
    ? status({ kind: 'neutral', icon: iconCheck, label: text.confirmed(date) })
    : status({ kind: 'warning', label: text.stale(date) });
}

/** What the person does: the words the partner chose, or the function's name. */
export function roleOf(contact: Facts, { text }: ProfileView): string | undefined {
  return contact.text('role') ?? contact.term('function', text.contactFunction);
}

/** The first contact, for a card: the person who answers. */
export function contactLine(view: ProfileView): TemplateResult | typeof nothing {
  const [first, ...others] = visibleContacts(view);
  if (!first) return nothing;
  const [, contact] = first;
  const role = roleOf(contact, view);
  return html`<div part="contact" class="contact">
    <span
      ><bdi>${contact.text('name') ?? contact.text('email') ?? nothing}</bdi
      >${role ? html`<span class="quiet">, <bdi>${role}</bdi></span>` : nothing}
      ${others.length > 0 ? html`<span class="quiet">${view.text.moreContacts(others.length, view.format)}</span>` : nothing}</span
    >
    ${freshness(contact, view)}
  </div>`;
}
