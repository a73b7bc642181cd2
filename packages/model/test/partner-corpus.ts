/** Partners by hand, one point each. All of them are invented. */
import type { Example } from './example.ts';

function valid(what: string, fields: object): Example {
  return { what, value: { name: 'Northlake University', ...fields }, valid: true };
}

function invalid(what: string, fields: object): Example {
  return { what, value: { name: 'Northlake University', ...fields }, valid: false };
}

export const partnerCorpus: Example[] = [
  valid('a name alone', {}),
  valid('fields that nobody knows', { 'x-host': [{ a: null }], rating: 5 }),
  valid('a name in every script', {
    names: { a: { text: '東京大学', lang: 'ja', kinds: { label: true, alias: true } } },
  }),
  valid('a full address', {
    locations: {
      a: {
        street: 'Quay 1',
        postCode: 'NL1 2AB',
        city: 'Northlake',
        country: 'GB',
        subdivision: { code: 'ENG', name: 'England' },
        nuts: 'UKI31',
        geonames: 2643743,
        latitude: 51.5,
        longitude: -0.12,
        continent: 'EU',
        primary: true,
      },
    },
  }),
  valid('an offer', {
    capabilities: { a: { title: 'Blade testing', trl: { from: 4, to: 7 } } },
    fields: { a: { scheme: 'euroscivoc', code: '/25/57' }, b: { scheme: 'ford', code: '2' } },
    sdgs: { '7': true, '7.2': true, '13.a': true },
    trl: { from: 1, to: 9 },
    facilities: { a: { title: 'Wind tunnel', url: 'https://northlake.example/tunnel' } },
    results: { a: { title: 'Recyclable resin' } },
  }),
  valid('a track record', {
    projects: {
      a: {
        acronym: 'BLADE',
        cordis: '101226563',
        role: 'coordinator',
        startDate: '2025-07-01',
        endDate: '2030-06-30',
        ecContribution: { cents: 80025000, currency: 'EUR' },
        netEcContribution: { cents: -1, currency: 'EUR' },
      },
    },
    partnerships: {
      a: { type: 'Collaborative research', involvement: 'Partner', duration: '3 years', conditions: 'DESCA' },
    },
    memberships: { a: { name: 'Blade Circle', since: '2020-02-29' } },
  }),
  valid('a contact', {
    contacts: {
      a: {
        name: 'Ada Lindqvist',
        role: 'Head of the transfer office',
        function: 'ktt-officer',
        orcid: 'https://orcid.org/0000-0002-1825-0097',
        email: 'ada@northlake.example',
        languages: { en: true, 'zh-Hant': true },
        lastVerified: '2025-11-01',
        visibility: 'partners',
        consent: true,
      },
    },
  }),
  valid('provenance by pointer', { provenance: { '': { source: 'ror' }, '/names/a~1b': { source: 'edited' } } }),
  valid('what only code can refuse: a check digit, a day, an order', {
    identifiers: { ror: 'https://ror.org/0001w1759', isni: '0000000121561421' },
    withdrawnOn: '2025-02-30',
    trl: { from: 9, to: 1 },
    locations: { a: { country: 'UK' } },
  }),
  invalid('a blank name', { name: ' \t' }),
  invalid('null', { legalName: null }),
  invalid('an array for a map', { contacts: [] }),
  invalid('an array for an object', { mark: [] }),
  invalid('an entry without id', { contacts: { '': { name: 'Ada Lindqvist' } } }),
  invalid('an entry that is text', { contacts: { a: 'Ada Lindqvist' } }),
  invalid('a set with false', { organisationTypes: { company: false } }),
  invalid('a set with an unknown term', { organisationTypes: { university: true } }),
  invalid('a term of no vocabulary', { activityType: 'hes' }),
  invalid('a key that reaches the prototype', { contacts: JSON.parse('{"__proto__":{"name":"Ada"}}') as object }),
  invalid('a number as text', { staff: '12' }),
  invalid('a fraction of a cent', { projects: { a: { totalCost: { cents: 1.5, currency: 'EUR' } } } }),
  invalid('money without currency', { projects: { a: { totalCost: { cents: 1 } } } }),
  invalid('a script for a link', { website: 'javascript:alert(1)' }),
  invalid('a short ROR id', { identifiers: { ror: '0001w1758' } }),
  invalid('month 13', { withdrawnOn: '2025-13-01' }),
  invalid('TRL 10', { trl: { from: 1, to: 10 } }),
  invalid('colour 13', { mark: { colour: 13 } }),
  invalid('goal 18', { sdgs: { '18': true } }),
  invalid('provenance of no pointer', { provenance: { name: { source: 'ror' } } }),
  { what: 'nothing', value: {}, valid: false },
  { what: 'a text', value: 'Northlake University', valid: false },
  { what: 'a list', value: [{ name: 'Northlake University' }], valid: false },
];
