import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkShape, type LinkEnd } from './links.ts';

const rowHeight = 30;
const end = (row: number, start: number, finish = start): LinkEnd => ({
  y: (row + 0.5) * rowHeight,
  start,
  finish,
  isPoint: start === finish,
});

/** Where the tip of the arrow is: the middle point of its head. */
function tipOf(head: string): number[] {
  return (/L([\d.-]+) ([\d.-]+)L/.exec(head) ?? []).slice(1).map(Number);
}

describe('the line of a dependency', () => {
  test('leads from the finish of one to before the start of the other', () => {
    const { line, head, isLeftward } = linkShape(end(0, 10, 50), end(2, 100, 160), 'FS', rowHeight);
    assert.match(line, /^M50 /);
    const [x = 0, y] = tipOf(head);
    assert.ok(x < 100 && x > 90);
    assert.equal(y, 75);
    assert.equal(isLeftward, false);
  });

  test('begins and ends at what is tied: starts, and finishes from behind', () => {
    assert.match(linkShape(end(0, 10, 50), end(1, 100, 160), 'SS', rowHeight).line, /^M10 /);
    const [behind = 0] = tipOf(linkShape(end(0, 10, 50), end(1, 100, 160), 'FF', rowHeight).head);
    assert.ok(behind > 160);
    const shape = linkShape(end(0, 10, 50), end(1, 100, 160), 'SF', rowHeight);
    assert.match(shape.line, /^M10 /);
    assert.ok((tipOf(shape.head)[0] ?? 0) > 160);
  });

  test('goes round between the rows where the other lies before it', () => {
    const direct = linkShape(end(0, 10), end(2, 100), 'FS', rowHeight).line;
    const round = linkShape(end(0, 100), end(2, 10), 'FS', rowHeight).line;
    assert.equal(direct.match(/V/g)?.length, 1);
    assert.equal(round.match(/V/g)?.length, 2);
    assert.match(round, /Q100 60 /);
  });

  test('leads upwards too', () => {
    const { line, head } = linkShape(end(3, 10), end(1, 100), 'FS', rowHeight);
    assert.match(line, /^M10 97/);
    assert.equal(tipOf(head)[1], 45);
  });
});
