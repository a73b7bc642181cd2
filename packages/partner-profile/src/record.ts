import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from './partner-reader.ts';
import type { ProfileView } from './profile-view.ts';

/** An amount as the reader writes it, or undefined where it is none. What is no currency stands as it came. */
export function money(amount: Facts | undefined, { format }: ProfileView): string | undefined {
  const cents = amount?.number('cents');
  const currency = amount?.text('currency');
  if (cents === undefined || currency === undefined) return undefined;
  return /^[A-Za-z]{3}$/.test(currency) ? format.money(cents, currency) : `${format.number(cents / 100)} ${currency}`;
}

function soleProject({ facts }: ProfileView): Facts | undefined {
  const projects = facts.entries('projects');
  return projects.length === 1 ? projects[0]?.[1] : undefined;
}

/** The role in the one project that the card is about. With several projects a card has no place for a choice. */
export function roleInProject(view: ProfileView): TemplateResult | typeof nothing {
  const role = soleProject(view)?.term('role', view.text.role);
  return role ? html`<span part="role" class="role">${role}</span>` : nothing;
}

export function recordLine(view: ProfileView): string | undefined {
  return money(soleProject(view)?.object('ecContribution'), view);
}
