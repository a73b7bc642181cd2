import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseIsni } from '@kvasir/model';
import { leavesOf, rorRecords, statementsOf, type RorRecord } from '../testing/real-data.ts';
import { partnerFromRor } from './partner-from-ror.ts';

const record: RorRecord = {
  id: 'https://ror.org/04xk2v911',
  admin: { created: { date: '2026-01-05', schema_version: '2.1' } },
  domains: ['northlake.example'],
  established: 1868,
  external_ids: [
    { type: 'isni', preferred: null, all: ['0000 0001 2156 142X'] },
    { type: 'fundref', preferred: '100001', all: ['100000', '100001', '100002'] },
    { type: 'wikidata', preferred: null, all: ['Q1', 'Q2'] },
  ],
  links: [
    { type: 'website', value: 'https://www.northlake.example' },
    { type: 'wikipedia', value: 'https://en.wikipedia.org/wiki/Example' },
    { type: 'website', value: 'https://northlake.example/en' },
  ],
  locations: [
    {
      geonames_id: 2754669,
      geonames_details: {
        name: 'Aalund',
        lat: 52.9,
        lng: 5.9,
        country_code: 'DK',
        country_name: 'Denmark',
        continent_code: 'EU',
        continent_name: 'Europe',
        country_subdivision_code: '84',
        country_subdivision_name: 'Capital Region',
      },
    },
  ],
  names: [
    { value: 'Universität Northlake', lang: 'de', types: ['label'] },
    { value: 'NLU', lang: null, types: ['acronym'] },
    { value: 'Northlake University', lang: 'en', types: ['ror_display', 'label'] },
  ],
  relationships: [{ type: 'child', id: 'https://ror.org/003k26w86', label: 'Northlake Hospital' }],
  status: 'active',
  types: ['education', 'funder'],
};

describe('partnerFromRor maps', () => {
  const partner = partnerFromRor(record, { retrieved: '2026-11-20' });

  test('the displayed name, the acronym, and all names with language and kinds', () => {
    assert.equal(partner.name, 'Northlake University');
    assert.equal(partner.shortName, 'NLU');
    assert.deepEqual(partner.names, {
      'de-universität-northlake': { text: 'Universität Northlake', lang: 'de', kinds: { label: true } },
      nlu: { text: 'NLU', kinds: { acronym: true } },
      'en-northlake-university': {
        text: 'Northlake University',
        lang: 'en',
        kinds: { ror_display: true, label: true },
      },
    });
  });

  test('the preferred or only identifier of each scheme, the others apart, and no guess among equals', () => {
    assert.deepEqual(partner.identifiers, {
      ror: 'https://ror.org/04xk2v911',
      isni: '000000012156142X',
      fundref: '100001',
    });
    assert.deepEqual(partner.otherIdentifiers, {
      'fundref-100000': { scheme: 'fundref', value: '100000' },
      'fundref-100002': { scheme: 'fundref', value: '100002' },
      'wikidata-q1': { scheme: 'wikidata', value: 'Q1' },
      'wikidata-q2': { scheme: 'wikidata', value: 'Q2' },
    });
  });

  test('places, links, types, relations, status and origin', () => {
    assert.deepEqual(partner.locations, {
      'geonames-2754669': {
        city: 'Aalund',
        country: 'DK',
        subdivision: { code: '84', name: 'Capital Region' },
        continent: 'EU',
        geonames: 2754669,
        latitude: 52.9,
        longitude: 5.9,
        fromRor: { geonames_details: { country_name: 'Denmark', continent_name: 'Europe' } },
      },
    });
    assert.equal(partner.website, 'https://www.northlake.example');
    assert.deepEqual(partner.links, {
      wikipedia: { kind: 'wikipedia', url: 'https://en.wikipedia.org/wiki/Example' },
      website: { kind: 'website', url: 'https://northlake.example/en' },
    });
    assert.deepEqual(partner.organisationTypes, { education: true, funder: true });
    assert.deepEqual(partner.domains, { 'northlake.example': true });
    assert.equal(partner.established, 1868);
    assert.equal(partner.status, 'active');
    assert.deepEqual(partner.relations, {
      'child-003k26w86': { kind: 'child', name: 'Northlake Hospital', ror: 'https://ror.org/003k26w86' },
    });
    assert.deepEqual(partner.provenance, {
      '': { source: 'ror', url: 'https://ror.org/04xk2v911', retrieved: '2026-11-20' },
    });
    assert.deepEqual(partner.fromRor, { admin: { created: { date: '2026-01-05', schema_version: '2.1' } } });
  });

  test('nothing that the record does not say', () => {
    assert.equal(partner.activityType, undefined);
    assert.equal(partner.sector, undefined);
    assert.equal(partner.legalName, undefined);
  });

  test('the same record twice to the same partner, without touching the record', () => {
    const before = structuredClone(record);
    assert.deepEqual(partnerFromRor(record), partnerFromRor(record));
    assert.deepEqual(record, before);
  });
});

describe('partnerFromRor falls back', () => {
  test('to the first label, then to the first name, when no name is marked for display', () => {
    const names = [
      { value: 'Alias', lang: null, types: ['alias'] },
      { value: 'Label', lang: null, types: ['label'] },
    ];
    assert.equal(partnerFromRor({ names }).name, 'Label');
    assert.equal(partnerFromRor({ names: names.slice(0, 1) }).name, 'Alias');
  });
});

describe('the 1,102 real ROR records', () => {
  test('import with every value found again in the partner', () => {
    assert.equal(rorRecords.length, 1102);
    let leaves = 0;
    for (const source of rorRecords) {
      const statements = statementsOf(partnerFromRor(source));
      for (const { path, value } of leavesOf(source)) {
        leaves += 1;
        const text = String(value);
        // The documented canonical form: an ISNI without its spaces, when its check digit is right.
        assert.ok(statements.has(text) || statements.has(parseIsni(text) ?? ''), `${source.id} ${path} ${text}`);
      }
    }
    assert.ok(leaves > 30_000, `${leaves} values were compared`);
  });

  test('can be rebuilt from the partner, so each value also stands where it belongs', () => {
    for (const source of rorRecords) assert.deepEqual(rebuild(source), comparable(source), source.id);
  });

  test('get one entry for each name, place, relation and identifier, up to 1,038 relations', () => {
    let most = 0;
    for (const source of rorRecords) {
      const partner = partnerFromRor(source);
      const relations = Object.keys(partner.relations ?? {}).length;
      assert.equal(relations, source.relationships.length);
      assert.equal(Object.keys(partner.names ?? {}).length, source.names.length);
      assert.equal(Object.keys(partner.locations ?? {}).length, source.locations.length);
      most = Math.max(most, relations);
    }
    assert.equal(most, 1038);
  });
});

/** The record as the partner lets it be written again; `preferred` is compared where the record has one. */
function rebuild(source: RorRecord): unknown {
  const partner = partnerFromRor(source);
  const identifiers = { ...partner.identifiers } as Record<string, string>;
  delete identifiers['ror'];
  const others = Object.values(partner.otherIdentifiers ?? {});
  const schemes = new Set([...Object.keys(identifiers), ...others.map(({ scheme }) => scheme)]);
  const links = Object.values(partner.links ?? {}).map(({ kind, url }) => `${kind} ${url}`);
  return {
    id: partner.provenance?.['']?.url,
    ...(partner.fromRor as object),
    domains: Object.keys(partner.domains ?? {}).sort(),
    established: partner.established ?? null,
    external_ids: Object.fromEntries(
      [...schemes].sort().map((scheme) => {
        const own = identifiers[scheme];
        const all = others.filter((other) => other.scheme === scheme).map(({ value }) => value);
        return [scheme, { preferred: own, all: [...all, ...(own ? [own] : [])].sort() }];
      }),
    ),
    links: [...links, ...(partner.website ? [`website ${partner.website}`] : [])].sort(),
    locations: Object.values(partner.locations ?? {}).map((location) => ({
      geonames_id: location.geonames,
      details: [
        location.city,
        location.latitude,
        location.longitude,
        location.country,
        location.continent,
        location.subdivision?.code,
        location.subdivision?.name,
      ],
      ...(location as { fromRor?: object }).fromRor,
    })),
    names: Object.values(partner.names ?? {}).map(({ text, lang, kinds }) => [
      text,
      lang ?? null,
      Object.keys(kinds ?? {}),
    ]),
    relationships: Object.values(partner.relations ?? {}).map(({ kind, ror, name }) => [kind, ror, name]),
    status: partner.status,
    types: Object.keys(partner.organisationTypes ?? {}),
  };
}

function comparable(source: RorRecord): unknown {
  const canonical = (scheme: string, value: string): string => (scheme === 'isni' ? parseIsni(value) : value) ?? value;
  return {
    ...source,
    domains: [...source.domains].sort(),
    external_ids: Object.fromEntries(
      source.external_ids
        .filter(({ all }) => all.length > 0)
        .sort((one, other) => (one.type < other.type ? -1 : 1))
        .map(({ type, preferred, all }) => {
          const chosen = preferred ?? (all.length === 1 ? all[0] : undefined);
          const values = all.map((value) => canonical(type, value)).sort();
          return [type, { preferred: chosen && canonical(type, chosen), all: values }];
        }),
    ),
    links: source.links.map(({ type, value }) => `${type} ${value}`).sort(),
    locations: source.locations.map(({ geonames_id, geonames_details: details }) => ({
      geonames_id,
      details: [
        details['name'],
        details['lat'],
        details['lng'],
        details['country_code'],
        details['continent_code'],
        details['country_subdivision_code'],
        details['country_subdivision_name'],
      ],
      geonames_details: Object.fromEntries(
        ['country_name', 'continent_name'].filter((key) => key in details).map((key) => [key, details[key]]),
      ),
    })),
    names: source.names.map(({ value, lang, types }) => [value, lang, types]),
    relationships: source.relationships.map(({ type, id, label }) => [type, id, label]),
  };
}
