import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { IpMatrix } from '../matrix-value.ts';
import { setLimitation, setNothingNeeded, setText } from './background-edits.ts';
import { backgroundList, silentFirst } from './background-list.ts';

const partners = ['nlu', 'brc', 'ivm', 'shn'];
const value: IpMatrix = {
  background: {
    b2: { number: 'B2', title: 'Firmware', partner: 'brc' },
    b10: { number: 'B10', title: 'Grid', partner: 'brc' },
    b3: { number: 'B3', title: 'Library', partner: 'ivm', limitations: { exploitation: 'Wind only.' } },
    gone: { title: 'Left behind', partner: 'kestrel' },
  },
  noBackground: { ivm: true, shn: true },
  results: {
    r2: { number: 'R2', title: 'Second', basedOnBackground: { b3: true } },
    r1: { number: 'R1', title: 'First', basedOnBackground: { b3: true, b2: true } },
  },
};

describe('the background of a partnership', () => {
  const { sections, stray } = backgroundList(value, partners);

  it('says of each partner whether it lists background, needs none, says both or neither', () => {
    assert.deepEqual(
      sections.map(({ partner, statement }) => [partner, statement]),
      [
        ['nlu', 'none'],
        ['brc', 'listed'],
        ['ivm', 'contradiction'],
        ['shn', 'nothing-needed'],
      ],
    );
  });

  it('stands in the order of its numbers', () => {
    assert.deepEqual(
      sections[1]?.entries.map(({ id }) => id),
      ['b2', 'b10'],
    );
  });

  it('keeps what belongs to nobody', () => {
    assert.deepEqual(
      stray.map(({ partner, entries }) => [partner, entries.length]),
      [['kestrel', 1]],
    );
  });

  it('names the results that build on it, in their order', () => {
    const [library] = sections[2]?.entries ?? [];
    assert.deepEqual(
      library?.usedBy.map(({ number }) => number),
      ['R1', 'R2'],
    );
  });

  it('asks those first who have said nothing', () => {
    assert.deepEqual(
      silentFirst([...sections].reverse()).map(({ partner }) => partner),
      ['nlu', 'shn', 'ivm', 'brc'],
    );
  });

  it('never throws, and loses no entry, whatever a document holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue())),
        fc.jsonValue(),
        (map, other) => {
          const hostile = { background: map, noBackground: other, results: map } as unknown as IpMatrix;
          const list = backgroundList(hostile, partners);
          const count = [...list.sections, ...list.stray].reduce((sum, { entries }) => sum + entries.length, 0);
          assert.equal(count, Object.keys(map).length);
        },
      ),
    );
  });
});

describe('an edit of background', () => {
  it('takes the limitations out with the last of them', () => {
    assert.equal(setLimitation(value, 'b3', 'exploitation', '').background?.['b3']?.limitations, undefined);
  });

  it('leaves every other entry the same object', () => {
    assert.equal(setText(value, 'b2', 'licence', 'MIT').background?.['b3'], value.background?.['b3']);
  });

  it('declares that nothing is needed, and takes that back', () => {
    const declared = setNothingNeeded(value, 'nlu', true);
    assert.deepEqual(declared.noBackground, { ivm: true, shn: true, nlu: true });
    assert.deepEqual(setNothingNeeded(declared, 'nlu', false), value);
  });

  it('writes no key that would reach a prototype', () => {
    assert.equal(setNothingNeeded(value, '__proto__', true), value);
  });
});
