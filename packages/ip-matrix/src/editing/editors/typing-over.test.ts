import { expect } from '@open-wc/testing';
import { waitUntil } from '@kvasir/element/testing.js';
import type { Result } from '@kvasir/model';
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
import type { PlainMatrix } from '../testing/plain-matrix.ts';

const sole = { ownership: { kind: 'single', owners: { nlu: {} } } } satisfies Partial<Result>;
const joint = { ownership: { kind: 'joint', owners: { nlu: {} } } } satisfies Partial<Result>;
const contributor = { contributors: { nlu: {} } } satisfies Partial<Result>;

const typed = (host: PlainMatrix): HTMLInputElement | null => root(host).querySelector<HTMLInputElement>('#edit-typed');
const reading = (host: PlainMatrix): string => textOf(root(host).querySelector('#edit-typed-note'));

async function inLanguage(lang: string, openLabel: string): Promise<PlainMatrix> {
  const host = await matrix({ lang });
  const item = { collection: 'results', id: 'process' } as const;
  await waitUntil(() => host.editing.rowMenuItems(item)[0]?.label === openLabel, 'The words do not come.');
  return host;
}

/** Types a text over the empty cell of a partner, and takes it over. */
async function typeOver(host: PlainMatrix, text: string): Promise<void> {
  await at(host, rows.mould, columns.nlu);
  await sendKeys({ type: text });
  await isOpen(host);
  expect(typed(host)?.value).to.equal(text);
  await press('Enter');
}

async function becomes(host: PlainMatrix, after: Partial<Result>): Promise<void> {
  await isAt(host, rows.sensor, columns.nlu);
  expect(result(host, 'mould')).to.deep.equal({ ...value.results.mould, ...after });
}

describe('A text that is typed over the cell of a partner', () => {
  const english: [string, Partial<Result>][] = [
    ['sole', sole],
    ['joint', joint],
    ['joint 1/3', { ownership: { kind: 'joint', owners: { nlu: { share: '1/3' } } } }],
    ['J1/3', { ownership: { kind: 'joint', owners: { nlu: { share: '1/3' } } } }],
    ['contributor', contributor],
    ['Contributor, owns nothing', contributor],
    ['owner to be determined', { ownership: { kind: 'to-be-determined' }, contributors: { nlu: {} } }],
    ['none', {}],
    ['im ex*', { accessRights: { nlu: { implementation: {}, exploitation: { terms: 'agreed' } } } }],
    ['s i', { ...sole, accessRights: { nlu: { implementation: {} } } }],
  ];
  for (const [text, after] of english)
    it(`is read as a whole: ${text}`, async () => {
      const host = await matrix();
      await typeOver(host, text);
      await becomes(host, after);
    });

  const german: [string, Partial<Result>][] = [
    ['allein', sole],
    ['Alleineigentümer', sole],
    ['gemeinsam', joint],
    // As the cells themselves show it.
    ['gem. 1/3', { ownership: { kind: 'joint', owners: { nlu: { share: '1/3' } } } }],
    ['beitragend', contributor],
    ['keine', {}],
    ['Verwertung', { accessRights: { nlu: { exploitation: {} } } }],
  ];
  for (const [text, after] of german)
    it(`is read as a whole in German: ${text}`, async () => {
      const host = await inLanguage('de', 'Öffnen');
      await typeOver(host, text);
      await becomes(host, after);
    });

  it('empties the cell where it says that there is nothing', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.brc);
    await sendKeys({ type: 'none' });
    await press('Enter');
    await isAt(host, rows.mould, columns.brc);
    expect(result(host, 'process')?.ownership?.owners).to.deep.equal({ nlu: { share: '1/2' } });
  });

  for (const [lang, openLabel, says] of [
    ['en', 'Open', '“abc” is nothing that a partner can be here.'],
    ['de', 'Öffnen', '„abc“ ist nichts, was ein Partner hier sein kann.'],
  ] as const)
    it(`is not written where it cannot be read (${lang}): the editor stays, and says so`, async () => {
      const host = await inLanguage(lang, openLabel);
      await typeOver(host, 'abc');
      await waitUntil(() => reading(host) === says);
      expect(typed(host)?.value).to.equal('abc');
      expect(typed(host)?.getAttribute('aria-invalid')).to.equal('true');
      expect(root(host).activeElement).to.equal(typed(host));
      expect(host.said.at(-1)).to.equal(says);
      await expect(host).to.be.accessible();
      await press('Escape');
      await isAt(host, rows.mould, columns.nlu);
      expect(host.value).to.equal(value);
    });

  it('is said in a note where it cannot be read and one has pressed elsewhere', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await sendKeys({ type: 'abc' });
    await isOpen(host);
    editor(host)?.hidePopover();
    await waitUntil(() => textOf(root(host).querySelector('.toast-text')).includes('“abc”'));
    expect(host.value).to.equal(value);
  });

  it('is shown with what it is read as, under its name', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('s');
    await isOpen(host);
    expect(typed(host)?.labels?.[0]?.textContent).to.equal('Typed text');
    expect(reading(host)).to.equal('Read as: Sole owner');
    expect(root(host).querySelector('#edit-typed-note')?.getAttribute('role')).to.equal('status');
    await sendKeys({ type: 'o' });
    await waitUntil(() => reading(host).startsWith('Not read yet.'));
    await press('Backspace', 'Backspace');
    await waitUntil(() => reading(host) === 'Read as: No part stated');
    await sendKeys({ type: 'c' });
    await waitUntil(() => reading(host) === 'Read as: Contributor, owns nothing');
    await expect(host).to.be.accessible();
  });

  it('may be one letter, which changes only what it stands for', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.brc);
    await press('i');
    await isOpen(host);
    expect(reading(host)).to.contain('Read as: Joint owner, share 1/2');
    await press('Enter');
    await isAt(host, rows.mould, columns.brc);
    expect(result(host, 'process')?.ownership).to.deep.equal(value.results.process.ownership);
    expect(result(host, 'process')?.accessRights?.['brc']).to.deep.equal({ implementation: {} });
  });

  it('may be typed in an editor that was opened without', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('F2');
    await isOpen(host);
    expect(typed(host)).to.equal(null);
    await sendKeys({ type: 'sole' });
    await waitUntil(() => reading(host) === 'Read as: Sole owner');
    await press('Enter');
    await becomes(host, sole);
  });

  it('does not hold any more once something else is chosen', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await sendKeys({ type: 'abc' });
    await isOpen(host);
    editor(host)?.querySelector<HTMLInputElement>('input[value=contributor]')?.click();
    await waitUntil(() => typed(host)?.value === '');
    await press('Enter');
    await becomes(host, contributor);
  });

  it('about access alone leaves background with the one who brings it', async () => {
    const host = await matrix();
    await at(host, rows.library, columns.ivm);
    await sendKeys({ type: 'im' });
    await press('Enter');
    await waitUntil(() => host.value !== value);
    expect(host.value.background?.['library']).to.deep.equal({
      ...value.background.library,
      accessRights: { ivm: { implementation: {} } },
    });
  });
});
