import { button, inPage, rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import '../define.ts';

describe('The key to the signs', () => {
  it('says what an empty cell means, and what the ring does', async () => {
    const value = { partners: { a: { name: 'Northlake University' } }, results: { r: { title: 'Resin' } } };
    const element = await inPage(Object.assign(document.createElement('kv-ip-matrix'), { value }));
    button(element, 'Key').click();
    await waitUntil(() => rootOf(element).querySelector('.legend'), 'The key does not come.');
    const key = rootOf(element).querySelector('.legend') as HTMLElement;
    expect(spacedText(key)).to.contain('no need stated, which does not mean no right');
    const parts = key.querySelector('ol');
    const heading = key.querySelector(`#${parts?.getAttribute('aria-labelledby') ?? ''}`);
    expect(spacedText(heading)).to.contain('The ring');
    expect(parts?.children).to.have.length(6);
    expect([...key.querySelectorAll('.ring')].map((ring) => ring.getAttribute('aria-label'))).to.deep.equal([
      'Settled',
      'Needs attention',
      'Open',
    ]);
  });
});
