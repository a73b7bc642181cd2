import { waitUntil } from '@kvasir/element/testing.js';
import { takeBack } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import type { IpMatrix } from '../matrix-value.ts';
import { hostile } from '../samples/hostile.ts';
import { withoutItem } from './rows/item-edits.ts';
import { editWithUndo } from '@kvasir/element/controls.js';
import { matrix, root, textOf, value } from './testing/editing-host.ts';
import type { PlainMatrix } from './testing/plain-matrix.ts';

async function pressUndo(host: PlainMatrix): Promise<void> {
  await waitUntil(() => root(host).querySelector('.toast-action'));
  root(host).querySelector<HTMLElement>('.toast-action')?.click();
}

const offer = { text: 'Done', undo: 'Undo', onUndone: () => undefined };
const withTitles = (process: string, mould: string): IpMatrix => ({
  ...value,
  results: {
    ...value.results,
    process: { ...value.results.process, title: process },
    mould: { ...value.results.mould, title: mould },
  },
});

describe('An edit that can be taken back from its note', () => {
  it('is taken back where nobody has changed the same since, and nowhere else', async () => {
    const host = await matrix();
    const after = withTitles('Imported process', 'Imported mould');
    editWithUndo(host, after, offer);
    const { mould } = after.results ?? {};
    const results = {
      ...after.results,
      mould: { title: '', ...mould, description: 'theirs' },
      added: { title: 'Theirs' },
    };
    host.value = { ...after, results: { ...results, mould: { ...results.mould, title: 'Their mould' } } };
    await pressUndo(host);
    expect(host.value.results).to.deep.equal({
      ...value.results,
      mould: { ...value.results.mould, title: 'Their mould', description: 'theirs' },
      added: { title: 'Theirs' },
    });
  });

  it('says that nothing is left to take back where others have changed all of it', async () => {
    const host = await matrix();
    const undone: string[] = [];
    editWithUndo(host, withTitles('Mine', 'Mine'), { ...offer, onUndone: () => undone.push('undone') });
    host.value = withTitles('Theirs', 'Theirs');
    const now = host.value;
    await pressUndo(host);
    expect(host.value).to.equal(now);
    expect(host.said.at(-1)).to.match(/^There is nothing left to take back/);
    expect(undone).to.deep.equal([]);
  });

  it('has no note any more when it was taken back by the history, also beside what others did meanwhile', async () => {
    const host = await matrix();
    editWithUndo(host, withTitles('A', 'B'), offer);
    await waitUntil(() => root(host).querySelector('.toast'));
    host.value = { ...value, results: { ...value.results, added: { title: 'Theirs' } } };
    await waitUntil(() => !root(host).querySelector('.toast'));
  });

  it('does not say whose edits have changed all of it', async () => {
    const host = await matrix();
    editWithUndo(host, withTitles('Mine', 'Mine'), offer);
    host.value = withTitles('Other', 'Other');
    await pressUndo(host);
    expect(host.said.at(-1)).to.equal('There is nothing left to take back: all of it has been changed since.');
  });

  it('is not taken back by who may not edit any more', async () => {
    const host = await matrix();
    editWithUndo(host, withTitles('A', 'B'), offer);
    host.readOnly = true;
    const before = host.value;
    await pressUndo(host);
    expect(host.value).to.equal(before);
  });

  it('has one place for its notes, whatever part of the element it is made in', async () => {
    const host = await matrix();
    host.editing.remove({ collection: 'results', id: 'mould' });
    editWithUndo(host, withTitles('A', 'B'), { ...offer, text: 'Imported' });
    await waitUntil(() => root(host).querySelectorAll('.toast').length === 2);
    expect(root(host).querySelectorAll('.toasts')).to.have.length(1);
    expect([...root(host).querySelectorAll('.toast-text')].map(textOf)).to.deep.equal([
      '“Heated mould” deleted',
      'Imported',
    ]);
  });
});

describe('A deleted item', () => {
  const based: IpMatrix = {
    results: {
      a: { title: 'A', order: 1 },
      b: { title: 'B', basedOnResults: { a: true }, basedOnBackground: { k: true } },
    },
    background: { k: { title: 'K', partner: 'brc' } },
    valorisationPlans: { a: { need: 'N' }, b: {} },
  };
  const undone = (
    before: IpMatrix,
    item: Parameters<typeof withoutItem>[1],
    meanwhile = (now: IpMatrix) => now,
  ): IpMatrix => {
    const after = withoutItem(before, item);
    return takeBack(meanwhile(after), { before, after });
  };

  it('comes back whole, with its plan and what was based on it', () => {
    expect(undone(based, { collection: 'results', id: 'a' })).to.deep.equal(based);
    expect(undone(based, { collection: 'background', id: 'k' })).to.deep.equal(based);
  });

  it('comes back into what was edited meanwhile, and writes over nothing there', () => {
    const now = undone(based, { collection: 'results', id: 'a' }, (after) => ({
      ...after,
      results: { a: { title: 'Written anew' }, c: { title: 'C' } },
    }));
    expect(now.results).to.deep.equal({ a: { title: 'Written anew', order: 1 }, c: { title: 'C' } });
    expect(now.valorisationPlans).to.deep.equal(based.valorisationPlans);
  });

  it('comes back into a document in which nothing else can be read', () => {
    for (const id of Object.keys(hostile.results ?? {}))
      expect(undone(hostile, { collection: 'results', id })).to.deep.equal(hostile);
  });
});
