/** A calendar of whole days, line by line (RFC 5545). */
import { linkOf, textOf } from '../shared/reading.ts';
import { escapeText, fold } from '../vcard/content-line.ts';

export const calendarMediaType = 'text/calendar;charset=utf-8';

/** What is said of the calendar as a whole. */
export interface CalendarFrame {
  /** What wrote it (RFC 5545, 3.7.3). */
  product: string;
  /** When it is made, in UTC: `2026-11-21T09:30:00Z`. */
  now: string;
  name: string | undefined;
  /** The language of its texts (BCP 47). */
  language: string | undefined;
  /** The page on which it stands. */
  url: string | undefined;
}

/** Something that has a day. */
export interface DayEvent {
  uid: string;
  /** ISO 8601. */
  date: string;
  summary: string;
  description: string;
  category: string;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** When it was last changed, in UTC; without it, when the calendar is made. */
  changed?: string | undefined;
}

/** `20261121T093000Z` (RFC 5545, 3.3.5, form 2). */
function utcStamp(moment: number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Moments beyond these have no four-digit year. */
const firstMoment = Date.parse('1970-01-01T00:00:00Z');
const lastMoment = Date.parse('9999-12-31T23:59:59Z');

function momentOf(text: string | undefined): number | undefined {
  const moment = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return moment >= firstMoment && moment <= lastMoment ? moment : undefined;
}

/** The day in UTC on which a calendar is made; the first of all days where that is not told. */
export function dayOfMoment(now: string): string {
  return new Date(momentOf(now) ?? firstMoment).toISOString().slice(0, 10);
}

/**
 * The revision of an event (RFC 5545, 3.8.7.4): the minute of its last change. A number that is counted would have to be
 * kept in the document, so that an export would edit what it exports; the clock grows by itself, and fits into the
 * 32 bits of an INTEGER until the year 6053.
 */
function sequenceOf(moment: number): number {
  return Math.floor(moment / 60_000);
}

/** `undefined` for the last day of the calendar. */
function dayAfter(date: string): string | undefined {
  const next = Date.parse(`${date}T00:00:00Z`) + 86_400_000;
  return next > lastMoment ? undefined : new Date(next).toISOString().slice(0, 10);
}

const basic = (date: string): string => date.replaceAll('-', '');

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

class CalendarLines {
  readonly #frame: CalendarFrame;
  readonly #now: number;
  readonly #link: string | undefined;

  constructor(frame: CalendarFrame) {
    this.#frame = frame;
    this.#now = momentOf(frame.now) ?? firstMoment;
    const link = linkOf(frame.url);
    this.#link = link === undefined ? undefined : new URL(link).href;
  }

  of(events: readonly DayEvent[]): string[] {
    const name = textOf(this.#frame.name);
    return [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:${this.#frame.product}`,
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      // The name twice: RFC 7986, and what Google, Outlook and Apple have read since long before it.
      ...this.#text('NAME', name),
      ...this.#text('X-WR-CALNAME', name, false),
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
      ...this.#url(),
      ...events.flatMap((event) => this.#event(event)),
      'END:VCALENDAR',
    ];
  }

  #text(property: string, value: string | undefined, hasLanguage = true): string[] {
    const text = value === undefined ? '' : escapeText(value);
    const { language } = this.#frame;
    const tag = hasLanguage && language !== undefined && languageTag.test(language) ? `;LANGUAGE=${language}` : '';
    return text === '' ? [] : [`${property}${tag}:${text}`];
  }

  #url(): string[] {
    // An address is no text: it is not escaped, and `URL` leaves no line end in it.
    return this.#link === undefined ? [] : [`URL:${this.#link}`];
  }

  #event({ uid, date, summary, description, category, status, changed }: DayEvent): string[] {
    const revised = momentOf(changed) ?? this.#now;
    const end = dayAfter(date);
    return [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${utcStamp(this.#now)}`,
      `LAST-MODIFIED:${utcStamp(revised)}`,
      `SEQUENCE:${String(sequenceOf(revised))}`,
      // A whole day, without a time zone: it is the same day for readers everywhere. The end is not part of it.
      `DTSTART;VALUE=DATE:${basic(date)}`,
      ...(end === undefined ? [] : [`DTEND;VALUE=DATE:${basic(end)}`]),
      ...this.#text('SUMMARY', summary),
      ...this.#text('DESCRIPTION', description),
      `STATUS:${status}`,
      ...this.#text('CATEGORIES', category),
      // A deadline takes nobody's time.
      'TRANSP:TRANSPARENT',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      ...this.#url(),
      'END:VEVENT',
    ];
  }
}

/** The text of a calendar with its events. */
export function calendarOf(frame: CalendarFrame, events: readonly DayEvent[]): string {
  return new CalendarLines(frame).of(events).map(fold).join('');
}
