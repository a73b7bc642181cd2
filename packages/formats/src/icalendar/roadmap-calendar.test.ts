import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { bladeRoadmap } from '../testing/roadmap-document.ts';
import type { CalendarDocument } from './calendar-entries.ts';
import { readCalendar } from './read-calendar.ts';
import { roadmapCalendar, type RoadmapCalendarOptions } from './roadmap-calendar.ts';
import { refOfUid, uidOf } from './uid.ts';

const now = '2026-11-21T09:30:00.250Z';

function calendar(options: Partial<RoadmapCalendarOptions> = {}, document: CalendarDocument = bladeRoadmap): string {
  return roadmapCalendar(document, { now, ...options });
}

/** The events as ical.js understands them. */
function eventsOf(text: string): InstanceType<typeof ICAL.Event>[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

function eventOf(text: string, summary: string): InstanceType<typeof ICAL.Event> {
  const found = eventsOf(text).find((event) => event.summary.includes(summary));
  assert.ok(found, summary);
  return found;
}

describe('roadmapCalendar', () => {
  it('gives a whole day without a time zone to everything that is due', () => {
    const days = eventsOf(calendar()).map(({ summary, startDate, endDate }) => {
      assert.ok(startDate.isDate && endDate.isDate);
      return `${summary} ${startDate.toString()} ${endDate.toString()}`;
    });
    assert.deepEqual(days, [
      'BladeLoop: D1.1 Data management plan 2026-06-14 2026-06-15',
      'BladeLoop: First review 2026-07-20 2026-07-21',
      'BladeLoop: MS1 Formula fixed; the route too 2026-08-14 2026-08-15',
      'BladeLoop: Review of schedule and roadmap 2027-01-20 2027-01-21',
      'BladeLoop: MS2 First blade 2027-12-17 2027-12-18',
      'BladeLoop: D2.1 Report on blades 2028-07-14 2028-07-15',
    ]);
  });

  it('says what calendars want to know of a feed', () => {
    const lines = calendar({ name: 'Roadmap, BladeLoop', language: 'de', url: 'https://a.example/plan' }).split('\r\n');
    for (const line of [
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'NAME;LANGUAGE=de:Roadmap\\, BladeLoop',
      'X-WR-CALNAME:Roadmap\\, BladeLoop',
      'URL:https://a.example/plan',
      'DTSTAMP:20261121T093000Z',
      'TRANSP:TRANSPARENT',
    ])
      assert.ok(lines.includes(line), line);
  });

  it('describes an item in the words of the reader', () => {
    assert.equal(
      eventOf(calendar(), 'MS1').description,
      [
        ...['Decision gate', 'Project month 7', 'Status: Delayed', 'Lead: NLU', 'Work packages: WP1'],
        ...['Means of verification: Signed protocol, reviewed', 'One route', 'of three'],
      ].join('\n'),
    );
  });

  it('cancels what is cancelled, and leaves a review that nobody has set tentative', () => {
    const document = {
      ...bladeRoadmap,
      milestones: { gone: { title: 'Gone', dueMonth: 3, status: 'cancelled' as const } },
    };
    const text = calendar({}, document);
    assert.equal(eventOf(text, 'Gone').component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.equal(eventOf(text, 'Review of').component.getFirstPropertyValue('status'), 'TENTATIVE');
  });

  it('gives a partner what it leads, has a part in, and is invited to', () => {
    const summaries = eventsOf(calendar({ partner: 'ivm' })).map(({ summary }) => summary.replace('BladeLoop: ', ''));
    assert.deepEqual(summaries, ['D1.1 Data management plan', 'Review of schedule and roadmap']);
    assert.ok(eventOf(calendar({ partner: 'brc' }), 'MS1'), 'consulted');
  });

  it('keeps its UIDs when titles, numbers and days change, and raises SEQUENCE', () => {
    const milestones = { formula: { title: 'Other', number: 'M9', dueMonth: 12 } };
    const before = eventOf(calendar(), 'MS1');
    const after = eventOf(calendar({ now: '2026-11-21T09:31:00Z' }, { ...bladeRoadmap, milestones }), 'M9');
    assert.equal(after.uid, before.uid);
    assert.equal(after.sequence, before.sequence + 1);
  });

  it('keeps SEQUENCE where it is known when something was last changed', () => {
    const changed = (_: string, id: string): string | undefined =>
      id === 'formula' ? '2026-03-01T08:00:00Z' : undefined;
    const first = eventOf(calendar({ changed }), 'MS1').sequence;
    assert.equal(eventOf(calendar({ changed, now: '2027-01-01T00:00:00Z' }), 'MS1').sequence, first);
    assert.ok(first < 2 ** 31);
  });

  it('leaves out what has no day', () => {
    const { startDate: _startDate, reviewEveryMonths: _every, ...timeless } = bladeRoadmap;
    const summaries = eventsOf(calendar({}, timeless)).map(({ summary }) => summary);
    assert.deepEqual(summaries, ['BladeLoop: First review', 'BladeLoop: MS2 First blade']);
    for (const dueMonth of [0.5, Number.NaN, 1e9, -1e9, '6', null])
      assert.doesNotMatch(
        calendar({}, { ...bladeRoadmap, milestones: { a: { title: 'Odd', dueMonth } } } as never),
        /Odd/,
      );
  });

  it('folds every line at 75 octets, never inside a character', () => {
    const title = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(title, title, (first, second) => {
        const milestones = { a: { title: first, description: second, dueMonth: 1 } };
        const text = calendar({}, { ...bladeRoadmap, milestones });
        assert.ok(text.endsWith('\r\n'));
        for (const line of text.slice(0, -2).split('\r\n')) {
          assert.ok(new TextEncoder().encode(line).length <= 75);
          assert.equal(Buffer.from(line).toString(), line, 'no character is split');
          assert.doesNotMatch(line, /[\r\n]/);
        }
      }),
    );
  });

  it('comes back by its UIDs, with the days and words that it had', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const key = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((id) => !['__proto__', 'constructor', 'prototype'].includes(id));
    const items = fc.dictionary(key, fc.record({ title: text, dueMonth: fc.integer({ min: 1, max: 1200 }) }), {
      maxKeys: 6,
    });
    fc.assert(
      fc.property(text, items, items, (id, milestones, deliverables) => {
        const { events, problems } = readCalendar(
          calendar({}, { id, startDate: '2024-02-29', milestones, deliverables }),
        );
        assert.deepEqual(problems, []);
        const ids = [
          ...Object.keys(milestones).map((one) => `milestones/${one}`),
          ...Object.keys(deliverables).map((one) => `deliverables/${one}`),
        ];
        assert.deepEqual(events.map(({ ref }) => `${String(ref?.collection)}/${String(ref?.id)}`).sort(), ids.sort());
        for (const { ref, date } of events) {
          assert.equal(ref?.partnership, id.trim());
          assert.ok(date);
        }
      }),
    );
  });

  it('cannot be made to say anything else by hostile text', () => {
    const attack = 'x\r\nEND:VEVENT\nBEGIN:VEVENT\u2028UID:a\u0000\ud800;,\\n';
    const document = {
      ...Object.fromEntries(['id', 'acronym', 'title'].map((field) => [field, attack])),
      startDate: '2026-01-01',
      partners: { [attack]: { name: attack } },
      milestones: {
        [attack]: { title: attack, number: attack, lead: attack, dueMonth: 2, status: attack, description: attack },
      },
      reviews: { [attack]: { date: '2026-02-02', title: attack, decisions: attack, participants: { [attack]: true } } },
    } as unknown as CalendarDocument;
    const text = calendar({ name: attack, language: attack, url: `https://a.example/\r\n${attack}` }, document);
    assert.equal(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT').length, 2);
    assert.equal(readCalendar(text).problems.length, 0);
    assert.equal(eventsOf(text).length, 2);
  });

  it('never throws, whatever stands in the document', () => {
    const odd = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const item = fc.dictionary(
      fc.constantFrom(
        'title',
        'dueMonth',
        'forecastMonth',
        'dueDate',
        'lead',
        'raci',
        'status',
        'workPackages',
        'date',
        'participants',
        'next',
      ),
      odd,
    );
    const fields = fc.constantFrom(
      'id',
      'startDate',
      'partners',
      'workPackages',
      'milestones',
      'deliverables',
      'reviews',
      'reviewEveryMonths',
    );
    fc.assert(
      fc.property(fc.dictionary(fields, fc.oneof(odd, fc.dictionary(fc.string(), item))), odd, (document, now) => {
        const text = roadmapCalendar(document, { now } as never);
        assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
      }),
    );
    for (const value of [undefined, null, 7, [], 'x']) roadmapCalendar(value as never, { now });
  });
});

describe('a UID', () => {
  it('leads back to the place that it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (partnership, id) => {
        const ref = { partnership, collection: 'milestones', id } as const;
        assert.match(uidOf(ref), /^[A-Za-z0-9_.@-]+$/);
        assert.deepEqual(
          refOfUid(uidOf(ref)),
          ['__proto__', 'constructor', 'prototype'].includes(id) ? undefined : ref,
        );
      }),
    );
  });

  it('of somebody else leads nowhere', () => {
    for (const uid of [
      '',
      'a@b',
      'risks.a@b.roadmap.kvasir',
      'milestones._zz_@b.roadmap.kvasir',
      'milestones._110000_@b.roadmap.kvasir',
    ])
      assert.equal(refOfUid(uid), undefined);
  });
});
