import { Downloads, waitUntil } from '@kvasir/element/testing.js';
import { readCsv } from '@kvasir/formats/csv.js';
import { readXlsx } from '@kvasir/formats/xlsx.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { smallImpact } from '../report/testing/small-impact.ts';
import { appears, applies, imports, named, one, previews, rootOf, shown, textIn } from './testing/in-exchange.ts';

const csvFile = (text: string): File => new File([text], 'values.csv', { type: 'text/csv' });

describe('the menu of files', () => {
  const downloads = new Downloads();
  beforeEach(() => downloads.start());
  afterEach(() => downloads.stop());

  it('makes a workbook of indicators, values, and what speaks against them', async () => {
    const form = await shown(bladeLoop);
    named(form, 'Indicators and values (XLSX)').click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/^BladeLoop-impact-\d{4}-\d\d-\d\d\.xlsx$/);
    const { sheets, error } = await readXlsx(blob);
    expect(error).to.equal(undefined);
    expect(sheets.map((sheet) => sheet.name)).to.deep.equal([
      ...['Indicators', 'Observations', 'Negative impacts and ethics'],
    ]);
    expect(sheets[0]?.rows).to.have.length(Object.keys(bladeLoop.indicators ?? {}).length + 1);
  });

  it('makes a table of the values in the words and the notation of its reader', async () => {
    const form = await shown(smallImpact, { language: 'de' });
    named(form, 'Werte (CSV)').click();
    const { rows, delimiter } = readCsv(await (await downloads.next()).blob.arrayBuffer());
    expect(delimiter).to.equal(';');
    expect(rows[0]?.slice(0, 4)).to.deep.equal(['Nr.', 'Indikator', 'Einheit', 'Zeitraum']);
    expect(rows.flat()).to.include('Vorläufig');
  });

  it('makes linked data that names no person', async () => {
    const form = await shown(bladeLoop);
    named(form, 'Linked data (JSON-LD)').click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/\.jsonld$/);
    const text = await blob.text();
    expect(JSON.parse(text)['@context']).to.equal('https://schema.org');
    expect(text).to.contain('StatisticalVariable').and.not.to.contain('de Boer');
  });

  it('makes the report', async () => {
    const form = await shown(smallImpact);
    named(form, 'Report (DOCX)').click();
    expect((await downloads.next()).name).to.match(/^Blade-impact-report-.*\.docx$/);
  });

  it('works without anything to write, and with anything that is hostile', async () => {
    const form = await shown(hostile);
    for (const label of ['Indicators and values (XLSX)', 'Values (CSV)', 'Linked data (JSON-LD)', 'Report (DOCX)']) {
      named(form, label).click();
      expect((await downloads.next()).blob.size, label).to.be.greaterThan(0);
    }
  });

  it('offers an import to those who may edit only', async () => {
    const reading = await shown(smallImpact, { readonly: true });
    expect(() => named(reading, 'Import values…')).to.throw();
  });
});

describe('the import of values', () => {
  it('guesses the columns of a table, shows what will change, and applies it as one edit that can be taken back', async () => {
    const form = await shown(smallImpact);
    await imports(
      form,
      csvFile('No,Indicator,Period,Value,Comment\nI1,,2026-H1,70,Weighed dry\nI3,,2026-H1,,\nX9,,2026-H1,4,\n'),
    );
    expect(
      [...rootOf(form).querySelectorAll<HTMLSelectElement>('.exchange-columns select')].map(({ value }) => value),
    ).to.deep.equal(['number', 'title', 'period', 'value', 'comment']);
    named(form, 'Next').click();
    await appears(form, '.exchange-summary');
    expect(textIn(form, '.exchange-count')).to.equal('0 values added, 1 changed');
    expect(textIn(form, '.exchange-item')).to.contain('I1 Blade mass kept from landfill, Jan–Jun 2026');
    expect(textIn(form, '.exchange-problems')).to.contain('There is no indicator “X9”.');
    expect(form.value, 'nothing yet').to.equal(smallImpact);
    let edits = 0;
    form.addEventListener('change', () => (edits += 1));
    await applies(form);
    expect(edits).to.equal(1);
    expect(form.value?.indicators?.['mass']?.observations?.['c']).to.include({ value: 70, comment: 'Weighed dry' });
    await waitUntil(() => rootOf(form).querySelector('.toast-action'));
    one(form, '.toast-action').click();
    await waitUntil(() => form.value?.indicators?.['mass']?.observations?.['c']?.value === 64.5);
    expect(form.value).to.deep.equal(smallImpact);
  });

  it('takes a table with a column for each period, and says which period a column is', async () => {
    const form = await shown(smallImpact);
    await imports(form, csvFile('Indicator,H1 2026,H2 2026\nLicences signed,,3\n'));
    const chosen = [...rootOf(form).querySelectorAll<HTMLSelectElement>('.exchange-columns select')].map((select) =>
      select.selectedOptions[0]?.text.trim(),
    );
    expect(chosen).to.deep.equal(['Indicator', 'H1 2026', 'H2 2026']);
    named(form, 'Next').click();
    await appears(form, '.exchange-summary');
    expect(textIn(form, '.exchange-count')).to.equal('1 value added, 0 changed');
    await applies(form);
    const added = Object.values(form.value?.indicators?.['licences']?.observations ?? {});
    expect(added.find(({ period }) => period === '2026-H2')).to.include({ value: 3 });
  });

  it('says of a number that it can be read in two ways', async () => {
    const form = await shown(smallImpact);
    await previews(form, csvFile('No;Period;Value\nI1;2026-H2;1,234\n'));
    expect(textIn(form, '.exchange-problems')).to.contain('“1,234” was read as').and.to.contain('it could also be');
  });

  it('takes its own workbook back: nothing changes', async () => {
    const downloads = new Downloads();
    downloads.start();
    const form = await shown(smallImpact);
    named(form, 'Indicators and values (XLSX)').click();
    const { blob, name } = await downloads.next();
    downloads.stop();
    await previews(form, new File([blob], name));
    expect(textIn(form, '.exchange .message-info')).to.contain('nothing that is not recorded already');
    expect(rootOf(form).querySelector('.exchange-problems')).to.equal(null);
  });

  it('says what is wrong with a file that is no list, and changes nothing', async () => {
    const form = await shown(smallImpact);
    await imports(
      form,
      new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], 'values.csv'),
    );
    expect(textIn(form, '.exchange .message-danger')).to.contain('This is no list but a picture');
    expect(form.value).to.equal(smallImpact);
  });

  it('shows what is hostile as text, and takes no key that is none', async () => {
    const form = await shown(smallImpact);
    await previews(form, csvFile('No,Period,Group,Value\nI1,2026-H1,__proto__,4\n<img src=x>,2026-H1,,4\n'));
    expect(rootOf(form).querySelector('.exchange img')).to.equal(null);
    expect(textIn(form, '.exchange-problems'))
      .to.contain('cannot be the name of a group')
      .and.to.contain('<img src=x>');
    expect(({} as Record<string, unknown>)['value']).to.equal(undefined);
  });
});
