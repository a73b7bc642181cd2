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

describe('editing the cell of a partner', () => {
  it('begins with a character: a digit is a share, Enter takes it over and leads down', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.brc);
    await sendKeys({ type: '1/3' });
    await isOpen(host);
    await press('Enter');
    await isAt(host, rows.sensor, columns.brc);
    expect(result(host, 'mould')?.ownership).to.deep.equal({ kind: 'joint', owners: { brc: { share: '1/3' } } });
    expect(host.said.at(-1)).to.equal('R2 · BRC: Joint owner, share 1/3');
    expect(host.past).to.have.length(1);
  });

  it('chooses a role by its letter, and Tab leads on', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('c');
    await isOpen(host);
    await press('Tab');
    await isAt(host, rows.mould, columns.brc);
    expect(result(host, 'mould')?.contributors).to.deep.equal({ nlu: {} });
  });

  it('is left as it was by Escape', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('s');
    await isOpen(host);
    await press('Escape');
    await isAt(host, rows.mould, columns.nlu);
    expect(host.value).to.equal(value);
  });

  it('is a dialog with the names of the partner and the item', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.ivm);
    await press('F2');
    await isOpen(host);
    expect(editor(host)?.getAttribute('role')).to.equal('dialog');
    expect(editor(host)?.getAttribute('aria-label')).to.equal('Institut Val-Marne in R1 Infusion process');
    await expect(host).to.be.accessible();
  });

  it('says what a share does to the only other owner, and does it', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.brc);
    await press('F2');
    await isOpen(host);
    const share = root(host).querySelector<HTMLInputElement>('#edit-share');
    share?.focus();
    share?.select();
    await sendKeys({ type: '1/4' });
    await waitUntil(() => textOf(root(host).querySelector('#edit-share-note')) === 'of 1. NLU then has 3/4');
    await press('Enter');
    await waitUntil(() => !editor(host));
    expect(result(host, 'process')?.ownership?.owners).to.deep.equal({ nlu: { share: '3/4' }, brc: { share: '1/4' } });
  });

  for (const [place, id] of [
    ['over the cell', 'edit-typed'],
    ['as a share', 'edit-share'],
  ] as const) {
    it(`says as an error that what is typed ${place} is no share, and keeps it`, async () => {
      const host = await matrix();
      await at(host, rows.process, columns.nlu);
      if (id === 'edit-share') {
        await press('F2');
        await isOpen(host);
        const share = root(host).querySelector<HTMLInputElement>('#edit-share');
        share?.focus();
        share?.select();
      }
      await sendKeys({ type: '1/' });
      await isOpen(host);
      const field = (): Element | null => root(host).querySelector(`#${id}`);
      const said = (): Element | null => root(host).querySelector('.edit-wrong');
      await waitUntil(() => (field() as HTMLInputElement | null)?.value === '1/');
      expect(said()).to.equal(null);
      await sendKeys({ type: '0' });
      await waitUntil(() => field()?.getAttribute('aria-invalid') === 'true');
      expect(root(host).querySelectorAll('.edit-wrong')).to.have.lengthOf(1);
      expect(said()?.id).to.equal(field()?.getAttribute('aria-describedby'));
      expect(said()?.getAttribute('role')).to.equal('status');
      expect(textOf(said())).to.contain('“1/0” is no share');
      expect(said()?.querySelector('svg')).not.to.equal(null);
      await expect(host).to.be.accessible();
      await press('Enter');
      await waitUntil(() => !editor(host));
      expect(result(host, 'process')?.ownership?.owners?.['nlu']?.share).to.equal('1/0');
    });
  }

  it('shows a percentage as it was typed, and leaves it', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.brc);
    await sendKeys({ type: '33.333 %' });
    await isOpen(host);
    await waitUntil(() => textOf(root(host).querySelector('#edit-share-note')) === 'of 1. NLU then has 66.667%');
    await press('Enter');
    await waitUntil(() => !editor(host));
    const before = result(host, 'process');
    expect(before?.ownership?.owners?.['brc']?.share).to.equal('33333/100000');
    await at(host, rows.process, columns.brc);
    await press('F2');
    await isOpen(host);
    expect(root(host).querySelector<HTMLInputElement>('#edit-share')?.value).to.equal('33.333%');
    await press('Enter');
    await waitUntil(() => !editor(host));
    expect(result(host, 'process')).to.equal(before);
  });

  it('warns before sole ownership takes the part of another', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.nlu);
    await press('s');
    await isOpen(host);
    expect(textOf(editor(host))).to.contain('BRC then contributes and owns nothing');
    await press('Enter');
    await waitUntil(() => !editor(host));
    expect(result(host, 'process')?.ownership).to.deep.equal({ kind: 'single', owners: { nlu: {} } });
    expect(result(host, 'process')?.contributors).to.deep.equal({ brc: {} });
  });

  it('states the need of access on default terms by a letter', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('i');
    await isOpen(host);
    expect(textOf(editor(host))).to.contain('royalty-free, the default');
    await sendKeys({ type: ' e' });
    await press('Enter');
    await waitUntil(() => !editor(host));
    expect(result(host, 'mould')?.accessRights).to.deep.equal({ nlu: { implementation: {}, exploitation: {} } });
  });

  it('can be used control by control once it was opened with F2', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('F2');
    await isOpen(host);
    // Each by its own focus: the Tab key of a test leaves the page in Firefox, and goes nowhere in WebKit.
    for (const box of editor(host)?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) {
      box.focus();
      await press(' ');
    }
    expect(editor(host)).to.not.equal(null);
    await press('Enter');
    await waitUntil(() => !editor(host));
    expect(result(host, 'mould')?.accessRights).to.deep.equal({ nlu: { implementation: {}, exploitation: {} } });
  });

  it('takes over on a press elsewhere', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.nlu);
    await press('c');
    await isOpen(host);
    editor(host)?.hidePopover();
    await waitUntil(() => result(host, 'mould')?.contributors);
  });

  it('takes over by its button, and empties by another', async () => {
    const host = await matrix();
    await at(host, rows.process, columns.nlu);
    await press('F2');
    await isOpen(host);
    const clear = [...(editor(host)?.querySelectorAll<HTMLElement>('.edit-action') ?? [])].find(
      (button) => textOf(button) === 'Clear',
    );
    clear?.click();
    await isAt(host, rows.process, columns.nlu);
    expect(result(host, 'process')?.ownership?.owners).to.deep.equal({ brc: { share: '1/2' } });
  });

  it('shows who brings background now', async () => {
    const host = await matrix();
    await at(host, rows.library, columns.nlu);
    await press('b');
    await isOpen(host);
    expect(textOf(editor(host))).to.contain('instead of IVM');
    await press('Enter');
    await waitUntil(() => host.value.background?.['library']?.partner === 'nlu');
  });
});

describe('editing other cells', () => {
  it('writes a title over the old one', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.item);
    await sendKeys({ type: 'Mould, 3 × 37 m' });
    await press('Enter');
    await isAt(host, rows.sensor, columns.item);
    expect(result(host, 'mould')?.title).to.equal('Mould, 3 × 37 m');
  });

  it('keeps the title that was there where none is left', async () => {
    const host = await matrix();
    await at(host, rows.mould, columns.item);
    await press('F2');
    await isOpen(host);
    await press('Backspace', 'Enter');
    await isAt(host, rows.sensor, columns.item);
    expect(host.value).to.equal(value);
    expect(host.said.at(-1)).to.contain('needs a title');
  });

  it('chooses a term by its first letter', async () => {
    const host = await matrix();
    await at(host, rows.sensor, columns.type);
    await press('s', 'Enter');
    await isAt(host, rows.library, columns.type);
    expect(result(host, 'sensor')?.assetType).to.equal('software');
  });

  it('sets levels of readiness', async () => {
    const host = await matrix();
    await at(host, rows.sensor, columns.trl);
    await press('4');
    await isOpen(host);
    await expect(host).to.be.accessible();
    await press('Enter');
    await isAt(host, rows.library, columns.trl);
    expect(result(host, 'sensor')?.trl).to.deep.equal({ now: 4 });
  });

  it('turns yes and no around with one press', async () => {
    const host = await matrix();
    await at(host, rows.sensor, columns.key);
    await press('F2');
    await waitUntil(() => result(host, 'sensor')?.keyExploitable === true);
    await press('F2');
    await waitUntil(() => !('keyExploitable' in (result(host, 'sensor') ?? {})));
  });

  it('opens the panel for what a cell cannot hold', async () => {
    const host = await matrix({ facts: ['decisions'] });
    await at(host, rows.mould, 4);
    await press('Enter');
    expect(host.opened).to.deep.equal([[{ collection: 'results', id: 'mould' }, '/results/mould/control']]);
  });
});
