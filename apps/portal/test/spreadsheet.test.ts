import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startPortal, type PortalUnderTest } from './portal-under-test.ts';
import { eventually, Typist, type DocumentOfServer } from './typist.ts';

const nothing = 'No part stated';
const access = 'Access for implementation, default terms, access for exploitation, default terms';

/**
 * A block as Excel and LibreOffice Calc put it on the clipboard: text with tabs, and a table in HTML of their own making.
 * Excel ends its lines as Windows does, and puts into quotation marks what breaks the line.
 */
const fromExcel = {
  'text/plain': 'S\tC\r\nJ 1/3\t"im\r\nex"\r\n',
  'text/html': `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {mso-number-format:"\\@";} --></style></head>
<body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=128>
<!--StartFragment--><col width=64 span=2 style='width:48pt'>
<tr height=20 style='height:15.0pt'><td height=20 class=xl65 width=64>S</td><td class=xl65 width=64>C</td></tr>
<tr height=20 style='height:15.0pt'><td height=20 class=xl65>J 1/3</td><td class=xl65>im<br>ex</td></tr>
<!--EndFragment--></table></body></html>`,
};
const fromLibreOffice = {
  'text/plain': 'S\tC\nJ 1/3\tim ex\n',
  'text/html': `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<meta name="generator" content="LibreOffice 24.8.4.2 (Linux)"/><style type="text/css">body,div,table,tr,td{font-size:x-small}</style></head>
<body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
<tr><td height="17" align="left" valign=bottom>S</td><td align="left" valign=bottom>C</td></tr>
<tr><td height="17" align="left" valign=bottom>J 1/3</td><td align="left" valign=bottom>im ex</td></tr>
</table></body></html>`,
};

/** With four partners or more, one for each test: documents are kept as long as the portal runs. */
const projects = [
  '101257628',
  '101180091',
  '101130174',
  '101259120',
  '101135431',
  '101190041',
  '101223271',
  '101259068',
  '101221259',
  '101178210',
  '101137359',
  '101226675',
  '101226563',
  '101138516',
];

describe('the ownership matrix, without a mouse,', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
  });
  after(() => portal.close());

  let used = 0;

  /** Opens a project with these results, the first of them of two joint owners with a half each. */
  async function typist(titles = ['Alpha', 'Beta', 'Gamma', 'Delta']): Promise<Typist> {
    const project = projects[used++] ?? '';
    const api = `${portal.baseURL}/api/partnerships/${project}`;
    const answer = await fetch(api);
    const partners = Object.keys(((await answer.json()) as DocumentOfServer).partners);
    const [first = '', second = ''] = partners;
    const owners = { [first]: { share: '1/2' }, [second]: { share: '1/2' } };
    const results = Object.fromEntries(
      titles.map((title, index) => [title.toLowerCase(), { title, number: `R${index + 1}`, order: index + 1 }]),
    );
    Object.assign(results['alpha'] ?? {}, { ownership: { kind: 'joint', owners, jointRegime: 'horizon-europe' } });
    const { status } = await fetch(api, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': answer.headers.get('etag') ?? '' },
      body: JSON.stringify({ results }),
    });
    assert.equal(status, 204);
    const permissions = ['clipboard-read', 'clipboard-write'];
    const openAgain = () => portal.open(`/projects/${project}/ip`, { permissions });
    const { page, troubles } = await openAgain();
    await page
      .getByRole('rowheader', { name: titles[0] ?? '' })
      .first()
      .waitFor();
    return new Typist({ page, troubles, partners, api, openAgain });
  }

  test('is one stop of the Tab key, and gives the focus back to the cell that had it', async () => {
    const ana = await typist();
    await ana.goTo(4, 3);
    await ana.press('Tab');
    assert.equal(await ana.place(), undefined);
    await ana.press('Shift+Tab');
    await ana.isAt(4, 3);
    await ana.press('Shift+Tab');
    assert.equal(await ana.place(), undefined);
    await ana.press('Tab');
    await ana.isAt(4, 3);
    await ana.leaves();
  });

  test('is walked by arrows, ends and screenfuls', async () => {
    const titles = Array.from({ length: 60 }, (_, index) => `Result number ${index + 1}`);
    const ana = await typist(titles);
    await ana.goTo(3, 2);
    await ana.press('PageDown');
    const [row = 0] = ((await ana.place()) ?? '').split('/').map(Number);
    assert.ok(row > 8 && row < 40, String(row));
    await ana.press('PageUp');
    await ana.isAt(3, 2);
    await ana.press('Control+End');
    const grid = ana.page.getByRole('grid');
    // The last two of its rows are sums, and stay in sight.
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 2;
    const columns = Number(await grid.getAttribute('aria-colcount'));
    await ana.isAt(rows, columns);
    await ana.row('Result number 60').waitFor();
    await ana.press('Home');
    await ana.isAt(rows, 1);
    await ana.press('End', 'ArrowRight', 'ArrowDown');
    await ana.isAt(rows, columns);
    await ana.press('Control+Home');
    await ana.isAt(2, 1);
    await ana.leaves();
  });

  test('is written into by typing; Enter leads down, Tab to the side, Escape leaves it as it was', async () => {
    const ana = await typist();
    const editor = ana.page.getByRole('dialog');
    await ana.goTo(4, 2);
    await ana.page.keyboard.type('1/3');
    await ana.press('Enter');
    await ana.isAt(5, 2);
    await ana.press('c');
    await editor.waitFor();
    await ana.press('Tab');
    await ana.isAt(5, 3);
    await ana.press('s');
    await editor.waitFor();
    await ana.press('Escape');
    await editor.waitFor({ state: 'hidden' });
    await ana.isAt(5, 3);
    await ana.press('F2');
    await editor.waitFor();
    await ana.press('Escape');
    await ana.isAt(5, 3);
    const rows = { Beta: ['Joint owner, share 1/3', nothing], Gamma: ['Contributor, owns nothing', nothing] };
    await ana.reads(rows);
    await ana.readsFromServer(rows);
    await ana.leaves();
  });

  test('gives a result another title by typing over it', async () => {
    const ana = await typist();
    await ana.goTo(4, 1);
    await ana.page.keyboard.type('Beta, after the review');
    await ana.press('Enter');
    await ana.isAt(5, 1);
    await ana.readsFromServer({ 'Beta, after the review': [nothing] });
    await ana.leaves();
  });

  test('is filled down and to the side, emptied, and each is taken back', async () => {
    const ana = await typist();
    const half = 'Joint owner, share 1/2';
    await ana.goTo(3, 2);
    await ana.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    const down = { Alpha: [half, half, nothing], Beta: [half, nothing], Gamma: [half, nothing], Delta: [nothing] };
    await ana.reads(down);
    await ana.goTo(4, 2);
    await ana.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Control+r');
    await ana.reads({ ...down, Beta: [half, half, half] });
    await ana.goTo(3, 2);
    await ana.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Delete');
    const none = [nothing, nothing, nothing];
    await ana.reads({ Alpha: none, Beta: none, Gamma: [half, nothing] });
    await ana.press('Control+z');
    await ana.reads({ ...down, Beta: [half, half, half] });
    await ana.press('Control+z');
    await ana.reads(down);
    await ana.press('Control+y');
    await ana.readsFromServer({ ...down, Beta: [half, half, half] });
    await ana.leaves();
  });

  test('is put in another order by Alt and an arrow', async () => {
    const ana = await typist();
    await ana.goTo(3, 1);
    await ana.press('Alt+ArrowDown');
    await ana.isAt(4, 1);
    await ana.press('Alt+ArrowDown');
    await ana.isAt(5, 1);
    await ana.readsFromServer({ Alpha: ['Joint owner, share 1/2'] });
    const titles = (await ana.page.getByRole('rowheader', { name: /^R\d/ }).allInnerTexts()).map(
      (text) => /Alpha|Beta|Gamma|Delta/.exec(text)?.[0],
    );
    assert.deepEqual(titles, ['Beta', 'Gamma', 'Alpha', 'Delta']);
    await ana.leaves();
  });

  test('is copied to the clipboard as text with tabs and as a table', async () => {
    const ana = await typist();
    await ana.goTo(3, 1);
    await ana.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown');
    await ana.hasSelected(6);
    await ana.press('Control+c');
    await eventually(async () => (await ana.readClipboard())['text/plain'], 'Alpha\tJ 1/2\tJ 1/2\r\nBeta\t\t');
    const { 'text/html': table = '' } = await ana.readClipboard();
    const cells = [...table.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);
    assert.deepEqual(cells, ['Alpha', 'J 1/2', 'J 1/2', 'Beta', '', '']);
    await ana.leaves();
  });

  test('is cut and put elsewhere', async () => {
    const ana = await typist();
    await ana.goTo(3, 2);
    await ana.press('Shift+ArrowRight');
    await ana.hasSelected(2);
    await ana.press('Control+x');
    await ana.reads({ Alpha: [nothing, nothing] });
    await ana.goTo(5, 2);
    await ana.press('Control+v');
    const half = 'Joint owner, share 1/2';
    await ana.readsFromServer({ Alpha: [nothing, nothing], Gamma: [half, half] });
    await ana.leaves();
  });

  test('says that there is no text on the clipboard, when there is only HTML', async () => {
    const ana = await typist();
    await ana.goTo(3, 2);
    await ana.press('Shift+ArrowRight');
    await ana.hasSelected(2);
    await ana.writeClipboard({ 'text/html': '<table><tr><td>S</td></tr></table>' });
    await ana.press('Control+v');
    await ana.page.getByText('The clipboard holds no text.').first().waitFor();
    await ana.reads({ Alpha: ['Joint owner, share 1/2', 'Joint owner, share 1/2'] });
    await ana.leaves();
  });

  test('takes what is pasted before the code of editing has come', async () => {
    const ana = await typist();
    await ana.page.route(/grid-editing|range-editing/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await ana.writeClipboard({ 'text/plain': 'S' });
    await ana.comesIn();
    await ana.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'Control+v');
    await ana.reads({ Beta: ['Sole owner'] });
    await ana.leaves();
  });

  test('keeps what is selected before the code of editing has come', async () => {
    const ana = await typist();
    await ana.comesIn();
    await ana.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+ArrowRight');
    await ana.hasSelected(2);
    await ana.leaves();
  });

  for (const [program, content] of Object.entries({
    'a text editor': { 'text/plain': 'S\tC\nJ 1/3\tim ex' },
    Excel: fromExcel,
    'LibreOffice Calc': fromLibreOffice,
  })) {
    test(`takes what ${program} has put on the clipboard, in one step`, async () => {
      const ana = await typist();
      await ana.goTo(4, 2);
      await ana.press('Shift+ArrowRight');
      await ana.hasSelected(2);
      await ana.writeClipboard(content);
      await ana.press('Control+v');
      const pasted = {
        Beta: ['Sole owner', 'Contributor, owns nothing', nothing],
        Gamma: ['Joint owner, share 1/3', access, nothing],
        Delta: [nothing, nothing],
      };
      await ana.reads(pasted);
      await ana.press('Control+z');
      await ana.reads({ Beta: [nothing, nothing], Gamma: [nothing, nothing] });
      await ana.press('Control+Shift+z');
      await ana.readsFromServer(pasted);
      const { results } = await ana.document();
      const [first = '', second = ''] = ana.partners;
      assert.equal(results['beta']?.ownership?.kind, 'single');
      assert.deepEqual(results['gamma']?.ownership?.owners, { [first]: { share: '1/3' } });
      assert.deepEqual(results['gamma']?.accessRights, { [second]: { implementation: {}, exploitation: {} } });
      await ana.leaves();
    });
  }
});
