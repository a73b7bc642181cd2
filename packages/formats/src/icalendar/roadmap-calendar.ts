import type { Id } from '@kvasir/model';
import { PartyNames, ItemNames } from '../ip-matrix/names.ts';
import { objectOf, termsOf, textOf } from '../shared/reading.ts';
import { calendarEntries, type CalendarDocument, type CalendarEntry } from './calendar-entries.ts';
import { calendarOf, dayOfMoment, type DayEvent } from './event-lines.ts';
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

class CalendarWriter {
  readonly #document: CalendarDocument;
  readonly #options: RoadmapCalendarOptions;
  readonly #words: CalendarWords;
  readonly #parties: PartyNames;
  readonly #workPackages: ItemNames;
  readonly #partnership: string;

  constructor(document: CalendarDocument, options: RoadmapCalendarOptions) {
    this.#document = document;
    this.#options = options;
    this.#words = options.words ?? englishCalendarWords;
    this.#parties = new PartyNames({ partners: document.partners } as CalendarDocument);
    this.#workPackages = new ItemNames(document.workPackages);
    this.#partnership = textOf(document.id) ?? textOf(document.acronym) ?? '';
  }

  write(): string {
    const { now, name, partner, language, url } = this.#options;
    const { acronym, title } = this.#document;
    const events = calendarEntries(this.#document, dayOfMoment(now), partner);
    return calendarOf(
      {
        product: '-//Kvasir//Roadmap//EN',
        ...{ now, language, url, name: textOf(name) ?? textOf(acronym) ?? textOf(title) },
      },
      events.map((entry) => this.#event(entry)),
    );
  }

  #event(entry: CalendarEntry): DayEvent {
    const { collection, id, kind, date } = entry;
    return {
      uid: uidOf({ partnership: this.#partnership, collection, id }),
      date,
      summary: this.#summary(entry),
      description: this.#description(entry),
      category: this.#words.kinds[kind],
      status: this.#status(entry),
      changed: this.#options.changed?.(collection, id),
    };
  }

  #status({ entry, id }: CalendarEntry): DayEvent['status'] {
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
  return new CalendarWriter(document, options).write();
}
