/** Partners as elements name them: in lists, heads of columns and marks. */
import { entriesOf, textOf } from './document-text.ts';
import { partnerMark, type PartnerMark } from './mark.ts';
import type { Partner } from './schema/partner.ts';
import type { Id } from './schema/primitives.ts';

export interface NamedPartner {
  readonly id: Id;
  /** Its name; its id where it has none. */
  readonly name: string;
  readonly mark: PartnerMark;
  /** ISO 3166-1 alpha-2, where a location says so. */
  readonly country: string | undefined;
}

/** The partners of a document, in its order. Takes anything for a partner. */
export function namedPartners(partners: Readonly<Record<Id, Partner>> | undefined): NamedPartner[] {
  return entriesOf(partners).map(([id, partner]) => {
    const [country] = entriesOf(partner.locations).flatMap(([, location]) => textOf(location.country) || []);
    return { id, name: textOf(partner.name) || id, mark: partnerMark(partner, id), country };
  });
}
