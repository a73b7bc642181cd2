import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countryFromCordis } from '@kvasir/model';
import { cordisProjects, leavesOf, statementsOf } from '../testing/real-data.ts';
import { partnershipFromCordisProject } from './project.ts';

const project = {
  id: '101000001',
  acronym: 'BLADE',
  title: 'Recyclable Rotor Blades',
  startDate: '2026-01-01',
  endDate: '2029-12-31',
  totalCost: '1971987,5',
  legalBasis: 'HORIZON.2.5',
  objective: 'Blades that can be taken apart.',
  grantDoi: '',
  euroSciVoc: [{ code: '/25/75/463', path: '/engineering and technology/mechanical engineering/tribology' }],
  deliverables: [{ id: 'D_1', title: 'Plan', projectID: '101000001', projectAcronym: 'BLADE', rcn: '7' }],
  participants: [
    {
      projectID: '101000001',
      name: 'BRENNER COMPOSITES GMBH',
      shortName: 'BRENNER',
      SME: 'True',
      activityType: 'PRC',
      city: 'Athens',
      country: 'EL',
      organizationURL: 'www.brenner.example',
      contactForm: 'https://portal.example/contact/999000001',
      order: '2',
      role: 'participant',
      ecContribution: '800250.0',
      pic: '999000001',
    },
  ],
};

describe('partnershipFromCordisProject maps', () => {
  const partnership = partnershipFromCordisProject(project, { retrieved: '2026-11-20' });
  const url = 'https://cordis.europa.eu/project/id/101000001';

  test('the project, its fields of science and its deliverables', () => {
    const { partners, ...rest } = partnership;
    assert.deepEqual(Object.keys(partners), ['pic-999000001']);
    assert.deepEqual(rest, {
      id: '101000001',
      acronym: 'BLADE',
      title: 'Recyclable Rotor Blades',
      startDate: '2026-01-01',
      endDate: '2029-12-31',
      objective: 'Blades that can be taken apart.',
      totalCost: { cents: 197198750, currency: 'EUR' },
      fields: {
        'euroscivoc-463': {
          scheme: 'euroscivoc',
          code: '/25/75/463',
          title: 'tribology',
          path: '/engineering and technology/mechanical engineering/tribology',
        },
      },
      deliverables: { 'd-1': { id: 'D_1', title: 'Plan', rcn: '7' } },
      provenance: { '': { source: 'cordis', url, retrieved: '2026-11-20' } },
      fromCordis: { legalBasis: 'HORIZON.2.5' },
    });
  });

  test('a participant, with country in ISO 3166-1, money in cents, and its website as it stands', () => {
    assert.deepEqual(partnership.partners['pic-999000001'], {
      name: 'BRENNER COMPOSITES GMBH',
      shortName: 'BRENNER',
      identifiers: { pic: '999000001' },
      activityType: 'PRC',
      sme: true,
      locations: { cordis: { city: 'Athens', country: 'GR' } },
      website: 'www.brenner.example',
      links: { 'contact-form': { kind: 'contact-form', url: 'https://portal.example/contact/999000001' } },
      projects: {
        'cordis-101000001': {
          cordis: '101000001',
          acronym: 'BLADE',
          title: 'Recyclable Rotor Blades',
          startDate: '2026-01-01',
          endDate: '2029-12-31',
          role: 'participant',
          order: 2,
          ecContribution: { cents: 80025000, currency: 'EUR' },
        },
      },
      provenance: { '': { source: 'cordis', url, retrieved: '2026-11-20' } },
    });
  });
});

describe('partnershipFromCordisProject keeps', () => {
  const [first] = project.participants;

  test('both roles of an organisation that stands twice in a project, and what the rows say differently', () => {
    const participants = [
      first,
      { ...first, role: 'thirdParty', order: '9', ecContribution: '10', city: 'Volos', vatNumber: 'EL999000001' },
      { ...first, role: 'thirdParty', order: '10' },
    ];
    const partner = partnershipFromCordisProject({ ...project, participants }).partners['pic-999000001'];
    assert.deepEqual(Object.keys(partner?.projects ?? {}), [
      'cordis-101000001',
      'cordis-101000001-thirdparty',
      'cordis-101000001-thirdparty-2',
    ]);
    const second = partner?.projects['cordis-101000001-thirdparty'];
    assert.equal(second?.role, 'thirdParty');
    assert.equal(second?.order, 9);
    assert.deepEqual(second?.ecContribution, { cents: 1000, currency: 'EUR' });
    assert.deepEqual(second?.fromCordis, { city: 'Volos' });
    assert.equal(partner?.locations?.['cordis']?.city, 'Athens');
    assert.equal(partner?.identifiers?.vat, 'EL999000001');
  });

  test('participants without a valid PIC apart, under their names', () => {
    const { pic, ...withoutPic } = first ?? {};
    const participants = [withoutPic, { ...withoutPic, pic: '12' }, { pic }, {}, { name: 'PIC 999000001' }];
    const { partners } = partnershipFromCordisProject({ ...project, participants });
    assert.deepEqual(Object.keys(partners), [
      'brenner-composites-gmbh',
      'brenner-composites-gmbh-2',
      'pic-999000001',
      'partner',
      'pic-999000001-2',
    ]);
    assert.equal(partners['brenner-composites-gmbh-2']?.identifiers?.pic, '12');
  });

  test('values that it cannot read and columns that it does not know, where they belong', () => {
    const participants = [
      { ...first, SME: 'perhaps', ecContribution: '1.234,56', rcn: 42, mood: ['glad'], projectID: '7' },
    ];
    const partnership = partnershipFromCordisProject({ ...project, totalCost: 'n/a', participants });
    const partner = partnership.partners['pic-999000001'];
    assert.deepEqual(partnership.fromCordis, { legalBasis: 'HORIZON.2.5', totalCost: 'n/a' });
    assert.deepEqual(partner?.fromCordis, { SME: 'perhaps', mood: { '0': 'glad' } });
    assert.deepEqual(partner?.projects['cordis-101000001']?.fromCordis, {
      ecContribution: '1.234,56',
      rcn: 42,
      projectID: '7',
    });
  });
});

describe('the 100 real CORDIS projects', () => {
  test('import with every value of project and participant found again', () => {
    let participants = 0;
    for (const source of cordisProjects) {
      const partnership = partnershipFromCordisProject(source);
      const ofProject = statementsOf(partnership);
      for (const leaf of leavesOf({ ...source, participants: [] })) assertFound(leaf.path, leaf.value, ofProject);
      for (const row of source.participants) {
        participants += 1;
        const statements = statementsOf(partnership.partners[`pic-${row['pic']}`]);
        for (const [column, value] of Object.entries(row)) if (value !== '') assertFound(column, value, statements);
      }
      assert.equal(Object.keys(partnership.partners).length, source.participants.length);
      assert.ok(Object.values(partnership.partners).every((partner) => partner.fromCordis === undefined));
    }
    assert.equal(participants, 898);
  });

  test('sum to the cent as the source does', () => {
    for (const source of cordisProjects) {
      const { partners } = partnershipFromCordisProject(source);
      const cents = Object.values(partners)
        .flatMap(({ projects }) => Object.values(projects))
        .reduce((sum, { ecContribution }) => sum + BigInt(ecContribution?.cents ?? 0), 0n);
      const expected = source.participants.reduce((sum, row) => sum + centsOf(row['ecContribution'] ?? ''), 0n);
      assert.equal(cents, expected, source.id);
    }
  });
});

/** The documented canonical forms: cents, booleans, order as a number, ISO 3166-1 country. */
function assertFound(path: string, value: string | number | boolean, statements: Set<string>): void {
  const text = String(value);
  const forms = [text];
  if (/(Cost|Contribution)$/.test(path)) forms.push(String(centsOf(text)));
  if (path === 'SME') forms.push(text.toLowerCase());
  if (path === 'country') forms.push(countryFromCordis(text));
  assert.ok(
    forms.some((form) => statements.has(form)),
    `${path}: ${text}`,
  );
}

function centsOf(text: string): bigint {
  const [euro = '', cents = ''] = text.replace(',', '.').split('.');
  return BigInt(`${euro}${cents.padEnd(2, '0')}`);
}
