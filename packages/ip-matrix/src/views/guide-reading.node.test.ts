import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lambertBands, lambertQuestions } from '@kvasir/model/vocabularies/domain.js';
import fc from 'fast-check';
import type { IpMatrix } from '../matrix-value.ts';
import {
  answersOf,
  bandCertainty,
  bandOf,
  clearGuide,
  fitsBand,
  guideBands,
  guideModels,
  guideQuestions,
  readAnswers,
  setAnswer,
  setNote,
  type GuideAnswers,
} from './guide-reading.ts';

const anyAnswers: fc.Arbitrary<GuideAnswers> = fc.record(
  Object.fromEntries(guideQuestions.map((question) => [question, fc.constantFrom('yes' as const, 'no' as const)])),
  { requiredKeys: [] },
);

describe('the reading of the answers', () => {
  it('is about as many questions as were published, in bands that begin where those begin', () => {
    assert.equal(guideQuestions.length, lambertQuestions.terms.length);
    assert.deepEqual(
      lambertBands.terms.map(({ from }) => bandOf(from)),
      guideBands,
    );
    for (const { from } of lambertBands.terms.slice(1)) assert.notEqual(bandOf(from), bandOf(from - 1));
  });

  it('marks what could not be read in the source as practice', () => {
    assert.deepEqual(
      lambertBands.terms.map(({ confidence }) => (confidence === 'verified' ? 'published' : 'practice')),
      guideBands.map((band) => bandCertainty[band]),
    );
  });

  it('points to the models of the university or to those of the company', () => {
    const fitting = (band: (typeof guideBands)[number]) => guideModels.filter((model) => fitsBand(model, band));
    assert.deepEqual(guideBands.map(fitting), [
      ['1', '2', '3'],
      ['1', '2', '3'],
      ['4', '5'],
    ]);
  });

  it('counts each question once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { yes, no, open } = readAnswers(answers);
        assert.equal(yes + no + open, guideQuestions.length);
      }),
    );
  });

  it('holds whatever the open questions are answered with, once it names one band', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, later) => {
        const { bands } = readAnswers(answers);
        const { bands: after } = readAnswers({ ...later, ...answers });
        assert.ok(after.every((band) => bands.includes(band)));
      }),
    );
  });

  it('is one band when no question is open', () => {
    const all = Object.fromEntries(guideQuestions.map((question) => [question, 'no' as const]));
    assert.deepEqual(readAnswers(all).bands, ['university']);
    assert.deepEqual(readAnswers({}).bands, [...guideBands]);
  });
});

describe('the answers in the document', () => {
  const value: IpMatrix = { title: 'Towers' };

  it('are recorded with their day', () => {
    const next = setAnswer(value, 'testing', 'yes', '2026-11-18');
    assert.deepEqual(next, { title: 'Towers', agreementGuide: { answers: { testing: 'yes' }, date: '2026-11-18' } });
  });

  it('keep their day when nothing changes', () => {
    const next = setAnswer(value, 'testing', 'yes', '2026-11-18');
    assert.equal(setAnswer(next, 'testing', 'yes', '2026-12-01'), next);
  });

  it('are taken back and brought back whole, and leave what they do not know', () => {
    const guide = { answers: { testing: 'yes' as const }, by: 'Ana', date: '2026-11-18', remark: 'Hm.', unknown: 1 };
    const held = { ...value, agreementGuide: guide };
    const cleared = clearGuide(held);
    assert.deepEqual(cleared, { title: 'Towers', agreementGuide: { unknown: 1 } });
    assert.deepEqual(clearGuide(setAnswer(value, 'testing', 'no', '2026-11-18')), value);
  });

  it('leave nothing behind when a note is emptied', () => {
    assert.deepEqual(setNote(setNote(value, 'by', 'Ana'), 'by', ''), value);
  });

  it('are none where the document holds something else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (anything) => {
        const answers = answersOf({ agreementGuide: { answers: anything } } as unknown as IpMatrix);
        assert.ok(Object.values(answers).every((answer) => answer === 'yes' || answer === 'no'));
      }),
    );
  });
});
