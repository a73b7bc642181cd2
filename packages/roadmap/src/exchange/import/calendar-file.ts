/** A calendar (iCalendar), as the roadmap takes it: what somebody has moved in one that was exported comes back. */
import { shortened, type PlacedProblem, type PlanReading, type TakenFile } from '@kvasir/element/exchange.js';
import { calendarWords } from '@kvasir/formats/icalendar.js';
import {
  decodeCalendar,
  movedEvents,
  readCalendar,
  type CalendarProblem,
  type CalendarProblemCode,
  type ReadEvent,
} from '@kvasir/formats/read-icalendar.js';
import { isMap, textOf } from '@kvasir/model';
import type { RoadmapHost } from '../../roadmap-host.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import { withMovedEvent, type MovedDay } from './moved-day.ts';
import { planChanges } from './plan-changes.ts';
import type { ImportLanguage } from './roadmap-taker.ts';

/** What makes a file none that is read. */
const fatal: ReadonlySet<CalendarProblemCode> = new Set(['not-a-calendar', 'too-large']);

const longestText = 120;
/** So many of the events of others are named. */
const mostNamed = 50;

export async function readRoadmapCalendar(
  input: Uint8Array | string,
  language: ImportLanguage,
  host: Pick<RoadmapHost, 'format' | 'settings'>,
): Promise<PlanReading<Roadmap>> {
  const { words } = language;
  const { text, encoding, assumed } =
    typeof input === 'string' ? { text: input, encoding: 'utf-8', assumed: false } : decodeCalendar(input);
  const { events, problems } = readCalendar(text);
  const failure = problems.find(({ code }) => fatal.has(code));
  if (failure) return { problem: words.calendarProblems[failure.code](failure.text) };

  const { nextReview } = await calendarWords(language.language);
  const told = problems.map((problem) => placed(problem, language));
  return {
    file: {
      facts: [words.events(events.length)],
      // The norm knows UTF-8 alone (RFC 5545, 3.1.4).
      ...(assumed && encoding !== 'utf-8' && { assumed: words.readAs('Windows-1252') }),
      take: (before) => new CalendarImport(before, language, host, nextReview).take(events, told),
    },
  };
}

function placed({ code, line, text }: CalendarProblem, { words }: ImportLanguage): PlacedProblem {
  const sentence = words.calendarProblems[code](shortened(text, longestText));
  return { place: line === undefined ? [] : [words.line(line)], sentence };
}

class CalendarImport {
  readonly #before: Roadmap;
  readonly #language: ImportLanguage;
  readonly #host: Pick<RoadmapHost, 'format' | 'settings'>;
  readonly #nextReview: string;

  constructor(
    before: Roadmap,
    language: ImportLanguage,
    host: Pick<RoadmapHost, 'format' | 'settings'>,
    nextReview: string,
  ) {
    this.#before = before;
    this.#language = language;
    this.#host = host;
    this.#nextReview = nextReview;
  }

  take(events: readonly ReadEvent[], told: readonly PlacedProblem[]): TakenFile<Roadmap> {
    const { words } = this.#language;
    const problems = [...told];
    const wholeMonths: string[] = [];
    let document = this.#before;
    for (const event of movedEvents(this.#before, events, this.#host.settings.today)) {
      const moved = withMovedEvent(document, event, this.#nextReview);
      document = moved.document;
      const name = this.#nameOf(event.collection, event.id);
      if (moved.outcome === 'whole-month') wholeMonths.push(this.#wholeMonth(name, moved));
      else if (moved.outcome !== 'moved') {
        problems.push({ place: [name], sentence: moved.outcome === 'stays' ? words.stays : words.beforeStart });
      }
    }
    const others = events.filter((event) => !this.#isOwn(event));
    const named = others.slice(0, mostNamed).map(({ summary, uid }) => shortened(summary || uid, longestText));
    const more = others.length > mostNamed ? ['…'] : [];
    return {
      document,
      changes: planChanges(this.#before, document, this.#language),
      problems,
      collections: (['deliverables', 'milestones', 'reviews'] as const).filter((collection) =>
        events.some((event) => this.#isOwn(event) && event.ref?.collection === collection),
      ),
      notes: [
        ...(wholeMonths.length > 0 ? [{ heading: words.wholeMonths(wholeMonths.length), entries: wholeMonths }] : []),
        ...(others.length > 0 ? [{ heading: words.otherEvents(others.length), entries: [...named, ...more] }] : []),
      ],
    };
  }

  #isOwn({ ref }: ReadEvent): boolean {
    const { id, acronym } = this.#before;
    if (!ref || ref.partnership !== (textOf(id) || textOf(acronym))) return false;
    const map: unknown = this.#before[ref.collection];
    return ref.id === '' || (isMap(map) && Object.hasOwn(map, ref.id));
  }

  #nameOf(collection: 'milestones' | 'deliverables' | 'reviews', id: string): string {
    const map: unknown = this.#before[collection];
    const entry = isMap(map) && Object.hasOwn(map, id) ? map[id] : undefined;
    if (!isMap(entry)) return this.#nextReview;
    return textOf(entry['number']) || textOf(entry['title']) || id;
  }

  #wholeMonth(name: string, { month, until }: MovedDay): string {
    const { settings, format } = this.#host;
    return this.#language.words.wholeMonth(name, settings.text.month(month ?? 0), format.date(until ?? ''));
  }
}
