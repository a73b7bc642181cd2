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
