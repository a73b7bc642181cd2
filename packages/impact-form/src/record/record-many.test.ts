import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { manyValues } from './testing/half-year.ts';
import { recordOf, root, textIn } from './testing/record-element.ts';

/** Holds back what waits until the browser has time, and lets it go on. */
function holdIdle(): () => void {
  const given = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
  const waiting: IdleRequestCallback[] = [];
  globalThis.requestIdleCallback = (callback) => waiting.push(callback);
  return () => {
    if (given) globalThis.requestIdleCallback = given;
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    for (const callback of waiting.splice(0)) callback({ didTimeout: false, timeRemaining: () => 10 });
  };
}

describe('recording hundreds of values', () => {
  it('shows at once what all are called, and draws the fields that nobody sees yet when the browser has time', async () => {
    const letGo = holdIdle();
    try {
      const element = await recordOf({ value: manyValues(200, 2) });
      const titles = (): string[] => [...root(element).querySelectorAll('tbody .rec-name')].map(textIn);
      const fields = (): number => root(element).querySelectorAll('.rec-value').length;
      const first = titles();
      expect(first).to.have.length(200);
      expect(first.at(-1)).to.not.equal('');
      expect(fields()).to.be.within(20, 60);
      letGo();
      await waitUntil(() => fields() === 200, 'The other fields do not come.');
      expect(titles()).to.deep.equal(first);
    } finally {
      letGo();
    }
  });
});
