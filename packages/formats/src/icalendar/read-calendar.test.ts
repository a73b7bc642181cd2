import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bladeRoadmap } from '../testing/roadmap-document.ts';
import { movedEvents } from './moved-events.ts';
import { readCalendar } from './read-calendar.ts';
import { roadmapCalendar } from './roadmap-calendar.ts';

const exported = roadmapCalendar(bladeRoadmap, { now: '2026-11-21T09:30:00Z' });

function calendarOf(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Kick-off', ...lines, 'END:VEVENT'];
}

function codesOf(text: string): string[] {
  return readCalendar(text).problems.map(({ code }) => code);
}

function dateOf(text: string): string | undefined {
  return readCalendar(text).events[0]?.date;
}

const brokenZone = [
  ...['BEGIN:VTIMEZONE', 'TZID:Mars/Olympus', 'BEGIN:STANDARD', 'DTSTART:yesterday', 'TZOFFSETFROM:+25hours'],
  ...['RRULE:FREQ=NEVER;BYDAY=32XX', 'nonsense', 'END:STANDARD', 'END:VTIMEZONE'],
];

describe('readCalendar', () => {
  it('reads a day as it is written, whatever the time zone says', () => {
    for (const start of [
      'DTSTART;VALUE=DATE:20270131',
      'DTSTART:20270131T235900',
      'DTSTART;TZID=Pacific/Kiritimati:20270131T000000',
      'DTSTART;TZID="Pacific/Pago_Pago":20270131T235959',
    ]) {
      const text = calendarOf(...event(start));
      assert.equal(dateOf(text), '2027-01-31');
      assert.deepEqual(codesOf(text), []);
    }
  });

  it('reads the days of a calendar whose time zone is broken, and says so', () => {
    const { events, problems } = readCalendar(
      calendarOf(...brokenZone, ...event('DTSTART;TZID=Mars/Olympus:20270131T000000')),
    );
    assert.equal(events[0]?.date, '2027-01-31');
    assert.deepEqual(
      problems.map(({ code, line }) => `${code} ${String(line)}`),
      ['broken-time-zone 7', 'broken-time-zone 8', 'broken-time-zone 9'],
    );
  });

  it('tells a time zone that is nowhere defined', () => {
    const text = calendarOf(...event('DTSTART;TZID=Mars/Olympus:20270131T000000'));
    assert.equal(dateOf(text), '2027-01-31');
    assert.deepEqual(readCalendar(text).problems, [{ code: 'unknown-time-zone', line: 3, text: 'Mars/Olympus' }]);
  });

  it('takes a time in UTC for the day it is in the calendar’s own zone', () => {
    const start = event('DTSTART:20270130T230000Z');
    assert.equal(dateOf(calendarOf('X-WR-TIMEZONE:Europe/Berlin', ...start)), '2027-01-31');
    assert.equal(dateOf(calendarOf(...start)), '2027-01-30');
    assert.deepEqual(codesOf(calendarOf('X-WR-TIMEZONE:Mars/Olympus', ...start)), ['unknown-time-zone']);
  });

  it('keeps the rest of an event of which a line is damaged', () => {
    const { events, problems } = readCalendar(
      calendarOf(...event('DTSTART;VALUE=DATE:20270131', 'STATUS;X="open:CONFIRMED', 'what is this', '=?:x')),
    );
    assert.deepEqual(events, [{ uid: 'a', summary: 'Kick-off', date: '2027-01-31', line: 3 }]);
    assert.deepEqual(
      problems.map(({ code, text }) => `${code} ${text}`),
      ['unreadable-line STATUS;X="open:CONFIRMED', 'unreadable-line what is this', 'unreadable-line =?:x'],
    );
  });

  it('unfolds lines, whatever ends them', () => {
    for (const end of ['\r\n', '\n', '\r'])
      assert.equal(
        readCalendar(`\ufeff${calendarOf(...event('DTSTART;VALUE=DATE:2027', ' 01', '\t31')).replaceAll('\r\n', end)}`)
          .events[0]?.date,
        '2027-01-31',
      );
  });

  it('tells days that do not exist, and events that cannot find their way back', () => {
    assert.deepEqual(readCalendar(calendarOf(...event('DTSTART;VALUE=DATE:20270230'))).problems, [
      { code: 'unreadable-date', line: 3, text: '2027-02-30' },
    ]);
    assert.deepEqual(codesOf(calendarOf(...event())), ['unreadable-date']);
    assert.deepEqual(codesOf(calendarOf('BEGIN:VEVENT', 'SUMMARY:x', 'END:VEVENT')), ['missing-uid']);
    assert.deepEqual(codesOf(calendarOf('BEGIN:VTODO', 'UID:x', 'END:VTODO')), ['not-an-event']);
    assert.deepEqual(codesOf(calendarOf(...event('DTSTART:20270131T000000', 'RRULE:FREQ=DAILY'))), ['repeating']);
  });

  it('takes the newest of several events with one UID', () => {
    const first = event('SEQUENCE:7', 'DTSTART;VALUE=DATE:20270131');
    const second = event('SEQUENCE:6', 'DTSTART;VALUE=DATE:20270301');
    for (const text of [calendarOf(...first, ...second), calendarOf(...second, ...first)]) {
      assert.equal(dateOf(text), '2027-01-31');
      assert.deepEqual(codesOf(text), ['repeated-uid']);
    }
  });

  it('does not take the words of an alarm for those of its event', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'UID:alarm', 'END:VALARM'];
    const text = calendarOf('BEGIN:VEVENT', ...alarm, 'UID:a', 'SUMMARY:Kick-off', 'DTSTART:20270131', 'END:VEVENT');
    assert.deepEqual(readCalendar(text).events[0]?.summary, 'Kick-off');
  });

  it('reads what is whole of a file that ends in the middle', () => {
    const { events, problems } = readCalendar(exported.slice(0, exported.lastIndexOf('DTSTART')));
    assert.equal(events.length, 5);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['truncated'],
    );
  });

  it('says of other files that they are none', () => {
    for (const text of ['', 'PK\u0003\u0004', '<xml/>', '{}', undefined as never, 7 as never, null as never])
      assert.deepEqual(codesOf(text), ['not-a-calendar']);
  });

  it('reads ten megabytes of rubbish in a moment, and does not list all of it', () => {
    const started = performance.now();
    const rubbish = 'BEGIN:VEVENT\n;;;:::"\n x\n'.repeat(400_000);
    const { problems } = readCalendar(`BEGIN:VCALENDAR\n${rubbish}`);
    assert.equal(problems.length, 201);
    readCalendar(`BEGIN:VCALENDAR\n${' \n'.repeat(5_000_000)}`);
    readCalendar(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY${';A=B'.repeat(500_000)}:x\nDTSTART:${'1'.repeat(8_000_000)}`);
    // About two seconds; a quadratic reader would take hours.
    assert.ok(performance.now() - started < 30_000);
  });

  it('never throws, whatever is cut out of a calendar or put into it', () => {
    const [at, junk] = [fc.nat(exported.length), fc.string({ unit: 'binary', maxLength: 30 })];
    fc.assert(
      fc.property(at, at, junk, (from, to, text) => {
        const { events } = readCalendar(exported.slice(0, from) + text + exported.slice(to));
        for (const { uid, date } of events)
          assert.ok(uid !== '' && (date === undefined || /^\d{4}-\d\d-\d\d$/.test(date)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('movedEvents', () => {
  it('says nothing of a calendar as it was exported', () => {
    assert.deepEqual(movedEvents(bladeRoadmap, readCalendar(exported).events, '2026-11-21'), []);
  });

  it('says what stands on another day', () => {
    const { events } = readCalendar(exported.replace('20260814', '20260915').replace('20270120', '20270201'));
    assert.deepEqual(movedEvents(bladeRoadmap, events, '2026-11-21'), [
      { collection: 'milestones', id: 'formula', from: '2026-08-14', to: '2026-09-15' },
      { collection: 'reviews', id: '', from: '2027-01-20', to: '2027-02-01' },
    ]);
  });

  it('passes over other partnerships, and entries that are gone', () => {
    const { events } = readCalendar(exported.replaceAll('20260814', '20260915'));
    assert.deepEqual(movedEvents({ ...bladeRoadmap, id: 'other' }, events, '2026-11-21'), []);
    assert.deepEqual(movedEvents({ ...bladeRoadmap, milestones: {} }, events, '2026-11-21'), []);
    assert.deepEqual(movedEvents(null as never, events, '2026-11-21'), []);
  });
});
