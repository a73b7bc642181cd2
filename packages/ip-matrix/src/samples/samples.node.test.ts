import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementState, type Partnership } from '@kvasir/model';
import { review } from '@kvasir/model/review.js';
import { validate } from '@kvasir/model/validate.js';
import { bladeLoop, empty } from './blade-loop.ts';
import { disagreed } from './disagreed.ts';
import { hostile } from './hostile.ts';
import { large } from './large.ts';
import { longWords } from './long-words.ts';
import { rightToLeft } from './right-to-left.ts';

const count = (map: object | undefined): number => Object.keys(map ?? {}).length;
const whole = (matrix: object): Partnership => ({ schema: 'urn:kvasir:partnership:1', ...matrix });

describe('the samples', () => {
  test('follow the schema, but for the one that is meant not to', () => {
    for (const sample of [bladeLoop, empty, large(5, 10), longWords, rightToLeft]) {
      assert.deepEqual(validate(whole(sample)), []);
    }
    assert.ok(validate(whole(hostile)).length > 10);
  });

  test('show a consortium of seven with 24 results and five background items in five work packages', () => {
    const { partners, results, background, workPackages } = bladeLoop;
    assert.deepEqual([partners, results, background, workPackages].map(count), [7, 24, 5, 5]);
  });

  test('raise each finding that a transfer officer would expect, and leave most results without one', () => {
    const found = review(bladeLoop);
    const rules = new Set(found.map(({ rule }) => rule));
    const expected = [
      'owner-not-a-partner',
      'joint-without-regime',
      'shares-not-one',
      'published-before-filing',
      'secret-with-open-licence',
      'copyleft-background',
      'background-limited-for-exploitation',
      'need-without-background',
      'academic-barred-from-publishing',
      'exclusive-without-waiver',
      'closed-without-reason',
      'embargoed-publication',
    ] as const;
    assert.deepEqual(
      expected.filter((rule) => !rules.has(rule)),
      [],
    );
    // Of a plan as a whole the matrix says nothing.
    const shown = found.filter(({ pointer }) => !/^\/valorisationPlans\/[^/]+$/.test(pointer));
    const marked = shown.filter(({ severity }) => severity !== 'advice').map(({ pointer }) => pointer.split('/')[2]);
    const clean = Object.keys(bladeLoop.results ?? {}).filter((id) => !marked.includes(id));
    assert.ok(clean.length >= 10, clean.join(' '));
  });

  test('are the same each time, at any size', () => {
    assert.deepEqual(large(40, 1000), large(40, 1000));
    assert.deepEqual([large(40, 1000).partners, large(40, 1000).results].map(count), [40, 1000]);
  });

  test('have partners who agree, who agreed to an earlier version, and who object', async () => {
    const document = await disagreed();
    const { partners } = await agreementState(document, '');
    assert.equal(partners['northlake']?.state, 'agreed');
    assert.equal(partners['hergebruik']?.state, 'outdated');
    assert.equal(partners['ibarra']?.state, 'none');
    assert.equal((await agreementState(document, '/results/insert')).partners['vantera']?.state, 'objected');
  });
});
