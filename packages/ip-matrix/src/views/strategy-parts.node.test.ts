import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strategyParts } from '@kvasir/model';
import fc from 'fast-check';
import type { IpMatrix } from '../matrix-value.ts';
import { isReviewDue, readStrategy, setStrategy, writtenCount } from './strategy-parts.ts';
import { yearAfter } from './year-after.ts';

describe('the joint strategy', () => {
  it('has the seven parts of the paragraph in their order, and after them what else is there', () => {
    const value = { assetStrategy: { ethics: { text: 'Ours.' }, valuation: { text: 'Cost first.' } } };
    assert.deepEqual(
      readStrategy(value as IpMatrix).map(({ key }) => key),
      [...strategyParts, 'ethics'],
    );
    assert.equal(writtenCount(readStrategy(value as IpMatrix)), 1);
  });

  it('counts no part that is only spaces', () => {
    assert.equal(writtenCount(readStrategy({ assetStrategy: { valuation: { text: ' \n' } } })), 0);
  });

  it('takes a part out with its last field, and itself with its last part', () => {
    const written = setStrategy({}, 'valuation', 'text', 'Cost first.');
    assert.deepEqual(written, { assetStrategy: { valuation: { text: 'Cost first.' } } });
    assert.deepEqual(setStrategy(written, 'valuation', 'text', ''), {});
  });

  it('is due for review from the day after', () => {
    const [part] = readStrategy({ assetStrategy: { background: { reviewDate: '2026-11-18' } } });
    assert.ok(part);
    assert.equal(isReviewDue(part, '2026-11-18'), false);
    assert.equal(isReviewDue(part, '2026-11-19'), true);
    assert.equal(isReviewDue({ ...part, reviewDate: 'soon' }, '2026-11-19'), false);
  });

  it('can be read whatever the document holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (anything) => {
        const parts = readStrategy({ assetStrategy: anything } as unknown as IpMatrix);
        assert.ok(parts.length >= strategyParts.length);
      }),
    );
  });
});

describe('the day one year after', () => {
  it('is the same day, and 28 February after a leap day', () => {
    assert.equal(yearAfter('2029-08-31'), '2030-08-31');
    assert.equal(yearAfter('2028-02-29'), '2029-02-28');
  });

  it('is none after what is no date', () => {
    for (const date of [undefined, 7, '2026-02-31', 'soon', '2026-1-1']) assert.equal(yearAfter(date), undefined);
  });
});
