import { portfolioOf, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layOut, levelAt, type PlacedResult } from './picture-layout.ts';

interface Rated {
  readonly now: number;
  readonly target?: number;
  readonly ratings: readonly [number, number, number];
  readonly title: string;
}

function entriesOf(results: readonly Rated[]): readonly PortfolioEntry[] {
  const map = Object.fromEntries(
    results.map(({ now, target, ratings: [innovation, exploitability, impact], title }, index) => [
      `r${String(index)}`,
      {
        title,
        trl: { now, ...(target !== undefined && { target }) },
        exploitability: { ratings: { innovation, exploitability, impact } },
      },
    ]),
  );
  return portfolioOf({ results: map }, '2026-11-18');
}

const level = fc.integer({ min: 1, max: 9 });
const rating = fc.integer({ min: 1, max: 5 });
const anyResult: fc.Arbitrary<Rated> = fc.record(
  {
    now: level,
    target: level,
    ratings: fc.tuple(rating, rating, rating),
    title: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  },
  { requiredKeys: ['now', 'ratings', 'title'] },
);

const one = (now: number, target: number, title: string): Rated => ({ now, target, title, ratings: [3, 3, 3] });

function only(results: readonly Rated[]): PlacedResult {
  const [placed] = layOut(entriesOf(results)).placed;
  assert.ok(placed);
  return placed;
}

describe('The picture of the portfolio', () => {
  it('places every result that has a readiness and a potential, once', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 60 }), (results) => {
        const entries = entriesOf(results);
        const { placed, unplaced } = layOut(entries);
        assert.deepEqual(placed.map(({ id }) => id).sort(), entries.map(({ id }) => id).sort());
        assert.equal(unplaced.length, 0);
      }),
    );
  });

  it('has whoever promises more stand higher, and all within its lines', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { minLength: 1, maxLength: 60 }), (results) => {
        const { placed, lines } = layOut(entriesOf(results));
        for (const mark of placed) {
          assert.ok(mark.line >= 0 && mark.line < lines);
          for (const other of placed)
            if (mark.potential > other.potential) assert.ok(mark.line < other.line, `${mark.id} ${other.id}`);
        }
      }),
    );
  });

  it('lets no mark lie upon another', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 80 }), (results) => {
        const { placed } = layOut(entriesOf(results));
        const places = placed.map(({ now, line, side }) => `${String(now)} ${String(line)} ${String(side)}`);
        assert.equal(new Set(places).size, places.length);
      }),
    );
  });

  it('writes a title behind the target and, where there is no room, before the mark', () => {
    assert.deepEqual(
      [only([one(3, 6, 'Infusion')]).labels, only([one(3, 6, 'Infusion')]).isLabelBefore],
      [['Infusion'], false],
    );
    assert.equal(only([one(6, 9, 'Technician training module')]).isLabelBefore, true);
  });

  it('cuts a title that is too long, and shows more of it where there is more room', () => {
    const [short = '', long = ''] = only([one(4, 7, 'A municipal practice guide to permits for neighbours')]).labels;
    assert.match(short, /^A municipal.*…$/u);
    assert.ok(long.length > short.length);
    assert.deepEqual(only([one(1, 9, 'Nowhere to be written')]).labels, []);
  });

  it('draws numbers alone where there are many', () => {
    const many = Array.from({ length: 200 }, (_, index) => one(1 + (index % 9), 9, 'Title'));
    const { placed, isCrowded } = layOut(entriesOf(many));
    assert.equal(isCrowded, true);
    assert.ok(placed.every(({ labels }) => labels.length === 0));
  });

  it('has its levels from the start to the end of the width', () => {
    assert.ok(levelAt(1) > 4 && levelAt(9) < 96);
  });
});
