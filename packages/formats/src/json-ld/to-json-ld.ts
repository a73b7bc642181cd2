import { parseRor, type Partner } from '@kvasir/model';
import { linkOf, objectOf, partnerOf, textOf } from '../shared/reading.ts';
import { dateOf } from './date.ts';
import { identifierProperties, nameProperties } from './identity.ts';
import { node, type JsonLdNode, type JsonLdValue } from './node.ts';
import { offerProperties } from './offer.ts';
import { placeProperties } from './places.ts';
import { relationProperties } from './relations.ts';
import { organizationType, type OrganizationType } from './type.ts';

export interface JsonLdOptions {
  /** BCP 47 tag of the reader's language: the partner's name in it is `name`, where there is one. */
  language?: string;
  /** The address of the page that shows the partner. */
  url?: string;
}

export type JsonLdOrganization = JsonLdNode & { '@context': 'https://schema.org'; '@type': OrganizationType };

/**
 * The partner as structured data for search engines: schema.org 30 in JSON-LD. Only `http(s)` addresses stand where
 * schema.org has a URL, only public contacts are given, and what the partner does not say is absent. Invalid data is
 * passed over. Embed it with `serializeJsonLd`.
 */
export function toJsonLd(value: Partner, options: JsonLdOptions = {}): JsonLdOrganization {
  const partner = partnerOf(value);
  const names = nameProperties(partner, options.language);
  const identifiers = identifierProperties(partner);
  const page = linkOf(options.url);
  const organization = node(organizationType(partner), {
    '@id': parseRor(textOf(objectOf(partner.identifiers)['ror']) ?? ''),
    ...names,
    description: textOf(partner.description) ?? textOf(partner.summary),
    url: linkOf(partner.website),
    mainEntityOfPage: page,
    logo: linkOf(partner.logo),
    ...identifiers,
    ...placeProperties(partner),
    ...existence(partner),
    ...relationProperties(partner),
    ...offerProperties(partner),
  });
  return { '@context': 'https://schema.org', ...organization } as JsonLdOrganization;
}

/** schema.org says when an organisation ended, but not that a register withdrew it: without a day nothing is said. */
function existence({ established, status, withdrawnOn, staff }: Partner): Record<string, JsonLdValue | undefined> {
  const isYear = Number.isInteger(established) && Number(established) >= 0 && Number(established) <= 9999;
  const isGone = status === 'withdrawn' || status === 'inactive';
  return {
    foundingDate: isYear ? String(established).padStart(4, '0') : undefined,
    dissolutionDate: isGone ? dateOf(withdrawnOn) : undefined,
    numberOfEmployees: Number.isSafeInteger(staff) ? node('QuantitativeValue', { value: staff }) : undefined,
  };
}
