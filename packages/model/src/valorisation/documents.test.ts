import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueAt } from '../value-at.ts';
import type { Partnership } from '../schema/partnership.ts';
import { canvasBoxes, canvasOf, contactsOf, platformFields, platformLimits } from '../valorisation.ts';

const today = '2026-11-21';
const document: Partnership = {
  endDate: '2029-12-31',
  partners: {
    brc: {
      name: 'Brenner Composites GmbH',
      contacts: {
        fresh: { name: 'Ada Lind', lastVerified: '2025-11-21' },
        stale: { name: 'Bo Lind', lastVerified: '2025-11-20' },
        never: { name: 'Cy Lind' },
        left: { name: 'Di Lind', lastVerified: '2026-11-20', until: '2026-11-20' },
      },
    },
    ivm: {
      name: 'Institut Val-Marne',
      status: 'withdrawn',
      contacts: { a: { name: 'Eve', lastVerified: '2026-11-01' } },
    },
    nlu: { name: 'Northlake University' },
  },
  results: {
    r3: {
      number: 'R3',
      title: 'Infusion process',
      description: 'A way to infuse thick shells.',
      exploitability: { impact: 'Less landfill' },
      ownership: { owners: { brc: {}, ivm: {} } },
      contributors: { nlu: {} },
    },
    r4: { title: 'Mould' },
  },
  indicators: { i5: { title: 'Blade mass kept from landfill' } },
  valorisationPlans: {
    r3: {
      need: 'Blades retire by 2030\n\nMakers fear new tools\r\n',
      uniqueValue: 'Keeps the old tools',
      users: 'Blade makers, 11 in Europe',
      routes: { standardisation: true, licensing: true },
      routeDetails: { licensing: { description: 'Royalty of 4 %' } },
      jointExploitation: { how: 'Separate fields of use' },
      steps: {
        s2: { title: 'Workshop agreement', change: 'Two makers use it', indicator: 'i5', order: 2 },
        s1: { title: 'File', indicator: 'i5', order: 1 },
      },
      impacts: '40 jobs',
      contacts: {
        a: { partner: 'brc', contact: 'fresh' },
        b: { partner: 'brc', contact: 'stale' },
        c: { partner: 'brc', contact: 'never' },
        d: { partner: 'brc', contact: 'left' },
        e: { partner: 'nlu', contact: 'nobody' },
        f: { partner: 'ivm', contact: 'a' },
      },
      resultsPlatform: {
        teaser: 'Thick shells in one shot',
        audiences: { investors: true, industry: true },
        policyAreas: { Energy: true, Industry: true, Research: true, Oceans: true },
      },
    },
    r4: { need: 'Heat', steps: { s1: { title: 'Rent', indicator: 'i5' } } },
    gone: { need: 'Nobody knows' },
  },
};

describe('the canvas', () => {
  test('has the six boxes of the template in its order, filled from a plan', () => {
    const canvas = canvasOf(document, 'r3');
    assert.deepEqual(
      canvasBoxes.map((box) => [box, canvas[box].map(({ text, route }) => route ?? text)]),
      [
        ['specific-needs', ['Blades retire by 2030', 'Makers fear new tools']],
        ['expected-results', ['R3 Infusion process']],
        ['measures', ['standardisation', 'licensing', 'Separate fields of use', 'File', 'Workshop agreement']],
        ['target-groups', ['Blade makers, 11 in Europe']],
        ['outcomes', ['Two makers use it']],
        ['impacts', ['40 jobs', 'Less landfill', 'Blade mass kept from landfill']],
      ],
    );
    assert.equal(canvas.measures[1]?.text, 'Royalty of 4 %');
  });

  test('says of each line which field it comes from, and which line of it', () => {
    const canvas = canvasOf(document);
    for (const box of canvasBoxes) {
      for (const { pointer, text, route, line } of canvas[box]) {
        const value = valueAt(document, pointer);
        if (route) assert.equal(value, true);
        else assert.ok(String(value).split(/\r?\n/)[line ?? 0]?.includes(text.replace(/^R3 /, '')), pointer);
      }
    }
    assert.equal(canvas['specific-needs'][1]?.line, 2);
  });

  test('can be that of all plans, in which an indicator is one impact, and orphans are not lost', () => {
    const canvas = canvasOf(document);
    assert.equal(canvas.impacts.filter(({ pointer }) => pointer === '/indicators/i5/title').length, 1);
    assert.deepEqual(canvas['specific-needs'].at(-1), {
      result: 'gone',
      text: 'Nobody knows',
      pointer: '/valorisationPlans/gone/need',
    });
    assert.deepEqual(canvasOf(document, 'nowhere')['specific-needs'], []);
  });
});

describe('the fields of the Horizon Results Platform', () => {
  const fields = Object.fromEntries(platformFields(document, 'r3').map((field) => [field.field, field]));

  test('are filled from the result and its plan', () => {
    assert.equal(fields['title']?.text, 'Infusion process');
    assert.equal(fields['problem']?.pointer, '/valorisationPlans/r3/need');
    assert.deepEqual(fields['audiences']?.terms, ['industry', 'investors']);
    assert.equal(fields['video']?.isEmpty, true);
  });

  test('say how far they are beyond their limit, and which limits the platform itself publishes', () => {
    assert.deepEqual([fields['policyAreas']?.length, fields['policyAreas']?.excess], [4, 1]);
    assert.deepEqual(
      Object.entries(platformLimits).flatMap(([field, limit]) => (limit.isPublished ? [field] : [])),
      ['policyAreas'],
    );
    const [title] = platformFields(document, 'r3', { title: { most: 3, isPublished: false } });
    assert.deepEqual([title?.length, title?.excess], [16, 13]);
  });

  test('count characters as people do', () => {
    const results = { a: { title: '𝒜𝒷' } };
    assert.equal(platformFields({ results }, 'a')[0]?.length, 2);
  });
});

describe('the contacts of a plan', () => {
  test('are fresh for a year after somebody confirmed them', () => {
    assert.deepEqual(
      contactsOf(document, 'r3', today).contacts.map(({ name, freshness }) => [name, freshness]),
      [
        ['Ada Lind', 'fresh'],
        ['Bo Lind', 'stale'],
        ['Cy Lind', 'unverified'],
        ['Di Lind', 'left'],
        ['nobody', 'missing'],
        ['Eve', 'left'],
      ],
    );
    assert.equal(contactsOf(document, 'r3', today, 24).contacts[1]?.freshness, 'fresh');
  });

  test('leave out which parties have none who is there', () => {
    assert.deepEqual(contactsOf(document, 'r3', today).without, ['nlu']);
  });
});
