import { press, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KvImpactForm } from '../../impact-form.ts';
import type { ImpactSlice } from '../../impact-value.ts';
import { coded, halfYear, manyValues } from '../testing/half-year.ts';
import {
  clicks,
  comes,
  drawn,
  held,
  pastes,
  recordOf,
  root,
  textIn,
  type RecordOptions,
} from '../testing/record-element.ts';

async function gridOf(options: RecordOptions = {}): Promise<KvImpactForm> {
  const element = await recordOf(options);
  const segments = [...root(element).querySelectorAll('.segment')];
  await clicks(element, segments.at(-1));
  await comes(element, '.rec-grid-row');
  return element;
}

function cell(element: KvImpactForm, row: number, column: number): HTMLElement {
  const found = root(element).querySelector<HTMLElement>(
    `[data-at="${String(row)}"] [data-column="${String(column)}"]`,
  );
  if (!found) throw new Error(`There is no cell ${String(row)}, ${String(column)}.`);
  return found;
}

function focused(element: KvImpactForm): string {
  const at = root(element).activeElement?.closest<HTMLElement>('[data-column]');
  return `${at?.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? '?'},${at?.dataset['column'] ?? '?'}`;
}

async function focusCell(element: KvImpactForm, row: number, column: number): Promise<void> {
  await clicks(element, cell(element, row, column));
  await waitUntil(() => focused(element) === `${String(row)},${String(column)}`);
}

function values(indicators: number, periods: number, from: number): string {
  const row = (at: number): string =>
    Array.from({ length: periods }, (_, column) => String(from + at + column)).join('\t');
  return Array.from({ length: indicators }, (_, at) => row(at)).join('\n');
}

describe('many periods at once', () => {
  it('are a grid of indicators by the periods since there is something to know', async () => {
    const element = await gridOf();
    const grid = root(element).querySelector('[role="grid"]');
    const heads = [...(grid?.querySelectorAll('[role="columnheader"]') ?? [])].map(textIn);
    expect(heads).to.deep.equal(['Indicator', 'Unit', 'Jan–Jun 2026', 'Jul–Dec 2026']);
    expect(grid?.getAttribute('aria-rowcount')).to.equal('9');
    expect(textIn(cell(element, 1, 0))).to.equal('2.1');
    expect(textIn(cell(element, 2, 0))).to.equal('Missing');
    expect(cell(element, 7, 0).getAttribute('aria-disabled')).to.equal('true');
  });

  it('have one cell in the order of Tab, and arrow keys lead to the others', async () => {
    const element = await gridOf();
    expect(root(element).querySelectorAll('.rec-grid [tabindex="0"]')).to.have.length(1);
    await focusCell(element, 0, 1);
    await press('ArrowDown', 'ArrowLeft');
    await waitUntil(() => focused(element) === '1,0');
    await press('Control+End');
    await waitUntil(() => focused(element) === '7,1');
    expect(root(element).querySelectorAll('.rec-grid [tabindex="0"]')).to.have.length(1);
  });

  it('go the other way with arrow keys from right to left', async () => {
    const element = await gridOf({ direction: 'rtl' });
    await focusCell(element, 0, 0);
    await press('ArrowLeft');
    await waitUntil(() => focused(element) === '0,1');
  });

  it('take what is typed, and go on', async () => {
    const element = await gridOf();
    await focusCell(element, 3, 1);
    await sendKeys({ type: '4' });
    await press('Enter');
    await waitUntil(() => focused(element) === '4,1');
    expect(held(element, 'doctorates')).to.include({ value: 4, status: 'provisional' });
    await sendKeys({ type: '9' });
    await press('Escape');
    await drawn(element);
    expect(held(element, 'trust')).to.equal(undefined);
    await focusCell(element, 3, 1);
    await press('Delete');
    await drawn(element);
    expect(held(element, 'doctorates')).to.equal(undefined);
  });

  it('say of the cell with the cursor what is the matter with it', async () => {
    const element = await gridOf();
    await focusCell(element, 3, 1);
    await sendKeys({ type: '33' });
    await press('Enter');
    await focusCell(element, 3, 1);
    expect(cell(element, 3, 1).getAttribute('aria-invalid')).to.equal('true');
    expect(textIn(root(element).querySelector('.rec-grid-note'))).to.contain(
      '33 people · Check · Ten times the target path',
    );
  });

  it('have units as people write them, and none beside what is counted', async () => {
    const element = await gridOf({ value: coded });
    const unitOf = (row: number): string => textIn(root(element).querySelector(`[data-at="${row}"] .rec-grid-unit`));
    expect([0, 2, 4].map(unitOf)).to.deep.equal(['number', 't CO2e', '1 to 5']);
    const note = (): string => textIn(root(element).querySelector('.rec-grid-note'));
    await focusCell(element, 0, 1);
    await waitUntil(() => note() === 'I1, Jul–Dec 2026: 1 · Final');
    await focusCell(element, 2, 1);
    await waitUntil(() => note() === 'I5, Jul–Dec 2026: 64 t CO2e · Provisional');
    element.parentElement?.setAttribute('lang', 'de');
    await waitUntil(() => unitOf(0) === 'Anzahl' && unitOf(4) === '1 bis 5', 'The units stay in English.');
  });

  it('take a whole block from a spreadsheet as one step of undo, and tell what had no place', async () => {
    const element = await gridOf();
    const before = element.value;
    await focusCell(element, 0, 0);
    await pastes(element, cell(element, 0, 0), '1\t2\n3\t4\n5\tlots\n7\t8\t9\n');
    expect(held(element, 'licences', '2026-H1')).to.include({ value: 1 });
    expect(held(element, 'cost')).to.include({ value: 4 });
    expect(held(element, 'mass')?.['value']).to.equal('lots');
    expect(held(element, 'doctorates')).to.include({ value: 8 });
    await waitUntil(() => textIn(root(element).querySelector('.toasts')).includes('1 value has no place here'));
    element.undo();
    await drawn(element);
    expect(element.value).to.deep.equal(before);
  });

  it('draw only the rows that are seen of a long table, and the one with the cursor', async () => {
    const element = await gridOf({ value: manyValues(200, 12) });
    await waitUntil(() => root(element).querySelectorAll('.rec-grid-row').length < 60);
    await focusCell(element, 0, 11);
    await press('Control+ArrowDown');
    await waitUntil(() => focused(element) === '199,11');
    expect(root(element).querySelectorAll('.rec-grid-row').length).to.be.below(60);
  });

  it('take all values of 200 indicators in 12 periods at once', async () => {
    const element = await gridOf({ value: manyValues(200, 12) });
    await focusCell(element, 0, 0);
    await pastes(element, cell(element, 0, 0), values(200, 12, 40));
    expect(held(element, 'i199')).to.include({ value: 250 });
    expect(held(element, 'i0', '2021-H1')).to.include({ value: 40 });
    expect(textIn(cell(element, 0, 11))).to.equal('51');
  });

  it('cannot be changed by who may only read', async () => {
    const element = await gridOf({ isReadonly: true });
    await focusCell(element, 3, 1);
    await sendKeys({ type: '4' });
    await drawn(element);
    expect(held(element, 'doctorates')).to.equal(undefined);
    expect(root(element).querySelector('.rec-grid-editor')).to.equal(null);
  });

  it('hold whatever the document holds', async () => {
    const odd = { period: '2026-H2', value: { not: 'a number' }, status: 7 };
    const value = {
      ...halfYear,
      indicators: { ...halfYear.indicators, cost: { title: 7, order: 2, observations: { a: odd } } },
    };
    const element = await gridOf({ value: value as unknown as ImpactSlice });
    expect(textIn(cell(element, 1, 1))).to.contain('not');
  });
});
