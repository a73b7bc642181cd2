import { press, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { clicks, comes, enters, fieldOf, focusedRow, held, recordOf, root, textIn } from './testing/record-element.ts';

describe('recording where there is little room', () => {
  it('shows one indicator at a time, the first open one first', async () => {
    const element = await recordOf({ width: 360 });
    await waitUntil(() => root(element).querySelector('.rec.is-narrow'));
    expect([...root(element).querySelectorAll('.rec-name')].map(textIn)).to.deep.equal(['Doctorates hosted in firms']);
    expect(textIn(await comes(element, '.rec-hint'))).to.contain('Jan–Jun 2026: 2');
  });

  it('goes on to the next and back, also with Enter, and takes the values', async () => {
    const element = await recordOf({ width: 360 });
    await enters(element, 'doctorates', '3');
    expect(held(element, 'doctorates')).to.include({ value: 3 });
    await waitUntil(() => focusedRow(element) === 'i/trust');
    expect(fieldOf(element, 'trust').value).to.equal('');
    await clicks(element, root(element).querySelector('#rec-step-back'));
    await waitUntil(() => focusedRow(element) === 'i/doctorates');
    await press('ArrowUp');
    await waitUntil(() => focusedRow(element) === 'i/mass');
  });

  it('never makes the page scroll sideways', async () => {
    const element = await recordOf({ width: 320 });
    await waitUntil(() => root(element).querySelector('.rec.is-narrow'));
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
