import type { Format } from '@kvasir/element';
import type { HeadingLevel } from '@kvasir/element/display.js';
import { currentName, partnerMark, type Partner, type PartnerMark } from '@kvasir/model';
import type { CardMessages } from './card.messages.ts';
import type { PartnerProfileMessages } from './partner-profile.messages.ts';
import type { Facts } from './partner-reader.ts';
import type { Audience, Section } from './sections.ts';

/** All that a layout needs to draw a profile: what is known, who reads it, and what the host chose. */
export interface ProfileView {
  /** The partner as it came. Read it through `facts`: its types are a promise that nobody has checked. */
  value: Partner;
  facts: Facts;
  text: CardMessages;
  format: Format;
  /** The reader's language, BCP 47; the messages may have had to fall back to another. */
  language: string;
  sections: readonly Section[];
  audience: Audience;
  headingLevel: HeadingLevel;
  /** The page of the whole profile, where the name leads. */
  href: string | undefined;
  /** Months after which a contact that nobody confirmed is stale. */
  staleAfter: number;
  /** The reader's date, ISO 8601. */
  today: string;
}

/** What the full layout needs besides: the texts that cards do without. */
export interface FullView extends ProfileView {
  text: PartnerProfileMessages;
}

export interface ShownName {
  text: string;
  /** The language of the name, where it is known and not the reader's. */
  lang: string | undefined;
}

/** The name in the reader's language, where the organisation has one. */
export function nameOf({ value, facts, language, text }: ProfileView): ShownName {
  // Asked for here so that a name of the wrong type is listed among what could not be read.
  facts.text('name');
  const shown = currentName(value, language);
  if (shown.text.trim() === '') return { text: text.unnamed, lang: undefined };
  return { text: shown.text, lang: shown.lang === language ? undefined : shown.lang };
}

/** The partner's mark, the same wherever the partner is drawn. */
export function markOf({ value }: ProfileView): PartnerMark {
  return partnerMark(value);
}

/** What kind of organisation it is, in the most telling words that are known. */
export function kindOf({ facts, text }: ProfileView): string | undefined {
  const sector = facts.term('sector', text.sector);
  const intermediary = facts.term('intermediaryType', text.intermediaryType);
  const types = facts
    .set('organisationTypes')
    .map((type) => (text.organisationType as Record<string, string>)[type] ?? type);
  const main =
    sector ?? facts.term('activityType', text.activityType) ?? (types.length > 0 ? types.join(', ') : undefined);
  const size = facts.term('sizeBand', text.sizeBand) ?? (facts.boolean('sme') ? text.sme : undefined);
  const parts = [main, intermediary, size].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** The main place, or the first: "Athlone, Ireland". */
export function placeOf(view: ProfileView): string | undefined {
  const places = view.facts.entries('locations').map(([, location]) => location);
  const main = places.find((location) => location.boolean('primary')) ?? places[0];
  return main && placeName(main, view);
}

export function placeName(location: Facts, { format }: ProfileView): string | undefined {
  const country = location.text('country');
  const parts = [location.text('city'), country && format.country(country)].filter(
    (part) => part !== undefined && part !== '',
  );
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Whether the organisation still exists: real registries withdraw and merge them. */
export function isGone({ facts }: ProfileView): boolean {
  const status = facts.text('status');
  return status === 'withdrawn' || status === 'inactive';
}
