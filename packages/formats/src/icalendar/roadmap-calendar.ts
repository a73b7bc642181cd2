import type { Id } from '@kvasir/model';
import { PartyNames, ItemNames } from '../ip-matrix/names.ts';
import { linkOf, objectOf, termsOf, textOf } from '../shared/reading.ts';
import { escapeText, fold } from '../vcard/content-line.ts';
import { calendarEntries, type CalendarDocument, type CalendarEntry } from './calendar-entries.ts';
import { uidOf, type CalendarCollection } from './uid.ts';
import { englishCalendarWords, type CalendarWords } from './words.ts';

export interface RoadmapCalendarOptions {
  /** When the calendar is made, in UTC: `2026-11-21T09:30:00Z`. */
  now: string;
  /** What the calendar is called; the acronym of the partnership without it. */
  name?: string;
  /** Only what this partner leads or has a part in, with the reviews it is invited to. */
  partner?: Id;
  /** The language of the words and titles (BCP 47). */
  language?: string;
  words?: CalendarWords;
  /** The page on which the roadmap stands. */
  url?: string;
  /**
   * When an entry was last changed, in UTC, where that is recorded. Without it, each export counts as a change: a
   * calendar then takes the newer of two files, in whatever order it gets them.
   */
  changed?: (collection: CalendarCollection, id: Id) => string | undefined;
}

export const calendarMediaType = 'text/calendar;charset=utf-8';

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

/**
 * The revision of an event (RFC 5545, 3.8.7.4): the minute of its last change. A number that is counted would have to be
 * kept in the document, so that an export would edit what it exports; the clock grows by itself, and fits into the
 * 32 bits of an INTEGER until the year 6053.
 */
function sequenceOf(moment: number): number {
  return Math.floor(moment / 60_000);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const basic = (date: string): string => date.replaceAll('-', '');

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

class CalendarWriter {
  readonly #document: CalendarDocument;
  readonly #options: RoadmapCalendarOptions;
  readonly #words: CalendarWords;
  readonly #parties: PartyNames;
  readonly #workPackages: ItemNames;
  readonly #now: number;
  readonly #partnership: string;
  readonly #link: string | undefined;

  constructor(document: CalendarDocument, options: RoadmapCalendarOptions) {
    this.#document = document;
    this.#options = options;
    this.#words = options.words ?? englishCalendarWords;
    this.#parties = new PartyNames({ partners: document.partners } as CalendarDocument);
    this.#workPackages = new ItemNames(document.workPackages);
    this.#now = momentOf(options.now) ?? firstMoment;
    this.#partnership = textOf(document.id) ?? textOf(document.acronym) ?? '';
    const link = linkOf(options.url);
    this.#link = link === undefined ? undefined : new URL(link).href;
  }

  lines(): string[] {
    const name = textOf(this.#options.name) ?? textOf(this.#document.acronym) ?? textOf(this.#document.title);
    const today = new Date(this.#now).toISOString().slice(0, 10);
    return [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kvasir//Roadmap//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      // The name twice: RFC 7986, and what Google, Outlook and Apple have read since long before it.
      ...this.#text('NAME', name),
      ...this.#text('X-WR-CALNAME', name, false),
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
      ...this.#url(),
      ...calendarEntries(this.#document, today, this.#options.partner).flatMap((entry) => this.#event(entry)),
      'END:VCALENDAR',
    ];
  }

  #text(property: string, value: string | undefined, hasLanguage = true): string[] {
    const text = value === undefined ? '' : escapeText(value);
    const { language } = this.#options;
    const tag = hasLanguage && language !== undefined && languageTag.test(language) ? `;LANGUAGE=${language}` : '';
    return text === '' ? [] : [`${property}${tag}:${text}`];
  }

  #url(): string[] {
    // An address is no text: it is not escaped, and `URL` leaves no line end in it.
    return this.#link === undefined ? [] : [`URL:${this.#link}`];
  }

  #event(entry: CalendarEntry): string[] {
    const { collection, id, kind, date } = entry;
    const changed = momentOf(this.#options.changed?.(collection, id)) ?? this.#now;
    return [
      'BEGIN:VEVENT',
      `UID:${uidOf({ partnership: this.#partnership, collection, id })}`,
      `DTSTAMP:${utcStamp(this.#now)}`,
      `LAST-MODIFIED:${utcStamp(changed)}`,
      `SEQUENCE:${String(sequenceOf(changed))}`,
      // A whole day, without a time zone: it is the same day for readers everywhere. The end is not part of it.
      `DTSTART;VALUE=DATE:${basic(date)}`,
      `DTEND;VALUE=DATE:${basic(dayAfter(date))}`,
      ...this.#text('SUMMARY', this.#summary(entry)),
      ...this.#text('DESCRIPTION', this.#description(entry)),
      `STATUS:${this.#status(entry)}`,
      ...this.#text('CATEGORIES', this.#words.kinds[kind]),
      // A deadline takes nobody's time.
      'TRANSP:TRANSPARENT',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      ...this.#url(),
      'END:VEVENT',
    ];
  }

  #status({ entry, id }: CalendarEntry): string {
    if (entry['status'] === 'cancelled') return 'CANCELLED';
    return id === '' ? 'TENTATIVE' : 'CONFIRMED';
  }

  #summary({ id, kind, entry }: CalendarEntry): string {
    const title = textOf(entry['title']) ?? (kind === 'review' ? this.#words.nextReview : id);
    const acronym = textOf(this.#document.acronym);
    return `${acronym === undefined ? '' : `${acronym}: `}${[textOf(entry['number']), title].filter(Boolean).join(' ')}`;
  }

  #description({ kind, month, entry }: CalendarEntry): string {
    const words = this.#words;
    const labelled = (label: string, text: string | undefined): string =>
      text === undefined || text === '' ? '' : `${label}: ${text}`;
    const statuses: Readonly<Record<string, string>> = words.statuses;
    const status = textOf(entry['status']);
    const lead = textOf(entry['lead']);
    const partners = termsOf(entry['participants']).map((id) => this.#parties.label(id));
    const packages = termsOf(entry['workPackages']).map((id) => this.#workPackages.label(id));
    return [
      words.kinds[kind],
      month === undefined || kind === 'review' ? '' : words.month(month),
      labelled(words.status, status === undefined ? undefined : (statuses[status] ?? status)),
      labelled(words.lead, lead === undefined ? undefined : this.#parties.label(lead)),
      labelled(words.workPackages, packages.sort().join(', ')),
      labelled(words.meansOfVerification, textOf(entry['meansOfVerification'])),
      labelled(words.participants, partners.sort().join(', ')),
      labelled(words.decisions, textOf(entry['decisions'])),
      textOf(entry['description']) ?? '',
    ]
      .filter(Boolean)
      .join('\n');
  }
}

/**
 * The roadmap as a calendar (RFC 5545): for each milestone, decision gate, deliverable and review a whole day, with the
 * next review that the rhythm asks for. What has no day, because the first day of the project or its month is missing, is
 * left out. A file to import once, or a feed to subscribe to.
 */
export function roadmapCalendar(value: CalendarDocument, options: RoadmapCalendarOptions): string {
  const document = objectOf(value) as CalendarDocument;
  return new CalendarWriter(document, options).lines().map(fold).join('');
}
