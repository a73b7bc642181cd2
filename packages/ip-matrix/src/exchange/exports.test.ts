import { readCsv } from '@kvasir/formats/csv.js';
import { readXlsx } from '@kvasir/formats/xlsx.js';
import { Downloads, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { exportsAs, named, shown, textOfAll } from './testing/in-exchange.ts';

const count = (map: object | undefined): number => Object.keys(map ?? {}).length;

describe('The menu of files', () => {
  const downloads = new Downloads();
  beforeEach(() => downloads.start());
  afterEach(() => downloads.stop());

  it('makes the Results Ownership List as a workbook with a row for each result and owner', async () => {
    const demo = await shown(bladeLoop);
    await exportsAs(demo, 'Results Ownership List (XLSX)');
    const { name, blob } = await downloads.next();
    expect(name).to.match(/^BladeLoop-results-ownership-list-\d{4}-\d\d-\d\d\.xlsx$/);
    const { sheets, error } = await readXlsx(blob);
    expect(error).to.equal(undefined);
    const [sheet] = sheets;
    expect(sheet?.rows[0]).to.deep.equal([
      ...['Result no.', 'Result', 'Single or joint ownership', 'Name of owner', 'Country of establishment'],
      'Will the owner exploit the result?',
    ]);
    expect(new Set(sheet?.rows.slice(1).map(([, title]) => title)).size).to.equal(count(bladeLoop.results));
  });

  it('makes the same list as CSV', async () => {
    const demo = await shown(bladeLoop);
    await exportsAs(demo, 'Results Ownership List (CSV)');
    const { name, blob } = await downloads.next();
    expect(name).to.match(/\.csv$/);
    const { rows, encoding, encodingAssumed, delimiter } = readCsv(await blob.arrayBuffer());
    expect([encoding, encodingAssumed, delimiter]).to.deep.equal(['utf-8', false, ',']);
    expect(rows[0]?.[1]).to.equal('Result');
    expect(rows.length).to.be.greaterThan(count(bladeLoop.results));
  });

  it('makes the whole matrix as a workbook of three sheets', async () => {
    const demo = await shown(bladeLoop);
    await exportsAs(demo, 'Whole matrix (XLSX)');
    const { sheets } = await readXlsx((await downloads.next()).blob);
    expect(sheets.map(({ name }) => name)).to.deep.equal(['Results', 'Background', 'Access rights']);
    expect(sheets[0]?.rows.length).to.equal(count(bladeLoop.results) + 1);
    expect(sheets[1]?.rows.length).to.equal(count(bladeLoop.background) + 1);
  });

  for (const [label, heading] of [
    ['Results (CSV)', 'No.'],
    ['Background (CSV)', 'Partner'],
    ['Access rights (CSV)', 'Item'],
  ] as const) {
    it(`makes ${label}`, async () => {
      const demo = await shown(bladeLoop);
      await exportsAs(demo, label);
      const { rows } = readCsv(await (await downloads.next()).blob.arrayBuffer());
      expect(rows[0]?.[0]).to.equal(heading);
      expect(rows.length).to.be.greaterThan(2);
    });
  }

  it('makes Attachment 1 as a document of Word', async () => {
    const demo = await shown(bladeLoop);
    await exportsAs(demo, 'Attachment 1: background (DOCX)');
    const { name, blob } = await downloads.next();
    expect(name).to.match(/attachment-1-background-.*\.docx$/);
    expect([...new Uint8Array(await blob.arrayBuffer()).subarray(0, 2)]).to.deep.equal([0x50, 0x4b]);
    expect(blob.type).to.contain('wordprocessingml');
  });

  it('speaks German to a German reader, with semicolons in CSV', async () => {
    const demo = await shown(bladeLoop, { language: 'de' });
    await exportsAs(demo, 'Ergebnisse (CSV)');
    const { name, blob } = await downloads.next();
    expect(name).to.match(/^BladeLoop-Ergebnisse-/);
    const { rows, delimiter } = readCsv(await blob.arrayBuffer());
    expect(delimiter).to.equal(';');
    expect(rows[0]?.slice(0, 4)).to.deep.equal(['Nr.', 'Titel', 'Beschreibung', 'Art des Vermögenswerts']);
    expect(rows.flat()).to.include('Technologie');
  });

  it('says that a file is under way, and takes no second click for it', async () => {
    const demo = await shown(bladeLoop);
    await exportsAs(demo, 'Whole matrix (XLSX)');
    expect(demo.announced).to.include('Preparing Whole matrix (XLSX)…');
    const item = named(demo, 'Preparing Whole matrix (XLSX)…');
    expect(item.getAttribute('aria-disabled')).to.equal('true');
    item.click();
    const { name } = await downloads.next();
    await waitUntil(() => demo.announced.includes(`${name} is ready`));
    expect(downloads.files).to.deep.equal([]);
  });

  it('says so where a file cannot be made, and offers to try again', async () => {
    const demo = await shown(bladeLoop);
    const working = URL.createObjectURL;
    URL.createObjectURL = () => {
      throw new Error('No room.');
    };
    await exportsAs(demo, 'Results (CSV)');
    await waitUntil(() => demo.shadowRoot?.querySelector('.toast'));
    expect(textOfAll(demo.shadowRoot?.querySelector('.toast-text'))).to.contain('Results (CSV) could not be made');
    URL.createObjectURL = working;
    named(demo, 'Try again').click();
    expect((await downloads.next()).name).to.contain('results');
  });

  it('runs no formula and loses no title, whatever the matrix holds', async () => {
    const demo = await shown(hostile);
    await exportsAs(demo, 'Whole matrix (XLSX)');
    const { sheets, error } = await readXlsx((await downloads.next()).blob);
    expect(error).to.equal(undefined);
    expect(sheets).to.have.length(3);
    await exportsAs(demo, 'Results (CSV)');
    const text = await (await downloads.next()).blob.text();
    expect(text).not.to.match(/(^|[,;\n])"?[=@]/);
  });

  it('works without anything to write', async () => {
    const demo = await shown({});
    for (const label of ['Results Ownership List (XLSX)', 'Access rights (CSV)', 'Attachment 1: background (DOCX)']) {
      await exportsAs(demo, label);
      expect((await downloads.next()).blob.size).to.be.greaterThan(0);
    }
  });

  it('prints', async () => {
    const demo = await shown(bladeLoop);
    const print = globalThis.print;
    let printed = 0;
    globalThis.print = () => (printed += 1);
    named(demo, 'Print').click();
    await waitUntil(() => printed === 1);
    globalThis.print = print;
  });

  it('offers an import to those who may edit only', async () => {
    const reading = await shown(bladeLoop, { canEdit: false });
    expect(() => named(reading, 'Import a list…')).to.throw();
    reading.files?.exchange.openImport();
    await reading.updateComplete;
    expect(reading.shadowRoot?.querySelector('#exchange-import[open]')).to.equal(null);
    expect(named(await shown(bladeLoop), 'Import a list…')).to.be.instanceOf(HTMLButtonElement);
  });
});
