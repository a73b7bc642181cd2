import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarWords } from './calendar-words.ts';
import { englishCalendarWords } from './words.ts';

describe('calendarWords', () => {
  it('speaks the language of the reader, and English where it knows none', async () => {
    assert.equal((await calendarWords('de-AT')).kinds.milestone, 'Meilenstein');
    assert.equal((await calendarWords('FR')).kinds.milestone, 'Jalon');
    assert.equal(await calendarWords('uk'), englishCalendarWords);
    assert.equal(await calendarWords(''), englishCalendarWords);
  });
});
