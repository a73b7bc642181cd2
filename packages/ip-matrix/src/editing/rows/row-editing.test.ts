import { expect } from '@open-wc/testing';
import { waitUntil } from '@kvasir/element/testing.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  value,
  rows,
  columns,
  matrix,
  at,
  root,
  editor,
  result,
  textOf,
  press,
  isOpen,
  isAt,
} from '../testing/editing-host.ts';
import { clipboardEvent } from '../testing/clipboard-event.ts';

async function pressRemove(): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: '-' });
  await sendKeys({ up: 'Alt' });
  await sendKeys({ up: 'Control' });
}

describe('rows', () => {
  it('are added after those of the group, and their title is selected for typing', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    host.editing.addItem('results');
    await isOpen(host);
    expect(host.said).to.include('“R4 New result” added');
    await sendKeys({ type: 'Recycling route' });
    await press('Enter');
    await waitUntil(() => Object.values(host.value.results ?? {}).some(({ title }) => title === 'Recycling route'));
    const added = Object.values(host.value.results ?? {}).at(-1);
    expect(added).to.deep.equal({ number: 'R4', order: 4, title: 'Recycling route' });
  });

  it('are added below the cursor with Insert', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.brc);
    await press('Insert');
    await isOpen(host);
    await sendKeys({ type: 'Recycling route' });
    await press('Enter');
    await isAt(host, rows.process + 2, columns.item);
    const titles = host.rows.slice(1, 5).map((row) => row.kind === 'result' && row.entry.title);
    expect(titles).to.deep.equal(['Infusion process', 'Recycling route', 'Heated mould', 'Load sensor']);
  });

  it('are duplicated below', async () => {
    const host = await matrix();
    host.editing.duplicate({ collection: 'results', id: 'process' });
    await isAt(host, rows.mould, columns.nlu);
    const copy = host.rows[rows.mould];
    expect(copy?.kind === 'result' && copy.entry.title).to.equal('Infusion process (copy)');
  });

  it('are deleted, and come back from the note', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    host.editing.remove({ collection: 'results', id: 'mould' });
    await waitUntil(() => root(host).querySelector('.toast'));
    expect(textOf(root(host).querySelector('.toast-text'))).to.equal('“Heated mould” deleted');
    expect(result(host, 'mould')).to.equal(undefined);
    root(host).querySelector<HTMLElement>('.toast-action')?.click();
    await waitUntil(() => result(host, 'mould') === value.results.mould);
    await isAt(host, rows.mould, columns.item);
  });

  it('are all deleted that are selected, in one edit', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.brc);
    host.select({ from: { row: rows.process, column: columns.brc }, to: { row: rows.mould, column: columns.brc } });
    await pressRemove();
    await waitUntil(() => root(host).querySelector('.toast'));
    expect(textOf(root(host).querySelector('.toast-text'))).to.equal('2 rows deleted');
    expect(Object.keys(host.value.results ?? {})).to.deep.equal(['sensor']);
    expect(host.past).to.have.length(1);
    await isAt(host, rows.process, columns.brc);
    root(host).querySelector<HTMLElement>('.toast-action')?.click();
    await waitUntil(() => Object.keys(host.value.results ?? {}).length === 3);
    expect(host.value).to.deep.equal(value);
    expect(host.said).to.include('2 rows are back');
  });

  it('have the cursor again when their deletion is undone, and its note goes', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    await pressRemove();
    await waitUntil(() => root(host).querySelector('.toast'));
    await isAt(host, rows.mould, columns.brc);
    expect(host.rows[host.cursor.row]?.key).to.equal('results/sensor');
    host.undo();
    await waitUntil(() => host.rows[host.cursor.row]?.key === 'results/mould');
    await isAt(host, rows.mould, columns.brc);
    await waitUntil(() => !root(host).querySelector('.toast'), 'The note stays.');
  });

  it('move with Alt and the arrows, and the cursor goes along', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    const alt = (key: string): unknown =>
      host.cellElement(host.cursor)?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
    alt('ArrowUp');
    await isAt(host, rows.process, columns.brc);
    expect(host.rows[1]?.key).to.equal('results/mould');
    await waitUntil(() => host.said.includes('“Heated mould” is number 1 of 3 now'));
    alt('ArrowUp');
    expect(host.said.at(-1)).to.equal('“Heated mould” is the first of its group already');
  });

  it('move with the pointer, and a line shows where to', async () => {
    const host = await matrix();
    // The focus may scroll, and places are compared below.
    await at(host, rows.process, columns.item);
    const handle = host.cellElement({ row: rows.process, column: columns.item });
    const below = host.cellElement({ row: rows.sensor, column: columns.item })?.getBoundingClientRect();
    if (!handle || !below) throw new Error('The rows are not drawn.');
    const pointer = (type: string, y: number) =>
      new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, button: 0, pointerId: 1, clientY: y });
    // A pointer that was made up cannot be captured.
    handle.setPointerCapture = () => undefined;
    handle.addEventListener(
      'pointerdown',
      (event) => host.editing.pointerdown(event, { collection: 'results', id: 'process' }),
      {
        once: true,
      },
    );
    handle.dispatchEvent(pointer('pointerdown', handle.getBoundingClientRect().top));
    handle.dispatchEvent(pointer('pointermove', below.bottom));
    await waitUntil(() => root(host).querySelector('#edit-drop-line:popover-open'));
    handle.dispatchEvent(pointer('pointerup', below.bottom));
    await waitUntil(() => host.rows[rows.sensor]?.key === 'results/process');
    expect(root(host).querySelector('#edit-drop-line')).to.equal(null);
    expect(host.past).to.have.length(1);
  });

  it('stay where they are dropped, also when others have added a row above meanwhile', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.item);
    const handle = host.cellElement({ row: rows.process, column: columns.item });
    if (!handle) throw new Error('The rows are not drawn.');
    const pointer = (type: string, clientY: number) =>
      new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, button: 0, pointerId: 1, clientY });
    // A pointer that was made up cannot be captured.
    handle.setPointerCapture = () => undefined;
    const item = { collection: 'results', id: 'process' } as const;
    handle.addEventListener('pointerdown', (event) => host.editing.pointerdown(event, item), { once: true });
    handle.dispatchEvent(pointer('pointerdown', handle.getBoundingClientRect().top));
    handle.dispatchEvent(pointer('pointermove', handle.getBoundingClientRect().bottom + 200));
    host.value = { ...host.value, results: { ...host.value.results, first: { title: 'Theirs', order: 0 } } };
    await host.updateComplete;
    // Between the two of them, where it stands already.
    const own = host.cellElement({ row: rows.process + 1, column: columns.item })?.getBoundingClientRect();
    handle.dispatchEvent(pointer('pointermove', own?.top ?? NaN));
    handle.dispatchEvent(pointer('pointerup', own?.top ?? NaN));
    await host.updateComplete;
    const keys = host.rows.slice(1, 5).map(({ key }) => key);
    expect(keys).to.deep.equal(['results/first', 'results/process', 'results/mould', 'results/sensor']);
  });

  it('have a menu, from which the focus comes back', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.item);
    host.editing.openRowMenu({ collection: 'results', id: 'process' }, columns.item);
    const menu = (): HTMLElement | null => root(host).querySelector<HTMLElement>('#edit-row-menu-menu:popover-open');
    await waitUntil(() => menu()?.contains(root(host).activeElement));
    expect([...(menu()?.querySelectorAll('[role=menuitem]') ?? [])].map(textOf)).to.deep.equal([
      'Open',
      'Duplicate',
      'Move up',
      'Move down',
      'Delete',
    ]);
    await press('Escape');
    await isAt(host, rows.process, columns.item);
    expect(root(host).querySelector('#edit-row-menu')).to.equal(null);
  });
});

describe('what is only read', () => {
  it('can be copied, and nothing else', async () => {
    const host = await matrix({ readOnly: true });
    await at(host, rows.process, columns.nlu);
    await press('Delete', 's', 'Insert');
    host.cellElement(host.cursor)?.dispatchEvent(clipboardEvent('paste', new DataTransfer()));
    host.editing.remove({ collection: 'results', id: 'process' });
    expect(editor(host)).to.equal(null);
    expect(host.value).to.equal(value);
    expect(host.editing.rowMenuItems({ collection: 'results', id: 'process' }).map(({ key }) => key)).to.deep.equal([
      'open',
    ]);
  });
});
