import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cordisProjects } from '../testing/real-data.ts';
import { partnershipsFromCordisCsv } from './csv.ts';
import { partnershipFromCordis } from './partnership-from-cordis.ts';
import { partnershipFromCordisProject } from './project.ts';

/** The header lines as CORDIS publishes them. */
const ORGANIZATION_HEADER =
  'projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;' +
  'nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;' +
  'totalCost;endOfParticipation;active';
const PROJECT_HEADER =
  'id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;' +
  'frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi';

function csv(header: string, rows: Record<string, string>[]): string {
  const columns = header.split(';');
  const lines = rows.map((row) => columns.map((name) => `"${(row[name] ?? '').replaceAll('"', '""')}"`).join(';'));
  return `\uFEFF${[columns.map((name) => `"${name}"`).join(';'), ...lines].join('\n')}\n`;
}

const organizationCsv = csv(ORGANIZATION_HEADER, [
  {
    projectID: '101000001',
    projectAcronym: 'BLADE',
    organisationID: '999000001',
    vatNumber: 'GB999000001',
    name: 'NORTHLAKE "UNIVERSITY"; SCHOOL OF ART',
    SME: 'false',
    activityType: 'HES',
    street: 'Lake Road 1\nBuilding 2',
    postCode: '01234',
    city: 'Northlake',
    country: 'UK',
    nutsCode: 'UKI31',
    geolocation: '51.5072,-0.1276',
    contentUpdateDate: '2026-01-05 12:38:07',
    rcn: '1906',
    order: '1',
    role: 'coordinator',
    ecContribution: '800250.25',
    netEcContribution: '800250,2',
    totalCost: '900000',
    endOfParticipation: 'false',
    active: 'true',
  },
  { projectID: '101000002', projectAcronym: 'OTHER', organisationID: '999000002', name: 'VANTERA WIND A/S' },
]);
const projectCsv = csv(PROJECT_HEADER, [
  { id: '101000001', acronym: 'BLADE', title: 'Blades; "new"', ecMaxContribution: '1600500,5', status: 'SIGNED' },
]);

describe('partnershipFromCordis reads the CSV tables', () => {
  test('joined by project, with all columns of organization.csv', () => {
    const partnership = partnershipFromCordis({ projectCsv, organizationCsv });
    assert.equal(partnership.title, 'Blades; "new"');
    assert.deepEqual(partnership.ecMaxContribution, { cents: 160050050, currency: 'EUR' });
    assert.deepEqual(partnership.fromCordis, { status: 'SIGNED' });
    assert.deepEqual(partnership.partners, {
      'pic-999000001': {
        name: 'NORTHLAKE "UNIVERSITY"; SCHOOL OF ART',
        identifiers: { pic: '999000001', vat: 'GB999000001' },
        activityType: 'HES',
        sme: false,
        locations: {
          cordis: {
            street: 'Lake Road 1\nBuilding 2',
            postCode: '01234',
            city: 'Northlake',
            country: 'GB',
            nuts: 'UKI31',
            latitude: 51.5072,
            longitude: -0.1276,
          },
        },
        projects: {
          'cordis-101000001': {
            cordis: '101000001',
            acronym: 'BLADE',
            title: 'Blades; "new"',
            role: 'coordinator',
            order: 1,
            ecContribution: { cents: 80025025, currency: 'EUR' },
            netEcContribution: { cents: 80025020, currency: 'EUR' },
            totalCost: { cents: 90000000, currency: 'EUR' },
            fromCordis: {
              contentUpdateDate: '2026-01-05 12:38:07',
              rcn: '1906',
              endOfParticipation: 'false',
              active: 'true',
            },
          },
        },
        provenance: { '': { source: 'cordis', url: 'https://cordis.europa.eu/project/id/101000001' } },
      },
    });
  });

  test('the project that was asked for, the first one otherwise, none when there is none', () => {
    assert.equal(partnershipFromCordis({ organizationCsv }).acronym, 'BLADE');
    assert.equal(partnershipFromCordis({ organizationCsv, projectId: '101000002' }).acronym, 'OTHER');
    assert.deepEqual(partnershipFromCordis({ organizationCsv, projectId: '1' }).partners, {});
    assert.deepEqual(partnershipFromCordis({ organizationCsv: '' }).partners, {});
  });

  test('all projects of the tables, keyed by their ids', () => {
    const partnerships = partnershipsFromCordisCsv({ projectCsv, organizationCsv });
    assert.deepEqual(Object.keys(partnerships), ['cordis-101000001', 'cordis-101000002']);
  });

  test('rows with too many cells or no project without losing a cell', () => {
    const rows = `${ORGANIZATION_HEADER};__proto__\n101000001;BLADE;999000001;;A;;;;;;;;;;;;;;;;;;;;;evil;extra\n;;999000002;;C\n`;
    const partnerships = partnershipsFromCordisCsv({ organizationCsv: rows });
    assert.deepEqual(Object.keys(partnerships), ['cordis-101000001', 'cordis']);
    assert.match(JSON.stringify(partnerships), /extra/);
    assert.equal(partnerships['cordis']?.partners['pic-999000002']?.name, 'C');
    assert.equal(({} as { evil?: string }).evil, undefined);
  });

  test('broken quotes without losing their text', () => {
    const rows = 'projectID;name;city\n1;"A" B;Bonn\n';
    const text = JSON.stringify(partnershipFromCordis({ organizationCsv: rows }));
    for (const word of ['A', 'B', 'Bonn']) assert.match(text, new RegExp(word));
  });

  test('the real participants written as CSV to the same partners as from JSON', () => {
    const rows = cordisProjects.flatMap(({ acronym, participants }) =>
      participants.map((row) => ({ ...row, projectAcronym: acronym, organisationID: row['pic'] ?? '' })),
    );
    const text = csv(ORGANIZATION_HEADER, rows);
    for (const project of cordisProjects) {
      const { id, acronym, participants } = project;
      const fromCsv = partnershipFromCordis({ organizationCsv: text, projectId: id });
      assert.deepEqual(fromCsv.partners, partnershipFromCordisProject({ id, acronym, participants }).partners);
    }
  });
});

test('partnershipFromCordis reads a project object as partnershipFromCordisProject does', () => {
  const [project] = cordisProjects;
  assert.deepEqual(partnershipFromCordis(project), partnershipFromCordisProject(project));
});
