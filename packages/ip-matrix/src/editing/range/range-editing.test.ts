import { expect } from '@open-wc/testing';
import { waitUntil } from '@kvasir/element/testing.js';
import { sendKeys } from '@web/test-runner-commands';
import { value, rows, columns, matrix, at, root, bar, result, textOf, press, isAt } from '../testing/editing-host.ts';
import type { PlainMatrix } from '../testing/plain-matrix.ts';
import { clipboardEvent } from '../testing/clipboard-event.ts';

describe('several cells', () => {
  const nine = { from: { row: rows.process, column: columns.nlu }, to: { row: rows.sensor, column: columns.ivm } };

  async function selected(properties: Partial<PlainMatrix> = {}): Promise<PlainMatrix> {
    const host = await matrix(properties);
    await at(host, rows.process, columns.nlu);
    host.select(nine);
    await waitUntil(() => bar(host));
    return host;
  }

  it('are counted in a toolbar that the arrow keys walk through', async () => {
    const host = await selected();
    expect(textOf(bar(host)?.querySelector('.edit-count'))).to.equal('9 cells');
    const tools = [...(bar(host)?.querySelectorAll<HTMLElement>('button:not([role=menuitem])') ?? [])];
    expect(tools.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    tools[0]?.focus();
    await press('ArrowRight');
    expect(root(host).activeElement).to.equal(tools[1]);
    await press('End');
    expect(root(host).activeElement).to.equal(tools.at(-1));
    await expect(host).to.be.accessible();
  });

  it('get a role from the menu, and keep their access', async () => {
    const host = await selected();
    root(host).querySelector<HTMLElement>('#edit-set-role')?.click();
    const item = (): HTMLElement | undefined =>
      [...root(host).querySelectorAll<HTMLElement>('#edit-set-role-menu .menu-item')].find(
        (one) => textOf(one) === 'Contributor, owns nothing',
      );
    await waitUntil(item);
    item()?.click();
    await waitUntil(() => host.value !== value);
    for (const id of ['process', 'mould', 'sensor'])
      expect(Object.keys(result(host, id)?.contributors ?? {})).to.deep.equal(['nlu', 'brc', 'ivm']);
    expect(result(host, 'process')?.accessRights).to.equal(value.results.process.accessRights);
    expect(host.past).to.have.length(1);
  });

  it('are emptied with Delete', async () => {
    const host = await selected();
    await press('Delete');
    expect(result(host, 'process')).to.deep.equal({ title: 'Infusion process', number: 'R1', order: 1 });
    expect(host.said.at(-1)).to.equal('9 cells cleared');
  });

  it('say on the screen too what could not be emptied, and only that', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.item);
    await press('Delete');
    await waitUntil(() => bar(host));
    expect(textOf(bar(host)?.querySelector('.edit-summary'))).to.equal('1 cell could not be cleared:');
    host.select({ from: { row: 0, column: 0 }, to: { row: host.rows.length - 1, column: columns.key } });
    await press('Delete');
    await waitUntil(() => textOf(bar(host)?.querySelector('.edit-summary')).includes('cells cleared.'));
    const box = bar(host)?.getBoundingClientRect();
    expect(box?.bottom).to.be.within(1, window.innerHeight);
  });

  it('are filled from the first row with Ctrl and D', async () => {
    const host = await selected();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'd' });
    await sendKeys({ up: 'Control' });
    expect(result(host, 'sensor')?.ownership).to.deep.equal(value.results.process.ownership);
    expect(result(host, 'sensor')?.accessRights).to.deep.equal(value.results.process.accessRights);
  });

  it('go with Escape in the bar, and the focus is on the grid again', async () => {
    const host = await selected();
    bar(host)?.querySelector('button')?.focus();
    await press('Escape');
    await isAt(host, rows.sensor, columns.ivm);
    await waitUntil(() => !bar(host));
  });
});

describe('the clipboard', () => {
  function dispatch(host: PlainMatrix, type: 'copy' | 'cut' | 'paste', text?: string): DataTransfer {
    const clipboardData = new DataTransfer();
    if (text !== undefined) clipboardData.setData('text/plain', text);
    host.cellElement(host.cursor)?.dispatchEvent(clipboardEvent(type, clipboardData));
    return clipboardData;
  }

  it('gets text for spreadsheets, and a table', async () => {
    const host = await matrix();
    host.select({ from: { row: rows.process, column: columns.item }, to: { row: rows.mould, column: columns.nlu } });
    const data = dispatch(host, 'copy');
    expect(data.getData('text/plain')).to.equal('Infusion process\tJ 1/2\r\nHeated mould\t');
    expect(data.getData('text/html')).to.contain('<td');
    expect(host.said.at(-1)).to.equal('4 cells copied');
  });

  it('puts a block into the grid, and selects it', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    dispatch(host, 'paste', '1/2\tjoint owner 1/2\r\nC\tim*\r\n');
    expect(result(host, 'mould')?.ownership?.owners).to.deep.equal({ nlu: { share: '1/2' }, brc: { share: '1/2' } });
    expect(result(host, 'sensor')?.contributors).to.deep.equal({ nlu: {} });
    expect(result(host, 'sensor')?.accessRights).to.deep.equal({ brc: { implementation: { terms: 'agreed' } } });
    expect(host.said).to.include('4 cells pasted');
    expect(host.cursor).to.deep.equal({ row: rows.mould, column: columns.nlu });
    expect(host.past).to.have.length(1);
  });

  it('says by cell what could not be taken, in the bar and aloud, until Escape', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    dispatch(host, 'paste', '1/0');
    await waitUntil(() => bar(host));
    const report = 'R2 · BRC: “1/0” is no share. It was kept as it is.';
    expect(textOf(bar(host)?.querySelector('.edit-lines'))).to.equal(report);
    expect(host.said.some((said) => said.includes(report))).to.equal(true);
    await expect(host).to.be.accessible();
    await press('Escape');
    await waitUntil(() => !bar(host));
  });

  /** Pastes something that cannot all be taken, and waits for what is said of it. */
  async function withReport(text = 'C\tC\r\nC\tnonsense'): Promise<PlainMatrix> {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    dispatch(host, 'paste', text);
    await waitUntil(() => bar(host)?.querySelector('.edit-report'), 'Nothing is said.');
    return host;
  }

  it('offers to import a block that has more rows than there are, in the place of what it was put over', async () => {
    const block = Array.from({ length: 5000 }, (_, row) => `Sensor ${row}`).join('\r\n');
    const host = await matrix();
    await at(host, rows.mould, columns.item);
    dispatch(host, 'paste', block);
    await waitUntil(() => bar(host)?.querySelector('.edit-report .button'), 'Nothing is offered.');
    expect(textOf(bar(host)?.querySelector('.edit-lines'))).to.contain('4,997 rows left out');
    expect(result(host, 'mould')?.title).to.equal('Sensor 0');
    const offer = bar(host)?.querySelector<HTMLElement>('.edit-report .button');
    expect(textOf(offer)).to.equal('Import as a list instead');
    offer?.click();
    expect(host.imported).to.deep.equal([block]);
    expect(host.value).to.equal(value);
    await waitUntil(() => !root(host).querySelector('.edit-report'), 'It is still said.');
  });

  it('offers no import where only columns are missing', async () => {
    const host = await withReport(`${'C\t'.repeat(20)}C`);
    expect(bar(host)?.querySelector('.edit-report .button')).to.equal(null);
  });

  it('says nothing more of a paste that has been undone', async () => {
    const host = await withReport();
    host.undo();
    await waitUntil(() => !root(host).querySelector('.edit-report'), 'It is still said.');
  });

  it('says it on while others edit something else', async () => {
    const host = await withReport();
    host.value = { ...host.value, results: { ...host.value.results, added: { title: 'Theirs' } } };
    await host.updateComplete;
    expect(textOf(root(host).querySelector('.edit-summary'))).to.contain('3 cells pasted.');
  });

  it('says nothing more once one goes on in the grid, by a move, a press or an edit', async () => {
    for (const act of [
      (host: PlainMatrix) => host.moveTo({ row: rows.process, column: columns.item }),
      (host: PlainMatrix) => host.cellElement(host.cursor)?.dispatchEvent(new PointerEvent('pointerdown')),
      () => press('Delete'),
      () => press('F2'),
      () => press('c'),
    ]) {
      const host = await withReport();
      await act(host);
      await waitUntil(() => !root(host).querySelector('.edit-report'), 'It is still said.');
    }
  });

  it('says it beside the cells that it is about, also where they stand at the end of the page', async () => {
    const host = await matrix();
    host.style.setProperty('display', 'block');
    const { bottom } =
      host.cellElement({ row: rows.sensor, column: 0 })?.getBoundingClientRect() ?? host.getBoundingClientRect();
    host.style.setProperty('margin-block-start', `${document.documentElement.clientHeight - bottom - 4}px`);
    await at(host, rows.mould, columns.nlu);
    dispatch(host, 'paste', 'C\tC\r\nC\tnonsense');
    const lies = (): boolean => {
      const box = bar(host)?.getBoundingClientRect();
      const first = host.cellElement({ row: rows.mould, column: columns.nlu })?.getBoundingClientRect();
      return box !== undefined && first !== undefined && box.height > 0 && box.top > 0 && box.bottom <= first.top;
    };
    await waitUntil(lies, 'The bar does not stand above the cells.');
  });

  it('says that a result has joint owners where one was to own it alone', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    dispatch(host, 'paste', 'sole');
    expect(host.said).to.include('1 cell pasted');
    await at(host, rows.mould, columns.nlu);
    dispatch(host, 'paste', 'sole');
    await waitUntil(() => bar(host));
    const says = 'R2 now has two joint owners: BRC and NLU.';
    expect(textOf(bar(host)?.querySelector('.edit-summary'))).to.equal('1 cell pasted.');
    expect(textOf(bar(host)?.querySelector('.edit-lines'))).to.equal(says);
    expect(host.said.at(-1)).to.equal(`1 cell pasted. ${says}`);
    expect(result(host, 'mould')?.ownership).to.deep.equal({ kind: 'joint', owners: { brc: {}, nlu: {} } });
  });

  it('says how much of 5,000 rows it used', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.nlu);
    const row = Array<string>(50).fill('C').join('\t');
    dispatch(host, 'paste', Array<string>(5000).fill(row).join('\r\n'));
    await waitUntil(() => bar(host));
    expect(textOf(bar(host))).to.contain('4,996 rows and 44 columns left out');
  });

  it('copies and empties with cut', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.nlu);
    expect(dispatch(host, 'cut').getData('text/plain')).to.equal('J 1/2');
    expect(result(host, 'process')?.ownership?.owners).to.deep.equal({ brc: { share: '1/2' } });
  });
});
