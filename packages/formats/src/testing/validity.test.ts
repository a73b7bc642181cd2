import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '@kvasir/model';
import { validate, validatePartner } from '@kvasir/model/validate.js';
import { partnershipFromCordisProject } from '../cordis/project.ts';
import { partnerFromRor } from '../ror/partner-from-ror.ts';
import { cordisProjects, rorRecords } from './real-data.ts';

test('the real ROR records are valid partners, but for the one that gives its GRID as an address', () => {
  const problems = rorRecords.flatMap((record) =>
    validatePartner(partnerFromRor(record, { retrieved: '2026-11-20' })).map(
      (p) => `${record.id} ${p.pointer} ${p.code}`,
    ),
  );
  assert.deepEqual(problems, ['https://ror.org/041ypg504 /identifiers/grid not-a-grid']);
});

test('the real CORDIS participants are valid partners', () => {
  const problems = cordisProjects.flatMap((project) =>
    Object.values(partnershipFromCordisProject(project).partners).flatMap((partner) =>
      validatePartner(partner).map((p) => `${partner.name} ${p.pointer} ${p.code}`),
    ),
  );
  assert.deepEqual(problems, []);
});

test('the real CORDIS projects are valid partnerships, before and after migration', () => {
  for (const project of cordisProjects) {
    const partnership = partnershipFromCordisProject(project, { retrieved: '2026-11-20' });
    assert.deepEqual(validate(partnership), [], project.acronym);
    assert.deepEqual(migrate(partnership), { ...partnership, schema: 'urn:kvasir:partnership:1' });
    assert.deepEqual(validate(migrate(partnership)), [], project.acronym);
  }
});
