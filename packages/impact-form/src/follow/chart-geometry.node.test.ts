import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { circlesOf, dayAt, dayNumber, hatch, niceTicks, pathOf, Scale, spread, timeTicks } from './chart-geometry.ts';

const value = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('The ticks of values', () => {
  it('are those that people count in', () => {
    assert.deepEqual(niceTicks(0, 900, 4).values, [0, 500, 1000]);
    assert.deepEqual(niceTicks(0, 900, 5).values, [0, 200, 400, 600, 800, 1000]);
    assert.deepEqual(niceTicks(0.9, 2.4, 4).values, [0.5, 1, 1.5, 2, 2.5]);
    assert.deepEqual(niceTicks(-3, 4, 4).values, [-4, -2, 0, 2, 4]);
  });

  it('hold 0.3, and not what a computer makes of three tenths', () => {
    assert.deepEqual(niceTicks(0, 0.35, 4).values, [0, 0.1, 0.2, 0.3, 0.4]);
  });

  it('reach from below the lowest to above the highest value, whatever they are, and are few', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 12 }), (one, other, most) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const { values } = niceTicks(low, high, most);
        const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-8;
        assert.ok(values.length > 0 && values.length <= most * 2 + 3, String(values.length));
        assert.ok(values.every((tick) => Number.isFinite(tick)));
        assert.ok((values[0] ?? NaN) <= low + slack);
        assert.ok((values.at(-1) ?? NaN) >= high - slack);
      }),
    );
  });
});

describe('A scale', () => {
  it('leads from one end to the other, also between the largest numbers', () => {
    const scale = new Scale([-Number.MAX_VALUE, Number.MAX_VALUE], [0, 100]);
    assert.equal(scale.at(-Number.MAX_VALUE), 0);
    assert.equal(scale.at(0), 50);
    assert.equal(scale.at(Number.MAX_VALUE), 100);
  });

  it('puts all into the middle where there is only one value', () => {
    assert.equal(new Scale([3, 3], [0, 100]).at(3), 50);
  });
});

describe('The ticks of time', () => {
  const between = (from: string, to: string, width: number, finest = 6) =>
    timeTicks([dayNumber(from), dayNumber(to)], width, finest, () => 60);
  const daysOf = (ticks: ReturnType<typeof between>) => ticks.ticks.map(({ day }) => dayAt(day));

  it('stand where periods end', () => {
    assert.deepEqual(daysOf(between('2026-01-01', '2027-06-30', 600)), ['2026-06-30', '2026-12-31', '2027-06-30']);
    assert.deepEqual(daysOf(between('2024-01-15', '2024-03-31', 600, 1)), ['2024-01-31', '2024-02-29', '2024-03-31']);
  });

  it('are further apart where there is less room', () => {
    assert.deepEqual(daysOf(between('2025-01-01', '2029-12-31', 200)), ['2026-12-31', '2028-12-31']);
    assert.deepEqual(daysOf(between('2021-01-01', '2039-12-31', 260)), ['2025-12-31', '2030-12-31', '2035-12-31']);
  });

  it('are few between the first and the last day that there is', () => {
    const { ticks } = between('0000-01-01', '9999-12-31', 400);
    assert.ok(ticks.length > 1 && ticks.length < 8);
  });
});

describe('Days', () => {
  it('lead to their number and back', () => {
    for (const day of ['0001-01-31', '1969-12-31', '2024-02-29', '9999-12-31'])
      assert.equal(dayAt(dayNumber(day)), day);
  });
});

describe('Hatching', () => {
  it('stays in its box', () => {
    const box = { x: 10, y: 20, width: 50, height: 200 };
    const points = hatch(box, 6).flat();
    assert.ok(points.length > 40);
    for (const [x, y] of points) {
      assert.ok(x >= 10 && x <= 60, `x ${x}`);
      assert.ok(y >= 20 && y <= 220, `y ${y}`);
    }
  });
});

describe('Labels', () => {
  it('never stand over one another, and stay between the bounds as long as there is room', () => {
    const label = fc.record({ at: fc.integer({ min: -50, max: 350 }), height: fc.integer({ min: 10, max: 30 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const places = spread(labels, [0, 300]);
        const boxes = places
          .map((at, index) => ({ at, height: labels[index]?.height ?? 0 }))
          .sort((one, other) => one.at - other.at);
        boxes.forEach(({ at, height }, index) => {
          const next = boxes[index + 1];
          if (next) assert.ok(at + height / 2 <= next.at - next.height / 2 + 1e-6);
          assert.ok(at - height / 2 >= -1e-6 && at + height / 2 <= 300 + 1e-6);
        });
      }),
    );
  });

  it('stand where they want to where nothing is in the way', () => {
    assert.deepEqual(
      spread(
        [
          { at: 200, height: 16 },
          { at: 50, height: 16 },
        ],
        [0, 300],
      ),
      [200, 50],
    );
  });
});

describe('Paths', () => {
  it('are written with a tenth of a pixel', () => {
    const line = [
      [0, 1],
      [2.345, 3],
    ] as const;
    assert.equal(pathOf([line, [], line]), 'M0 1L2.3 3M0 1L2.3 3');
    assert.equal(pathOf([line], true), 'M0 1L2.3 3Z');
    assert.equal(circlesOf([{ x: 10, y: 5, radius: 2 }]), 'M8 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0');
  });
});
