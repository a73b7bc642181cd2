import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import {
  at,
  columns,
  editor,
  isAt,
  isOpen,
  matrix,
  press,
  result,
  root,
  rows,
  textOf,
  value,
} from './testing/editing-host.ts';
import type { PlainMatrix } from './testing/plain-matrix.ts';

/** Others add a result that stands before all others. */
async function othersAdd(host: PlainMatrix): Promise<void> {
  host.value = { ...host.value, results: { ...host.value.results, first: { title: 'Theirs', order: 0 } } };
  await host.updateComplete;
}

async function othersRemove(host: PlainMatrix, id: string): Promise<void> {
  const { [id]: _removed, ...results } = host.value.results ?? {};
  host.value = { ...host.value, results };
  await host.updateComplete;
}

describe('An open editor, while others add and remove rows', () => {
  it('is left by Enter to the row after its own', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    await press('s');
    await isOpen(host);
    await othersAdd(host);
    await press('Enter');
    await isAt(host, rows.sensor + 1, columns.brc);
    expect(result(host, 'mould')?.ownership).to.deep.equal({ kind: 'single', owners: { brc: {} } });
  });

  it('is left by Tab to the cell beside its own', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('c');
    await isOpen(host);
    await othersRemove(host, 'process');
    await press('Tab');
    await isAt(host, rows.mould - 1, columns.brc);
    expect(result(host, 'mould')?.contributors).to.deep.equal({ nlu: {} });
  });

  it('stays beside its cell', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.type);
    await press('F2');
    await isOpen(host);
    const gap = (row: number): number =>
      (editor(host)?.getBoundingClientRect().top ?? NaN) -
      (host.cellElement({ row, column: columns.type })?.getBoundingClientRect().bottom ?? NaN);
    await waitUntil(() => gap(rows.process) >= 0 && gap(rows.process) < 8, 'The editor is not beside its cell.');
    await othersAdd(host);
    await waitUntil(() => gap(rows.process + 1) >= 0 && gap(rows.process + 1) < 8, 'The editor stays behind.');
  });

  it('opens its own item in the panel', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    await press('F2');
    await isOpen(host);
    await othersAdd(host);
    editor(host)?.querySelectorAll<HTMLElement>('.edit-action')[2]?.click();
    expect(host.opened).to.deep.equal([[{ collection: 'results', id: 'mould' }, undefined]]);
  });

  it('takes over what was entered where its row is hidden by now', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    await press('s');
    await isOpen(host);
    const shown = host.rows.filter(({ key }) => key !== 'results/mould');
    Object.defineProperty(host, 'rows', { get: () => shown });
    host.requestUpdate();
    await host.updateComplete;
    await press('Enter');
    await waitUntil(() => result(host, 'mould')?.ownership);
    expect(result(host, 'mould')?.ownership).to.deep.equal({ kind: 'single', owners: { brc: {} } });
  });

  it('leads back to the grid where its item is gone, and says so', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    await press('s');
    await isOpen(host);
    await othersRemove(host, 'mould');
    await press('Enter');
    await isAt(host, rows.mould, columns.brc);
    expect(result(host, 'mould')).to.equal(undefined);
    expect(result(host, 'sensor')).to.equal(value.results.sensor);
    expect(root(host).querySelector('#edit-popover')).to.equal(null);
    await waitUntil(() =>
      textOf(root(host).querySelector('.toast-text')).startsWith('“Heated mould” has been deleted'),
    );
  });
});
