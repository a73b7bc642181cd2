import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { partnerFromRor } from '@kvasir/formats/ror.js';
import { fillFromRegistry } from './registry-fill.ts';

const ror = { source: 'ror', retrieved: '2026-11-21', url: 'https://ror.org/02m5c8d82' };
const edited = { source: 'edited', retrieved: '2026-11-20' };

function record(changes: object = {}): object {
  return {
    id: 'https://ror.org/02m5c8d82',
    names: [
      { value: 'Northlake University', types: ['ror_display', 'label'], lang: 'en' },
      { value: 'NLU', types: ['acronym'], lang: null },
    ],
    types: ['education'],
    status: 'active',
    established: 1893,
    links: [{ type: 'website', value: 'https://northlake.example' }],
    locations: [{ geonames_id: 1, geonames_details: { name: 'Athlone', country_code: 'IE', country_name: 'Ireland' } }],
    external_ids: [],
    relationships: [],
    domains: [],
    ...changes,
  };
}

const chosen = partnerFromRor(record(), { retrieved: '2026-11-21' });

describe('filling in from the registry', () => {
  test('an empty form gets all that the record knows, and the note that it comes from there', () => {
    const { partner, fields, kept } = fillFromRegistry(undefined, chosen);
    assert.equal(partner.name, 'Northlake University');
    assert.equal(partner.identifiers?.ror, 'https://ror.org/02m5c8d82');
    assert.equal(partner.website, 'https://northlake.example');
    assert.equal(partner.established, 1893);
    assert.deepEqual(
      Object.values(partner.locations ?? {}).map(({ city }) => city),
      ['Athlone'],
    );
    assert.deepEqual(partner.provenance?.['/name'], ror);
    assert.deepEqual(partner.provenance?.['/website'], ror);
    assert.ok(fields.includes('website') && fields.includes('locations'));
    assert.deepEqual(kept, []);
  });

  test('what was typed to search is replaced by the name of the choice', () => {
    const { partner } = fillFromRegistry({ name: 'northl', provenance: { '/name': edited } }, chosen);
    assert.equal(partner.name, 'Northlake University');
    assert.deepEqual(partner.provenance?.['/name'], ror);
  });

  test('what the user edited stays, and is named', () => {
    const current = {
      name: 'Northlake',
      website: 'https://own.example',
      summary: 'We build.',
      contacts: { a: { name: 'Aoife Lennon' } },
      hostNote: { keep: true },
      provenance: { '/website': edited },
    };
    const { partner, kept, fields } = fillFromRegistry(current, chosen);
    assert.equal(partner.website, 'https://own.example');
    assert.equal(partner.summary, 'We build.');
    assert.deepEqual(partner.contacts, current.contacts);
    assert.deepEqual((partner as unknown as typeof current).hostNote, { keep: true });
    assert.deepEqual(kept, ['website']);
    assert.ok(!fields.includes('website'));
  });

  test('what came from elsewhere stays too', () => {
    const current = {
      name: 'NORTHLAKE',
      established: 1894,
      locations: { l: { street: 'Quay 1', city: 'Athlone', country: 'IE' } },
      provenance: { '': { source: 'cordis' } },
    };
    const { partner } = fillFromRegistry(current, chosen);
    assert.equal(partner.established, 1894);
    assert.equal(partner.locations?.['l']?.street, 'Quay 1');
    assert.equal(Object.keys(partner.locations ?? {}).length, 1);
  });

  test('a second choice leaves nothing of the first', () => {
    const other = partnerFromRor(
      record({
        id: 'https://ror.org/01q7zr308',
        names: [{ value: 'Val-Marne Institute', types: ['ror_display'], lang: 'fr' }],
        links: [],
        established: null,
        locations: [],
      }),
      { retrieved: '2026-11-22' },
    );
    const first = fillFromRegistry({ summary: 'Mine.' }, chosen).partner;
    const { partner } = fillFromRegistry(first, other);
    assert.equal(partner.name, 'Val-Marne Institute');
    assert.equal(partner.identifiers?.ror, 'https://ror.org/01q7zr308');
    assert.equal(partner.website, undefined);
    assert.equal(partner.established, undefined);
    assert.equal(partner.locations, undefined);
    assert.equal(partner.shortName, undefined);
    assert.equal(partner.summary, 'Mine.');
    assert.equal(partner.provenance?.['/website'], undefined);
  });

  test('neither argument is changed, and invalid data or a circle does not throw', () => {
    const circle: Record<string, unknown> = { name: 'Circle', relations: {}, provenance: { '': ror } };
    circle['relations'] = { self: circle };
    const before = JSON.stringify(chosen);
    for (const current of [
      circle,
      { identifiers: 'ROR', locations: ['Athlone'], provenance: 'ROR' },
      null,
      5,
      'text',
      [],
    ]) {
      assert.equal(fillFromRegistry(current, chosen).partner.name, 'Northlake University');
    }
    assert.equal(JSON.stringify(chosen), before);
  });
});
