import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliverableColumns, milestoneColumns, riskColumns } from '@kvasir/model/vocabularies/domain.js';
import fc from 'fast-check';
import { bladeRoadmap } from '../testing/roadmap-document.ts';
import type { RoadmapTableKind, RoadmapTablesDocument } from './fields.ts';
import { englishRoadmapLabels } from './labels.ts';
import { roadmapTables, type RoadmapTable } from './tables.ts';

function tableOf(
  kind: RoadmapTableKind,
  document: RoadmapTablesDocument = bladeRoadmap,
  layout?: 'part-b',
): RoadmapTable {
  const table = roadmapTables(document, layout && { layout }).find((one) => one.kind === kind);
  assert.ok(table);
  return table;
}

function headersOf(kind: RoadmapTableKind): string[] {
  return tableOf(kind, bladeRoadmap, 'part-b').columns.map(({ header }) => header);
}

/** The first row, by its headers, without what is empty. */
function firstRow(table: RoadmapTable): Record<string, unknown> {
  const pairs = table.columns.map(({ header }, index) => [header, table.rows[0]?.[index]] as const);
  return Object.fromEntries(pairs.filter(([, cell]) => cell !== '' && cell !== undefined));
}

describe('roadmapTables', () => {
  it('has the columns of Part B, in their order and by their names', () => {
    assert.deepEqual(headersOf('deliverables'), deliverableColumns.terms);
    assert.deepEqual(headersOf('milestones'), milestoneColumns.terms);
    assert.deepEqual(
      headersOf('risks').map((header) => header.toLowerCase()),
      riskColumns.terms.map((term) => term.toLowerCase()),
    );
    assert.deepEqual(
      roadmapTables(bladeRoadmap).map(({ name }) => name),
      ['Work packages', 'Deliverables', 'Milestones', 'Critical risks'],
    );
  });

  it('writes work packages with the effort of each partner', () => {
    const table = tableOf('workPackages');
    assert.deepEqual(firstRow(table), {
      'Work package number': 'WP1',
      'Work package title': 'Resin',
      'Lead participant short name': 'NLU',
      'Person-months': 30.5,
      'Start month': 1,
      'End month': 18,
      Objectives: '=A resin\nthat comes apart',
      NLU: 24.5,
      BRC: 6,
      Id: 'resin',
    });
  });

  it('writes milestones with all that is known of them', () => {
    assert.deepEqual(firstRow(tableOf('milestones')), {
      'Milestone number': 'MS1',
      'Milestone name': 'Formula fixed; the route too',
      'Related work package(s)': 'WP1',
      'Due date (in month)': 6,
      'Means of verification': 'Signed protocol, reviewed',
      'Lead beneficiary': 'NLU',
      Description: 'One route\nof three',
      'Decision gate': 'Yes',
      Sectors: 'Academia; Industry',
      'Baseline month': 6,
      'Forecast month': 7,
      Status: 'Delayed',
      RACI: 'BRC: C; NLU: R, A',
      Results: 'R1',
      Evidence: 'https://bladeloop.example/ms1',
      Id: 'formula',
    });
    const [, blade] = tableOf('milestones').rows;
    assert.ok(blade?.includes('D1.1 FS; MS1 FS+2'));
  });

  it('writes deliverables and risks in the words of Part B', () => {
    assert.deepEqual(firstRow(tableOf('deliverables', bladeRoadmap, 'part-b')), {
      'Deliverable number': 'D1.1',
      'Deliverable name': 'Data management plan',
      'Work package number': 'WP1',
      'Short name of lead participant': 'Institut Val-Marne',
      Type: 'DMP',
      'Dissemination level': 'PU',
      'Delivery date (in months)': 6,
    });
    assert.deepEqual(Object.values(firstRow(tableOf('risks', bladeRoadmap, 'part-b'))), [
      ...['Monomers come late', 'Medium', 'High', 'WP1', 'A second supplier'],
    ]);
  });

  it('speaks the language of the reader', () => {
    const labels = {
      ...englishRoadmapLabels,
      tables: { ...englishRoadmapLabels.tables, risks: 'Kritische Risiken' },
    };
    const words = (_: string, term: string): string => term.toUpperCase();
    const risks = roadmapTables(bladeRoadmap, { labels, words }).at(-1);
    assert.equal(risks?.name, 'Kritische Risiken');
    assert.ok(risks.rows[0]?.includes('MEDIUM'));
  });

  it('shows what should not be there, and never throws', () => {
    const odd = {
      milestones: {
        a: { title: 7, dueMonth: 'soon', status: 'lost', gate: 'maybe', lead: 'nobody', raci: 5 },
        b: 'text',
      },
    } as unknown as RoadmapTablesDocument;
    const cells = tableOf('milestones', odd).rows[0] ?? [];
    for (const cell of ['7', 'soon', 'lost', 'maybe', 'nobody']) assert.ok(cells.includes(cell), cell);
    const any = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const fields = [
      'title',
      'number',
      'order',
      'dueMonth',
      'status',
      'lead',
      'raci',
      'dependsOn',
      'workPackages',
      'personMonths',
      'actors',
    ];
    const entry = fc.dictionary(fc.constantFrom(...fields), any);
    const names = ['startDate', 'partners', 'results', 'workPackages', 'milestones', 'deliverables', 'risks'];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(any, fc.dictionary(fc.string(), entry))),
        (document) => {
          assert.equal(roadmapTables(document as RoadmapTablesDocument).length, 4);
        },
      ),
    );
    for (const value of [undefined, null, 7, []]) roadmapTables(value as never);
  });
});
