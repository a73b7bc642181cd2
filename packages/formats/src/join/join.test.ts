import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partner } from '@kvasir/model';
import { validatePartner } from '@kvasir/model/validate.js';
import { partnershipFromCordisProject } from '../cordis/project.ts';
import { partnerFromRor } from '../ror/partner-from-ror.ts';
import { cordisProjects, leavesOf, rorRecords } from '../testing/real-data.ts';
import { rorFinder } from './find-ror.ts';
import { joinWithRor } from './join-with-ror.ts';
import { matchKey } from './match-key.ts';

const cordis: Partner = {
  name: 'NORTHLAKE UNIVERSITY',
  shortName: 'NLU',
  identifiers: { pic: '999000001', isni: '000000012156142X' },
  locations: { cordis: { city: 'AALUND', country: 'DK', street: 'Lake Road 1', latitude: 1 } },
  website: 'http://northlake.example',
  provenance: { '': { source: 'cordis' }, '/shortName': { source: 'edited' } },
};
const ror: Partner = {
  name: 'Northlake University',
  shortName: 'NU',
  names: { en: { text: 'Northlake University', kinds: { ror_display: true } } },
  identifiers: { ror: 'https://ror.org/04xk2v911', isni: '0000000091952461', grid: 'grid.1.2' },
  locations: {
    'geonames-1': { city: 'Aalund', country: 'DK', latitude: 55, longitude: 12, geonames: 1 },
    'geonames-2': { city: 'Brenn', country: 'DK', geonames: 2 },
  },
  website: 'https://www.northlake.example',
  established: 1868,
  provenance: { '': { source: 'ror', url: 'https://ror.org/04xk2v911', retrieved: '2026-11-20' } },
};

describe('joinWithRor', () => {
  test('fills gaps, overwrites nothing, and says what came from where', () => {
    const origin = { source: 'ror', url: 'https://ror.org/04xk2v911', retrieved: '2026-11-20' };
    assert.deepEqual(joinWithRor(cordis, ror), {
      name: 'NORTHLAKE UNIVERSITY',
      shortName: 'NLU',
      names: { en: { text: 'Northlake University', kinds: { ror_display: true } } },
      identifiers: {
        pic: '999000001',
        isni: '000000012156142X',
        ror: 'https://ror.org/04xk2v911',
        grid: 'grid.1.2',
      },
      otherIdentifiers: { 'isni-0000000091952461': { scheme: 'isni', value: '0000000091952461' } },
      locations: {
        cordis: { city: 'AALUND', country: 'DK', street: 'Lake Road 1', latitude: 1, geonames: 1 },
        'geonames-2': { city: 'Brenn', country: 'DK', geonames: 2 },
      },
      website: 'http://northlake.example',
      links: { 'ror-website': { kind: 'website', url: 'https://www.northlake.example' } },
      established: 1868,
      provenance: {
        '': { source: 'cordis' },
        '/shortName': { source: 'edited' },
        '/names': origin,
        '/identifiers/ror': origin,
        '/identifiers/grid': origin,
        '/established': origin,
        '/links': origin,
        '/otherIdentifiers': origin,
        '/locations/cordis/geonames': origin,
        '/locations/geonames-2': origin,
      },
    });
  });

  test('changes neither argument and gives the same again on its own result', () => {
    const before = structuredClone([cordis, ror]);
    const joined = joinWithRor(cordis, ror);
    assert.deepEqual([cordis, ror], before);
    assert.deepEqual(joinWithRor(joined, ror), joined);
  });

  test('fills the empty map that PHP writes as an array, and null', () => {
    const partner = { name: 'X', names: [], established: null, locations: [] } as unknown as Partner;
    const joined = joinWithRor(partner, ror);
    assert.deepEqual(joined.names, ror.names);
    assert.equal(joined.established, 1868);
    assert.deepEqual(joined.locations, ror.locations);
  });

  test('leaves invalid fields of the partner as they stand', () => {
    const partner = { name: 7, names: 'text', locations: 'here', identifiers: ['a'], links: { a: null } } as unknown;
    const joined = joinWithRor(partner as Partner, ror) as unknown as Record<string, unknown>;
    assert.equal(joined['name'], 7);
    assert.equal(joined['names'], 'text');
    assert.equal(joined['locations'], 'here');
    assert.deepEqual(joined['identifiers'], ['a']);
  });

  test('escapes ids in the pointers of the provenance', () => {
    const joined = joinWithRor(
      { name: 'X', links: { a: { kind: 'a', url: 'https://a.example' } } },
      {
        name: 'X',
        links: { 'b/~c': { kind: 'b', url: 'https://b.example' } },
      },
    );
    assert.deepEqual(Object.keys(joined.provenance ?? {}), ['/links/b~1~0c']);
  });
});

describe('matchKey', () => {
  test('ignores case, accents, punctuation and spacing', () => {
    assert.equal(matchKey('Københavns  Universitet'), matchKey('KOBENHAVNS UNIVERSITET'));
    assert.equal(matchKey('Universität des Saarlandes'), matchKey('UNIVERSITAT DES SAARLANDES'));
    assert.equal(matchKey("Università degli Studi dell'Aquila"), matchKey('UNIVERSITA DEGLI STUDI DELL’AQUILA'));
    assert.equal(matchKey('Politechnika Łódzka'), matchKey('POLITECHNIKA LODZKA'));
    assert.equal(matchKey('Groß & Co. (KG)'), matchKey('GROSS CO KG'));
    assert.equal(matchKey('İstanbul Üniversitesi'), matchKey('ISTANBUL UNIVERSITESI'));
  });

  test('counts every word, and every letter of every script', () => {
    assert.notEqual(matchKey('University of Northlake'), matchKey('Northlake University'));
    assert.notEqual(matchKey('Univ. Northlake'), matchKey('University Northlake'));
    assert.notEqual(matchKey('किताब'), matchKey('कताब'));
    assert.equal(matchKey('東京大学'), '東京大学');
  });

  test('is empty when a name has no letter and no digit', () => {
    assert.equal(matchKey(' — & …'), '');
  });
});

describe('rorFinder', () => {
  const at = (country: string, name: string): Partner => ({ name, locations: { a: { country } } });

  test('finds an organisation by any full name in the same country, and never by acronym', () => {
    const target: Partner = {
      ...at('DE', 'Brenner Institute'),
      names: { a: { text: 'Brenner-Institut', lang: 'de' }, b: { text: 'BI', kinds: { acronym: true } } },
    };
    const find = rorFinder([target]);
    assert.equal(find(at('DE', 'BRENNER INSTITUT')), target);
    assert.equal(find(at('DE', 'Brenner institute')), target);
    assert.equal(find(at('DE', 'BI')), undefined);
    assert.equal(find(at('AT', 'Brenner Institute')), undefined);
  });

  test('finds nothing when two organisations bear the name, or the name has no letter', () => {
    const find = rorFinder([at('DE', 'Museum'), at('DE', 'MUSEUM'), at('DE', '—')]);
    assert.equal(find(at('DE', 'Museum')), undefined);
    assert.equal(find(at('DE', '…')), undefined);
  });
});

describe('the real participants joined with the real ROR records', () => {
  const find = rorFinder(rorRecords.map((record) => partnerFromRor(record)));
  const pairs = cordisProjects
    .flatMap((project) => Object.values(partnershipFromCordisProject(project).partners))
    .flatMap((partner) => {
      const found = find(partner);
      return found ? [{ partner, found, joined: joinWithRor(partner, found) }] : [];
    });

  test('are valid partners that keep every value of the participant', () => {
    assert.equal(pairs.length, 6);
    for (const { partner, joined } of pairs) {
      assert.deepEqual(validatePartner(joined), []);
      const kept = new Map(leavesOf(joined).map(({ path, value }) => [path, value]));
      for (const { path, value } of leavesOf(partner)) assert.equal(kept.get(path), value, path);
    }
  });
});
