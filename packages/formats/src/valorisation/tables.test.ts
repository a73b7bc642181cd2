import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bladePlans, oddPlans, planDay } from '../testing/plan-document.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import type { ValorisationDocument } from './document.ts';
import { stepsToXlsx } from './files.ts';
import type { PlanTableKind } from './labels.ts';
import { planLabels } from './plan-labels.ts';
import { planTables } from './tables.ts';

/** The rows by their fields, without what is empty. */
function rowsOf(kind: PlanTableKind, document: ValorisationDocument = bladePlans): Record<string, unknown>[] {
  const table = planTables(document, {}, planDay).find((one) => one.kind === kind);
  assert.ok(table);
  return table.rows.map((row) => {
    assert.equal(row.length, table.columns.length);
    const pairs = table.fields.map((field, index) => [field, row[index]] as const);
    return Object.fromEntries(pairs.filter(([, cell]) => cell !== '' && cell !== undefined));
  });
}

describe('planTables', () => {
  it('writes a step with its months, days and amount, in the order of the plan', () => {
    const [pilot, sell, ask] = rowsOf('steps');
    assert.deepEqual(pilot, {
      number: 'R1',
      result: 'Resin that lets go',
      step: '=Pilot batch',
      description: 'Two tonnes',
      responsible: 'Brenner Composites',
      startMonth: 12,
      endMonth: 20,
      startDate: '2026-12-01',
      endDate: '2027-08-31',
      status: 'On track',
      cost: 80_000,
      currency: 'EUR',
      fundedBy: 'EIC Transition',
      background: 'B1 Monomer library',
      change: '+30 % recycled resin',
      evidence: 'Batch record',
      barrier: 'Solvent permit',
      indicator: 'I5 Blade mass kept from landfill',
      milestone: 'MS3 Pilot line runs',
      resultId: 'resin',
      stepId: 'pilot',
    });
    assert.deepEqual([sell?.['cost'], sell?.['currency'], sell?.['milestone']], [12_500.5, 'USD', 'lost (deleted)']);
    assert.equal(ask?.['number'], 'R2');
  });

  it('writes where money comes from and what it pays for', () => {
    const [funding] = rowsOf('fundings');
    assert.deepEqual(
      [funding?.['amount'], funding?.['currency'], funding?.['deadline'], funding?.['paysFor']],
      [60_000, 'EUR', '2027-04-10', '=Pilot batch'],
    );
  });

  it('writes every party of a result, and what became of it', () => {
    const told = rowsOf('roles').map((row) => [row['resultId'], row['partnerId'], row['standing'], row['share']]);
    assert.deepEqual(told, [
      ['resin', 'nlu', 'Partner', '1/3'],
      ['resin', 'brc', 'Partner', '2/3'],
      ['resin', 'shn', 'Has left', undefined],
    ]);
  });

  it('writes every line of a sharing, down to where each cent comes from, and what is missing for one', () => {
    const rows = rowsOf('sharing');
    const told = rows.map((row) => [row['resultId'], row['line'], row['amount']]);
    assert.deepEqual(told, [
      ['resin', 'Income', 100_000.01],
      ['resin', 'Deduction: Patent fees', 10_000],
      ['resin', 'To be shared', 90_000.01],
      ['resin', 'Brenner Composites', 60_000.01],
      ['resin', 'Whole cents', 60_000],
      ['resin', 'Cent that could not be divided', 0.01],
      ['resin', 'Northlake University', 30_000],
      ['resin', 'Whole cents', 30_000],
      ['gone', 'Cannot be worked out yet; missing: income and parties.', undefined],
    ]);
    assert.equal(rows.at(-1)?.['result'], 'gone (deleted)');
    assert.deepEqual([rows[6]?.['gives'], rows[6]?.['gets']], ['Invention', 'Data']);
  });

  it('shows what should not be there, and never throws', () => {
    const [step] = rowsOf('steps', oddPlans);
    assert.deepEqual([step?.['startMonth'], step?.['cost'], step?.['stepId']], ['soon', '12k', 's']);
    const any = fc.anything({ maxDepth: 1, maxKeys: 3, withNullPrototype: true, withBigInt: true, withDate: true });
    const fields = fc.constantFrom('steps', 'roles', 'sharing', 'fundings', 'title', 'number', 'ownership');
    const ids = fc.constantFrom('a', 'b', '__proto__', 'toString');
    const entry = fc.dictionary(fields, fc.oneof(any, fc.dictionary(ids, any)));
    const names = fc.constantFrom('results', 'valorisationPlans', 'partners', 'startDate');
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(any, fc.dictionary(ids, fc.oneof(any, entry)))), (value) => {
        const tables = planTables(value, {}, planDay);
        for (const { rows, columns } of tables) for (const row of rows) assert.equal(row.length, columns.length);
      }),
    );
    for (const value of [undefined, null, 7, []]) planTables(value as never);
  });
});

describe('stepsToXlsx', () => {
  it('is a workbook with four sheets, numbers as numbers and days as days, the same each time', async () => {
    const { bytes, notes } = await stepsToXlsx(bladePlans);
    assert.deepEqual(notes, []);
    assert.deepEqual(bytes, (await stepsToXlsx(bladePlans)).bytes);
    const { sheets } = await readXlsx(bytes);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Steps', 'Funding', 'Roles', 'Sharing'],
    );
    const [steps] = sheets;
    const at = (header: string) => steps?.rows[1]?.[steps.rows[0]?.indexOf(header) ?? -1];
    assert.deepEqual([at('Cost'), at('End month'), at('Ends on')], [80_000, 20, new Date('2027-08-31')]);
    assert.equal(at('Step'), '=Pilot batch');
  });

  it('has no two columns of the same name, in any language', async () => {
    for (const language of ['en', 'de', 'fr']) {
      for (const { columns } of planTables(bladePlans, { labels: await planLabels(language) })) {
        const headers = columns.map(({ header }) => header);
        assert.deepEqual(headers, [...new Set(headers)]);
      }
    }
  });
});
