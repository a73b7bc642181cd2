import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { takeBack } from './take-back.ts';

interface Note {
  title?: string;
  entries?: Record<string, unknown>;
}

const before: Note = { title: 'A', entries: { first: { text: 'one', level: 1 } } };

describe('Taking back what one action did', () => {
  test('gives the value from before where nothing else was done', () => {
    const after: Note = { title: 'B' };
    assert.equal(takeBack(after, { before, after }), before);
  });

  test('leaves what others changed elsewhere', () => {
    const after: Note = { ...before, title: 'B' };
    const now: Note = { title: 'B', entries: { ...before.entries, second: { text: 'theirs' } } };
    assert.deepEqual(takeBack(now, { before, after }), { ...now, title: 'A' });
  });

  test('leaves what others changed in the same field, and takes back the rest', () => {
    const after: Note = { title: 'B', entries: { first: { text: 'two', level: 2 } } };
    const now: Note = { title: 'theirs', entries: { first: { text: 'two', level: 9 } } };
    assert.deepEqual(takeBack(now, { before, after }), {
      title: 'theirs',
      entries: { first: { text: 'one', level: 9 } },
    });
  });

  test('leaves an entry that was added whole, once somebody has gone on with it', () => {
    const after: Note = { ...before, entries: { ...before.entries, new: { text: 'mine' }, other: { text: 'mine' } } };
    const now: Note = { ...after, entries: { ...after.entries, new: { text: 'mine', level: 3 } } };
    assert.deepEqual(takeBack(now, { before, after }).entries, {
      ...before.entries,
      new: { text: 'mine', level: 3 },
    });
  });

  test('brings back what was deleted beside what was written in its place', () => {
    const after: Note = { title: 'A' };
    const now: Note = { title: 'A', entries: { first: { level: 4 }, second: {} } };
    assert.deepEqual(takeBack(now, { before, after }).entries, { first: { text: 'one', level: 4 }, second: {} });
  });

  test('does not bring back what others have deleted', () => {
    const after: Note = { ...before, entries: { first: { text: 'two', level: 1 } } };
    for (const now of [{ title: 'A' }, { title: 'A', entries: {} }, {}])
      assert.deepEqual(takeBack<Note>(now, { before, after }), now);
  });

  test('gives the very value of now where others have changed all of it', () => {
    const after: Note = { title: 'B', entries: { first: { text: 'two', level: 1 } } };
    const now: Note = { title: 'theirs', entries: { first: { text: 'theirs', level: 1 } } };
    assert.equal(takeBack(now, { before, after }), now);
  });

  test('gives the very value of now where others have taken it back already', () => {
    const after: Note = { ...before, title: 'B' };
    const now: Note = { ...before, entries: { ...before.entries } };
    assert.equal(takeBack(now, { before, after }), now);
  });
});
