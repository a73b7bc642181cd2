import { writeXlsx, type Table } from '@kvasir/formats/xlsx.js';
import { Downloads, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bladeLoop } from '../../samples/blade-loop.ts';
import type { ExchangeDemo } from '../testing/exchange-demo.ts';
import {
  appears,
  chooses,
  choosesFile,
  exportsAs,
  mapped,
  named,
  one,
  rootOf,
  shown,
  textIn,
  textOfAll,
} from '../testing/in-exchange.ts';
import { csvFile, pastedList, windows1252File } from '../testing/lists.ts';

const columns = '.exchange-columns';
const summary = '.exchange-summary';

function isOpen(demo: ExchangeDemo): boolean {
  return rootOf(demo).querySelector('#exchange-import[open]') !== null;
}

async function workbook(...tables: Table[]): Promise<File> {
  const { bytes } = await writeXlsx(tables);
  return new File([bytes], 'list.xlsx');
}

async function applies(demo: ExchangeDemo): Promise<void> {
  one(demo, '.dialog-actions .button-primary').click();
  await waitUntil(() => !isOpen(demo), 'The dialog stays open.');
}

describe('The import of a list', () => {
  it('guesses what the columns are, and shows their first values', async () => {
    const demo = await shown(bladeLoop, { step: 'columns', list: pastedList });
    expect(mapped(demo)).to.deep.equal([
      ...['number', 'title', 'assetType', 'trlNow', 'trlTarget', 'partner:northlake', 'partner:brenner', ''],
    ]);
    expect(textIn(demo, '.exchange-facts')).to.contain('3 rows, 8 columns');
    expect(textIn(demo, `${columns} tbody tr:nth-child(2)`)).to.contain('Take-back logistics model');
    expect(textIn(demo, '.exchange-note')).to.equal('1 column is left out.');
  });

  it('says exactly what will change, and what cannot be taken over, before anything does', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: pastedList });
    expect(textIn(demo, '.exchange-count')).to.equal('2 results added, 1 changed, 23 as they are');
    expect(textIn(demo, '.exchange-problems')).to.contain('Row 3, TRL target 11 is too small or too large');
    expect(textIn(demo, '.exchange-problems')).to.contain('Row 4, Type “Sandwich” is none of the words');
    const [changed] = rootOf(demo).querySelectorAll('.exchange-item');
    expect(textOfAll(changed?.querySelector('summary'))).to.contain('Changed DX-4 depolymerisable acrylic resin');
    expect(textOfAll(changed?.querySelector('tbody'))).to.contain('TRL now 4 5');
    expect(demo.value).to.equal(bladeLoop);
  });

  it('begins with what was pasted elsewhere', async () => {
    const demo = await shown(bladeLoop);
    demo.files?.exchange.openImport(pastedList);
    await appears(demo, columns);
    expect(mapped(demo).slice(0, 2)).to.deep.equal(['number', 'title']);
    named(demo, 'Next').click();
    await appears(demo, summary);
    expect(textIn(demo, '.exchange-count')).to.equal('2 results added, 1 changed, 23 as they are');
    named(demo, 'Cancel').click();
    demo.files?.exchange.openImport();
    await appears(demo, '#exchange-import[open] #exchange-paste');
    expect(one<HTMLTextAreaElement>(demo, '#exchange-paste').value, 'begins anew').to.equal('');
  });

  it('applies all of it as one edit, and takes it back as another', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: pastedList });
    await applies(demo);
    expect(demo.phases).to.deep.equal(['finished']);
    expect(Object.keys(demo.value.results ?? {})).to.have.length(26);
    const titles = Object.values(demo.value.results ?? {}).map(({ title }) => title);
    expect(titles).to.include('Take-back logistics model');
    await waitUntil(() => rootOf(demo).querySelector('.toast'));
    expect(textIn(demo, '.toast-text')).to.equal('Imported: 2 added, 1 changed');
    one(demo, '.toast-action').click();
    expect(demo.value).to.deep.equal(bladeLoop);
    expect(demo.announced).to.include('The import was taken back');
  });

  it('takes back only its own, when others have gone on', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: pastedList });
    await applies(demo);
    await waitUntil(() => rootOf(demo).querySelector('.toast'));
    demo.value = { ...demo.value, acronym: 'BladeLoop II' };
    one(demo, '.toast-action').click();
    expect(demo.value).to.deep.equal({ ...bladeLoop, acronym: 'BladeLoop II' });
  });

  it('leaves what others have written over an imported field when it is taken back', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: 'No.\tTitle\tTRL\nR1\tImported name\t9' });
    const [id = ''] = Object.entries(bladeLoop.results ?? {}).find(([, { number }]) => number === 'R1') ?? [];
    const before = bladeLoop.results?.[id];
    await applies(demo);
    await waitUntil(() => rootOf(demo).querySelector('.toast'));
    const imported = demo.value.results?.[id];
    expect(imported?.trl?.now).to.equal(9);
    const theirs = { ...imported, title: 'Named by somebody else' };
    demo.value = { ...demo.value, results: { ...demo.value.results, [id]: theirs } };
    one(demo, '.toast-action').click();
    expect(demo.value.results?.[id]).to.deep.equal({ ...before, title: 'Named by somebody else' });
  });

  it('changes nothing when it is cancelled, closed, or left by Escape', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: pastedList });
    named(demo, 'Cancel').click();
    await waitUntil(() => !isOpen(demo));
    demo.files?.exchange.openImport();
    await appears(demo, '#exchange-import[open] #exchange-file');
    expect(one<HTMLTextAreaElement>(demo, '#exchange-paste').value, 'begins anew').to.equal('');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(demo));
    expect(demo.value).to.equal(bladeLoop);
    expect(demo.phases).to.deep.equal([]);
  });

  it('goes back to the columns, and takes what is chosen there', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: pastedList });
    named(demo, 'Back').click();
    await appears(demo, columns);
    await chooses(demo, '#exchange-column-3', '');
    await chooses(demo, '#exchange-column-7', 'description');
    named(demo, 'Next').click();
    await appears(demo, summary);
    const [changed] = rootOf(demo).querySelectorAll('.exchange-item');
    expect(textOfAll(changed)).to.contain('Description').and.to.contain('see minutes').and.not.to.contain('TRL now');
  });

  it('does not go on while two columns become the same', async () => {
    const demo = await shown(bladeLoop, { step: 'columns', list: pastedList });
    await chooses(demo, '#exchange-column-7', 'title');
    expect(textIn(demo, '.field-error')).to.equal('“Title” is taken from Result already.');
    named(demo, 'Next').click();
    await demo.updateComplete;
    expect(rootOf(demo).querySelector(summary)).to.equal(null);
    expect(rootOf(demo).querySelector(columns)).not.to.equal(null);
  });

  it('takes a whole exported workbook back: nothing changes, and then what was edited in it', async () => {
    const downloads = new Downloads();
    downloads.start();
    const demo = await shown(bladeLoop);
    await exportsAs(demo, 'Whole matrix (XLSX)');
    const { blob, name } = await downloads.next();
    downloads.stop();
    demo.files?.exchange.openImport();
    await appears(demo, '#exchange-import[open] #exchange-file');
    await choosesFile(demo, new File([blob], name));
    await appears(demo, columns);
    expect([...one<HTMLSelectElement>(demo, '#exchange-sheet').options].map(textOfAll)).to.deep.equal([
      ...['Results', 'Background', 'Access rights'],
    ]);
    named(demo, 'Next').click();
    await appears(demo, '.exchange .message-info');
    expect(textIn(demo, '.exchange .message-info')).to.contain('nothing that is not in the matrix already');
    expect(rootOf(demo).querySelector('.exchange-problems')).to.equal(null);
    expect(rootOf(demo).querySelector('.dialog-actions .button-primary')).to.equal(null);
  });

  it('takes several sheets in one go, an item of both but once', async () => {
    const list = await workbook(
      {
        name: 'R',
        columns: [{ header: 'No.' }, { header: 'Title' }, { header: 'TRL' }],
        rows: [['R99', 'Blade saw', 3]],
      },
      {
        name: 'A',
        columns: [{ header: 'Item' }, { header: 'Beneficiary' }, { header: 'Purpose' }, { header: 'Terms' }],
        rows: [['Blade saw', 'BRC', 'implementation', 'royalty-free']],
      },
      { name: 'Notes', columns: [{ header: 'Whatever' }], rows: [['nothing of ours']] },
    );
    const demo = await shown(bladeLoop, { step: 'preview', list });
    expect(textIn(demo, '.exchange-count')).to.contain('1 result added, 0 changed, 24 as they are');
    expect(rootOf(demo).querySelectorAll('.exchange-item')).to.have.length(1);
    expect(rootOf(demo).querySelector('.exchange-problems')).to.equal(null);
  });

  it('leaves a sheet out when the reader says so', async () => {
    const list = await workbook(
      { name: 'A', columns: [{ header: 'No.' }, { header: 'Title' }], rows: [['R98', 'One']] },
      { name: 'B', columns: [{ header: 'No.' }, { header: 'Title' }], rows: [['R99', 'Two']] },
    );
    const demo = await shown(bladeLoop, { step: 'columns', list });
    await chooses(demo, '#exchange-sheet', '1');
    await chooses(demo, '#exchange-kind', '');
    expect(rootOf(demo).querySelector(columns)).to.equal(null);
    named(demo, 'Next').click();
    await appears(demo, summary);
    expect(textIn(demo, '.exchange-count')).to.contain('1 result added');
  });

  it('tells how it read a text, and reads it otherwise when asked', async () => {
    const list = windows1252File('Nr.;Ergebnis, kurz\r\nR90;Rückbau großer Flügel\r\n');
    const demo = await shown(bladeLoop, { step: 'columns', list });
    expect(textIn(demo, '.message-warning')).to.contain('Text read as Windows-1252');
    expect(textIn(demo, columns)).to.contain('Rückbau großer Flügel');
    await chooses(demo, '#exchange-delimiter', ',');
    await waitUntil(() => textIn(demo, `${columns} tbody th`).includes('Nr.;Ergebnis'));
    expect(one<HTMLSelectElement>(demo, '#exchange-delimiter').value).to.equal(',');
  });

  it('takes headings from another row', async () => {
    const list = csvFile('BladeLoop results\n\nNo.,Title\nR90,Blade saw\n');
    const demo = await shown(bladeLoop, { step: 'columns', list });
    expect(one<HTMLSelectElement>(demo, '#exchange-header-row').value).to.equal('2');
    await chooses(demo, '#exchange-header-row', '3');
    expect(mapped(demo)).to.deep.equal(['', '']);
    await chooses(demo, '#exchange-header-row', '2');
    expect(mapped(demo)).to.deep.equal(['number', 'title']);
  });

  it('reads the first row of a list without headings, and says so', async () => {
    const list = 'R90\tBlade saw\tKnow-how\t2\nR91\tSpar cap stand\tSoftware\t3';
    const demo = await shown(bladeLoop, { step: 'columns', list });
    expect(one<HTMLSelectElement>(demo, '#exchange-header-row').value).to.equal('-1');
    expect(textIn(demo, '#exchange-header-row-hint')).to.equal('Every row is read, from the first one on.');
    expect(textIn(demo, '.exchange-facts')).to.contain('2 rows, 4 columns');
    expect(textIn(demo, `${columns} tbody tr:first-child`)).to.contain('Column A R90R91');
    await chooses(demo, '#exchange-column-0', 'number');
    await chooses(demo, '#exchange-column-1', 'title');
    named(demo, 'Next').click();
    await appears(demo, summary);
    expect(textIn(demo, '.exchange-count')).to.contain('2 results added');
    await applies(demo);
    expect(Object.values(demo.value.results ?? {}).map(({ title }) => title)).to.include('Blade saw');
  });

  it('says that a row is taken for headings that it does not know, and reads it as others when told to', async () => {
    const demo = await shown(bladeLoop, { step: 'columns', list: 'Take-back model\nBlade saw' });
    expect(one<HTMLSelectElement>(demo, '#exchange-header-row').value).to.equal('0');
    expect(textIn(demo, '#exchange-header-row-hint')).to.contain('This row is not read');
    await chooses(demo, '#exchange-column-0', 'title');
    await chooses(demo, '#exchange-header-row', '-1');
    expect(mapped(demo), 'stays').to.deep.equal(['title']);
    named(demo, 'Next').click();
    await appears(demo, summary);
    expect(textIn(demo, '.exchange-count')).to.contain('2 results added');
  });

  it('works out anew what has changed meanwhile', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: 'No.\tTitle\nR1\tAnother name' });
    const { results } = bladeLoop;
    const [[id, first] = ['', undefined]] = Object.entries(results ?? {}).filter(([, { number }]) => number === 'R1');
    demo.value = { ...bladeLoop, results: { ...results, [id]: { ...first, title: 'Named by somebody else' } } };
    named(demo, 'Apply 1 change').click();
    await waitUntil(() => textIn(demo, '.exchange-before').includes('Named by somebody else'));
    expect(demo.phases).to.deep.equal([]);
    await applies(demo);
    expect(demo.value.results?.[id]?.title).to.equal('Another name');
  });

  it('asks for something to read where nothing was pasted', async () => {
    const demo = await shown(bladeLoop, { step: 'source' });
    named(demo, 'Read what was pasted').click();
    await demo.updateComplete;
    expect(textIn(demo, '.field-error')).to.equal('Paste something first, or choose a file.');
  });

  it('takes a file that is dropped, and shows where', async () => {
    const demo = await shown(bladeLoop, { step: 'source' });
    const place = one(demo, '.exchange-drop');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(csvFile('No.,Title\nR90,Blade saw\n'));
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    place.dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    expect(place.classList.contains('exchange-drop-over')).to.equal(true);
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await appears(demo, columns);
  });

  it('is done by keyboard from the menu to the end', async () => {
    const demo = await shown(bladeLoop);
    one(demo, '#files').focus();
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => rootOf(demo).activeElement?.textContent.includes('Import a list'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rootOf(demo).activeElement?.id === 'exchange-file', 'The focus is not on the file.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Title' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Blade saw' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await appears(demo, columns);
    await waitUntil(() => rootOf(demo).activeElement?.id === 'exchange-step', 'The focus is not on the step.');
    named(demo, 'Next').focus();
    await sendKeys({ press: 'Enter' });
    await appears(demo, summary);
    named(demo, 'Apply 1 change').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rootOf(demo).activeElement?.id === 'files', 'The focus is lost.');
    expect(Object.values(demo.value.results ?? {}).some(({ title }) => title === 'Blade saw')).to.equal(true);
  });

  it('shows what is hostile as text', async () => {
    const list = csvFile('Title,<img src=x onerror=alert(1)>\n<script>alert(1)</script>,x\n__proto__,y\n', '<b>.csv');
    const demo = await shown(bladeLoop, { step: 'columns', list });
    expect(rootOf(demo).querySelector('.exchange img')).to.equal(null);
    expect(textIn(demo, columns)).to.contain('<img src=x onerror=alert(1)>');
    named(demo, 'Next').click();
    await appears(demo, summary);
    await applies(demo);
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
    expect(Object.values(demo.value.results ?? {}).map(({ title }) => title)).to.include('<script>alert(1)</script>');
  });

  it('shows a hundred items at a time, and takes 5,000 without standing still for long', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `N${row},Result ${row},${(row % 9) + 1},J 1/2,J 1/2`);
    const demo = await shown(bladeLoop, {
      step: 'columns',
      list: csvFile(['No.,Title,TRL,NLU,BRC', ...rows].join('\n')),
    });
    const start = performance.now();
    named(demo, 'Next').click();
    await appears(demo, summary);
    expect(performance.now() - start).to.be.below(4_000);
    expect(textIn(demo, '.exchange-count')).to.contain('5,000 results added');
    expect(rootOf(demo).querySelectorAll('.exchange-item')).to.have.length(100);
    named(demo, 'Show 100 more').click();
    await demo.updateComplete;
    expect(rootOf(demo).querySelectorAll('.exchange-item')).to.have.length(200);
  });
});
