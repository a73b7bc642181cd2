import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partner } from '@kvasir/model';
import fc from 'fast-check';
import { partnershipFromCordisProject } from '../cordis/project.ts';
import { partnerFromRor } from '../ror/partner-from-ror.ts';
import { cordisProjects, rorRecords } from '../testing/real-data.ts';
import { assertSchemaOrg } from '../testing/schema-org.ts';
import { serializeJsonLd } from './serialize.ts';
import { toJsonLd } from './to-json-ld.ts';

const partner: Partner = {
  name: 'Northlake University',
  legalName: 'Northlake University Foundation',
  shortName: 'NLU',
  names: {
    en: { text: 'Northlake University', lang: 'en', kinds: { ror_display: true, label: true } },
    de: { text: 'Universität Northlake', lang: 'de', kinds: { label: true } },
    nlu: { text: 'NLU', kinds: { acronym: true } },
  },
  identifiers: { ror: 'https://ror.org/04z8jg394', lei: '529900T8BM49AURSDO55', vat: 'DK12345678', wikidata: 'Q1' },
  otherIdentifiers: { a: { scheme: 'fundref', value: '100002' } },
  activityType: 'HES',
  organisationTypes: { funder: true },
  staff: 1200,
  locations: {
    b: { city: 'Brenn', country: 'DK' },
    a: {
      street: 'Lake Road 1',
      postCode: '0123',
      city: 'Aalund',
      country: 'DK',
      subdivision: { name: 'Capital Region' },
      latitude: 55.1,
      longitude: 12.2,
      geonames: 1,
      primary: true,
    },
  },
  website: 'https://northlake.example',
  links: { w: { kind: 'wikipedia', url: 'https://en.wikipedia.org/wiki/Example' } },
  logo: 'https://northlake.example/logo.svg',
  summary: 'A university.',
  established: 868,
  status: 'withdrawn',
  withdrawnOn: '2026-01-31',
  relations: {
    p: { kind: 'parent', name: 'City of Aalund' },
    c: { kind: 'child', name: 'Northlake Hospital', ror: 'https://ror.org/01vvnmw35' },
    s: { kind: 'successor', name: 'New Northlake' },
  },
  capabilities: { c: { title: 'Fatigue tests', description: 'Up to 100 m' } },
  facilities: { f: { title: 'Blade test stand', url: 'https://northlake.example/stand' } },
  results: { r: { title: 'Resin' } },
  needs: { n: { title: 'Full-scale blades', kind: 'need' } },
  fields: { f: { scheme: 'euroscivoc', code: '/25/75/463', title: 'tribology' } },
  sdgs: { '7': true, '7.2': true },
  projects: {
    p: {
      acronym: 'BLADE',
      title: 'Recyclable Blades',
      cordis: '101000001',
      role: 'coordinator',
      startDate: '2026-01-01',
    },
  },
  memberships: {
    m: { name: 'Wind Cluster', url: 'https://cluster.example', since: '2020-02-02' },
    n: { name: 'Alliance' },
  },
  contacts: {
    open: {
      name: 'Ada Holm',
      function: 'ktt-officer',
      email: 'ada@northlake.example',
      phone: '+45 1',
      languages: { da: true, en: true },
      visibility: 'public',
    },
    closed: { name: 'Secret Person', email: 'secret@northlake.example', visibility: 'partners' },
    unmarked: { name: 'Unmarked Person', email: 'unmarked@northlake.example' },
    refused: { name: 'Refusing Person', visibility: 'public', consent: false },
    unclear: { name: 'Unclear Person', visibility: 'public', consent: 'no' as never },
    former: { name: 'Former Person', visibility: 'public', until: '2020-01-31' },
  },
};

describe('toJsonLd', () => {
  const json = toJsonLd(partner, { url: 'https://portal.example/northlake' });

  test('has the shape of schema.org', () => {
    assertSchemaOrg(json);
  });

  test('names and identifies the organisation', () => {
    assert.equal(json['@type'], 'CollegeOrUniversity');
    assert.equal(json['@id'], 'https://ror.org/04z8jg394');
    assert.equal(json['name'], 'Northlake University');
    assert.equal(json['legalName'], 'Northlake University Foundation');
    assert.deepEqual(json['alternateName'], [{ '@value': 'Universität Northlake', '@language': 'de' }, 'NLU']);
    assert.equal(json['mainEntityOfPage'], 'https://portal.example/northlake');
    assert.equal(json['leiCode'], '529900T8BM49AURSDO55');
    assert.deepEqual(json['sameAs'], [
      'https://ror.org/04z8jg394',
      'https://www.wikidata.org/entity/Q1',
      'https://doi.org/10.13039/100002',
      'https://en.wikipedia.org/wiki/Example',
    ]);
  });

  test('gives its name in the language of the reader, and the display name as another', () => {
    const german = toJsonLd(partner, { language: 'de-AT' });
    assert.equal(german['name'], 'Universität Northlake');
    assert.deepEqual(german['alternateName'], [{ '@value': 'Northlake University', '@language': 'en' }, 'NLU']);
  });

  test('places it, the primary place first', () => {
    assert.deepEqual(json['address'], [
      {
        '@type': 'PostalAddress',
        streetAddress: 'Lake Road 1',
        postalCode: '0123',
        addressLocality: 'Aalund',
        addressRegion: 'Capital Region',
        addressCountry: 'DK',
      },
      { '@type': 'PostalAddress', addressLocality: 'Brenn', addressCountry: 'DK' },
    ]);
    assert.deepEqual(json['location'], {
      '@type': 'Place',
      name: 'Aalund',
      geo: { '@type': 'GeoCoordinates', latitude: 55.1, longitude: 12.2 },
      sameAs: 'https://sws.geonames.org/1/',
    });
  });

  test('says when it was founded and when it ended', () => {
    assert.equal(json['foundingDate'], '0868');
    assert.equal(json['dissolutionDate'], '2026-01-31');
    assert.equal(toJsonLd({ ...partner, status: 'active' })['dissolutionDate'], undefined);
  });

  test('says what it knows, offers, seeks, and where it belongs', () => {
    assert.deepEqual(
      (json['knowsAbout'] as { name: string }[]).map(({ name }) => name),
      ['tribology', 'SDG 7', 'SDG 7.2'],
    );
    assert.equal((json['makesOffer'] as unknown[]).length, 3);
    assert.deepEqual(json['seeks'], { '@type': 'Demand', name: 'Full-scale blades' });
    assert.deepEqual(json['parentOrganization'], { '@type': 'Organization', name: 'City of Aalund' });
    assert.deepEqual(json['memberOf'], [
      {
        '@type': 'OrganizationRole',
        startDate: '2020-02-02',
        memberOf: { '@type': 'Organization', name: 'Wind Cluster', url: 'https://cluster.example' },
      },
      { '@type': 'Organization', name: 'Alliance' },
      {
        '@type': 'OrganizationRole',
        roleName: 'coordinator',
        startDate: '2026-01-01',
        memberOf: {
          '@type': 'ResearchProject',
          name: 'Recyclable Blades',
          alternateName: 'BLADE',
          url: 'https://cordis.europa.eu/project/id/101000001',
        },
      },
    ]);
  });

  test('gives public contacts only', () => {
    assert.deepEqual(json['contactPoint'], {
      '@type': 'ContactPoint',
      name: 'Ada Holm',
      contactType: 'ktt-officer',
      email: 'ada@northlake.example',
      telephone: '+45 1',
      availableLanguage: ['da', 'en'],
    });
    assert.doesNotMatch(serializeJsonLd(json), /secret|unmarked|refusing/i);
  });

  test('chooses the type from CORDIS, then ROR, then the sector', () => {
    const typeOf = (facts: Partial<Partner>): string => toJsonLd({ name: 'X', ...facts })['@type'];
    assert.equal(typeOf({ activityType: 'REC', organisationTypes: { education: true } }), 'ResearchOrganization');
    assert.equal(typeOf({ activityType: 'PRC' }), 'Corporation');
    assert.equal(typeOf({ activityType: 'PUB' }), 'GovernmentOrganization');
    assert.equal(typeOf({ activityType: 'OTH', organisationTypes: { funder: true, company: true } }), 'Corporation');
    assert.equal(typeOf({ organisationTypes: { nonprofit: true } }), 'NGO');
    assert.equal(typeOf({ organisationTypes: { healthcare: true } }), 'Organization');
    assert.equal(typeOf({ sector: 'civil-society' }), 'NGO');
    assert.equal(typeOf({}), 'Organization');
  });

  test('never links to anything but http and https', () => {
    const script = 'javascript:alert(1)';
    const hostile = toJsonLd(
      {
        name: 'X',
        website: script,
        logo: 'data:image/svg+xml,<svg onload=alert(1)>',
        identifiers: { ror: script, wikidata: '"><script>', doi: script, isni: script },
        links: { w: { kind: 'wikipedia', url: script } },
        facilities: { f: { title: 'F', url: script } },
        memberships: { m: { name: 'M', url: script } },
        relations: { r: { kind: 'parent', name: 'P', ror: script } },
        projects: { p: { title: 'P', cordis: '../../evil' } },
        contacts: { c: { name: 'C', orcid: script, visibility: 'public' } },
      },
      { url: script },
    );
    assertSchemaOrg(hostile);
    const { identifier, ...rest } = hostile;
    assert.equal((identifier as unknown[]).length, 4);
    assert.doesNotMatch(JSON.stringify(rest), /javascript:|data:|evil/);
  });
});

describe('serializeJsonLd', () => {
  test('cannot end the script that it stands in', () => {
    const text = serializeJsonLd({ name: '</script><!-- ]]> & \u2028\u2029' });
    assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
  });

  test('parses to the same value, whatever the text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (value) => {
        const text = serializeJsonLd(value);
        assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the real organisations', () => {
  test('export to the shape of schema.org, with every relation and name', () => {
    for (const record of rorRecords) {
      const imported = partnerFromRor(record);
      for (const language of [undefined, 'de', 'ar']) {
        const json = toJsonLd(imported, language === undefined ? {} : { language });
        assertSchemaOrg(json);
        assert.deepEqual(JSON.parse(serializeJsonLd(json)), json);
        const text = JSON.stringify(json);
        for (const { value } of record.names) assert.ok(text.includes(JSON.stringify(value.trim())), value);
      }
    }
    for (const project of cordisProjects) {
      for (const imported of Object.values(partnershipFromCordisProject(project).partners)) {
        assertSchemaOrg(toJsonLd(imported));
      }
    }
  });
});
