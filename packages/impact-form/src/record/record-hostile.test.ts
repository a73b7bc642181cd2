import { expect } from '@open-wc/testing';
import type { ImpactSlice } from '../impact-value.ts';
import { halfYear } from './testing/half-year.ts';
import { drawn, enters, fieldOf, held, recordOf, root, rowOf, saidOf, textIn } from './testing/record-element.ts';

const indicator = { title: 'Mass', number: 'I1', kind: 'quantitative', unit: 't', frequencyMonths: 6 } as const;

function withOne(fields: object): ImpactSlice {
  return { indicators: { one: { ...indicator, ...fields } } };
}

describe('recording whatever the document holds', () => {
  const nonsense: unknown[] = [null, undefined, 0, 'text', [], {}, [null], { a: null }, { a: [] }, Number.NaN, true];
  for (const field of [
    'observations',
    'title',
    'unit',
    'baseline',
    'target',
    'frequencyMonths',
    'earlierVersions',
    'responsible',
    'plausibleRange',
  ]) {
    it(`takes anything for ${field}`, async () => {
      for (const value of nonsense) {
        const element = await recordOf({ value: withOne({ [field]: value, version: 2 }) });
        await enters(element, 'one', '5');
        const observations = Object.values(element.value?.indicators?.['one']?.observations ?? {}) as unknown[];
        const kept = observations.filter((one) => (one as { value?: unknown } | null)?.value === 5);
        expect(kept, JSON.stringify(value)).to.have.length(1);
        element.remove();
      }
    }).timeout(60_000);
  }

  it('takes anything for the fields of an observation', async () => {
    for (const value of nonsense) {
      const odd = {
        period: '2026-H2',
        value,
        missing: value,
        status: value,
        evidence: value,
        comment: value,
        breakdown: value,
        text: value,
      };
      const element = await recordOf({ value: withOne({ observations: { a: odd } }) });
      expect(rowOf(element, 'i/one')).to.be.instanceOf(HTMLElement);
      element.remove();
    }
  }).timeout(60_000);

  it('shows markup as text, and never follows an address that runs', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const element = await recordOf({
      value: withOne({
        title: evil,
        unit: evil,
        observations: {
          a: { period: '2026-H2', value: 1, evidence: 'javascript:alert(1)', breakdown: { [evil]: { value: 1 } } },
        },
      }),
    });
    expect(root(element).querySelector('.rec-table img')).to.equal(null);
    expect(textIn(rowOf(element, 'i/one').querySelector('.rec-name bdi'))).to.equal(evil);
    expect(rowOf(element, 'i/one').querySelector('a')).to.equal(null);
  });

  it('says that there are two values of one period, and loses neither', async () => {
    const two = { a: { period: '2026-H2', value: 1 }, b: { period: '2026-H2', value: 2 } };
    const element = await recordOf({ value: withOne({ observations: two }) });
    expect(saidOf(element, 'one')).to.contain('another value');
    await enters(element, 'one', '3');
    expect(element.value?.indicators?.['one']?.observations?.['a']).to.include({ value: 1 });
  });

  it('keeps a number with all its digits', async () => {
    const element = await recordOf();
    for (const [typed, value] of [
      ['0.1', 0.1],
      ['1234567.891', 1234567.891],
      ['-3', -3],
      ['0', 0],
      ['1e21', 1e21],
    ] as const) {
      await enters(element, 'orders', typed);
      expect(held(element, 'orders')).to.include({ value });
      await enters(element, 'orders', fieldOf(element, 'orders').value);
      expect(held(element, 'orders')).to.include({ value });
    }
  });

  it('stands 10,000 observations of one indicator', async () => {
    const observations = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [
        `o${String(at)}`,
        { period: `${String(1000 + (at % 1027))}-H${String((at % 2) + 1)}`, value: at },
      ]),
    );
    const element = await recordOf({ value: withOne({ observations }) });
    await enters(element, 'one', '5');
    expect(Object.keys(element.value?.indicators?.['one']?.observations ?? {}).length).to.be.at.least(10_000);
  }).timeout(30_000);

  it('names a responsible who is no partner, and leaves the others alone', async () => {
    const element = await recordOf();
    expect(textIn(rowOf(element, 'i/heard').querySelector('.rec-by'))).to.equal('nobody');
    element.value = { ...halfYear, partners: 'none' as never };
    await drawn(element);
    expect(textIn(rowOf(element, 'i/cost').querySelector('.rec-by'))).to.equal('shn');
  });

  it('reads a period that there is none of as none, and begins with the one that is due', async () => {
    const element = await recordOf({ period: '2026-H7' });
    expect(root(element).querySelector('.rec-table')).to.be.instanceOf(HTMLElement);
  });
});
