/**
 * The part of schema.org 30 that `toJsonLd` uses, for checking its shape: which property may stand on which type, and
 * what it may hold. `Thing` properties stand on all types, `Organization` properties on all organisations.
 */
import assert from 'node:assert/strict';

type Range = readonly string[];

const THING = {
  name: ['Text'],
  alternateName: ['Text'],
  description: ['Text'],
  url: ['URL'],
  sameAs: ['URL'],
  identifier: ['PropertyValue'],
  mainEntityOfPage: ['URL'],
} satisfies Record<string, Range>;

const ORGANIZATION = {
  ...THING,
  legalName: ['Text'],
  logo: ['URL'],
  leiCode: ['Text'],
  vatID: ['Text'],
  address: ['PostalAddress'],
  location: ['Place'],
  foundingDate: ['Date'],
  dissolutionDate: ['Date'],
  numberOfEmployees: ['QuantitativeValue'],
  parentOrganization: ['Organization'],
  subOrganization: ['Organization'],
  memberOf: ['Organization', 'OrganizationRole'],
  contactPoint: ['ContactPoint'],
  knowsAbout: ['DefinedTerm'],
  makesOffer: ['Offer'],
  seeks: ['Demand'],
} satisfies Record<string, Range>;

const TYPES: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
  Organization: ORGANIZATION,
  CollegeOrUniversity: ORGANIZATION,
  ResearchOrganization: ORGANIZATION,
  Corporation: ORGANIZATION,
  GovernmentOrganization: ORGANIZATION,
  NGO: ORGANIZATION,
  ResearchProject: ORGANIZATION,
  OrganizationRole: {
    ...THING,
    roleName: ['Text'],
    startDate: ['Date'],
    endDate: ['Date'],
    memberOf: ['Organization', 'ResearchProject'],
  },
  PropertyValue: { ...THING, propertyID: ['Text'], value: ['Text'] },
  PostalAddress: {
    ...THING,
    streetAddress: ['Text'],
    postalCode: ['Text'],
    addressLocality: ['Text'],
    addressRegion: ['Text'],
    addressCountry: ['Text'],
  },
  Place: { ...THING, geo: ['GeoCoordinates'] },
  GeoCoordinates: { ...THING, latitude: ['Number'], longitude: ['Number'] },
  QuantitativeValue: { ...THING, value: ['Number'] },
  ContactPoint: {
    ...THING,
    contactType: ['Text'],
    email: ['Text'],
    telephone: ['Text'],
    availableLanguage: ['Text'],
  },
  DefinedTerm: { ...THING, termCode: ['Text'], inDefinedTermSet: ['DefinedTermSet'] },
  DefinedTermSet: THING,
  Offer: { ...THING, itemOffered: ['Service', 'CreativeWork'] },
  Demand: THING,
  Service: THING,
  CreativeWork: THING,
};

/** Fails when a node has an unknown type, a property that its type does not have, or a value of the wrong kind. */
export function assertSchemaOrg(root: unknown): void {
  const { '@context': context, ...organization } = root as Record<string, unknown>;
  assert.equal(context, 'https://schema.org');
  assertNode(organization);
}

function assertNode(value: unknown): void {
  const { '@type': type, '@id': id, ...properties } = value as Record<string, unknown>;
  const allowed = TYPES[String(type)];
  assert.ok(allowed, `unknown type ${String(type)}`);
  assert.ok(id === undefined || (typeof id === 'string' && id.startsWith('https://ror.org/')));
  for (const [property, content] of Object.entries(properties)) {
    const range = allowed[property];
    assert.ok(range, `${String(type)} has no ${property}`);
    assert.ok(!Array.isArray(content) || content.length > 1, `${property} is a list of one`);
    for (const item of Array.isArray(content) ? content : [content]) assertValue(item, range, property);
  }
}

function assertValue(value: unknown, range: Range, property: string): void {
  if (typeof value === 'object') {
    const node = value as Record<string, unknown>;
    if ('@value' in node) {
      assert.ok(range.includes('Text'), property);
      assert.deepEqual(Object.keys(node), ['@value', '@language']);
      return;
    }
    assert.ok(range.includes(String(node['@type'])), `${property} holds a ${String(node['@type'])}`);
    return assertNode(node);
  }
  if (typeof value === 'number') return assert.ok(range.includes('Number') && Number.isFinite(value), property);
  assert.ok(typeof value === 'string' && value !== '', property);
  if (range.includes('URL')) assert.match(value, /^https?:\/\//i, property);
  else if (range.includes('Date')) assert.match(value, /^\d{4}(-\d{2}-\d{2})?$/, property);
  else assert.ok(range.includes('Text'), `${property} holds text`);
}
