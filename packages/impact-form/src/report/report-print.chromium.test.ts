/** Only Chromium can be told to print. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { rootOf, shownReport } from './testing/in-report.ts';
import { smallImpact } from './testing/small-impact.ts';

describe('the printed report', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has its texts in place of their fields, and nothing to press', async () => {
    const report = await shownReport(smallImpact, { mode: 'edit', period: '2025-H2' });
    const isSeen = (selector: string) => (rootOf(report).querySelector(selector)?.getClientRects().length ?? 0) > 0;
    const shown = () => ['.report-bar', '.report-field', '.report-lead'].map(isSeen);
    expect(shown()).to.deep.equal([true, true, false]);
    await emulateMedia({ media: 'print' });
    expect(shown()).to.deep.equal([false, false, true]);
    expect(rootOf(report).querySelector('.report-title')?.getBoundingClientRect().width).to.be.greaterThan(100);
  });
});
