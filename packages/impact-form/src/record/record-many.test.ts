import { expect } from '@open-wc/testing';
import { manyValues } from './testing/half-year.ts';
import { drawn, recordOf, root, textIn } from './testing/record-element.ts';

/** Holds back what waits until the browser has time, and lets it come all at once. */
function holdIdle(): { come: () => Promise<void>; release: () => void } {
  const given = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
  const waiting: IdleRequestCallback[] = [];
  globalThis.requestIdleCallback = (callback) => waiting.push(callback);
  return {
    async come() {
      const element = document.querySelector('kv-impact-form');
      while (waiting.length > 0) {
        for (const callback of waiting.splice(0)) callback({ didTimeout: false, timeRemaining: () => 10 });
        if (element) await drawn(element);
      }
    },
    release() {
      if (given) globalThis.requestIdleCallback = given;
      else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    },
  };
}

describe('recording hundreds of values', () => {
  it('shows at once what all are called, and draws the fields that nobody sees yet when the browser has time', async () => {
    const idle = holdIdle();
    try {
      const element = await recordOf({ value: manyValues(200, 2) });
      const titles = [...root(element).querySelectorAll('tbody .rec-name')].map(textIn);
      expect(titles).to.have.length(200);
      expect(titles.at(-1)).to.not.equal('');
      expect(root(element).querySelectorAll('.rec-value').length).to.be.within(30, 60);
      await idle.come();
      expect(root(element).querySelectorAll('.rec-value')).to.have.length(200);
      expect([...root(element).querySelectorAll('tbody .rec-name')].map(textIn)).to.deep.equal(titles);
    } finally {
      idle.release();
    }
  });
});
