import ICAL from 'ical.js';
import { CalendarProblems, type CalendarProblem } from './calendar-problem.ts';
import { eventDay } from './event-date.ts';
import { refOfUid, type CalendarRef } from './uid.ts';
import { unfold, type UnfoldedLine } from './unfold.ts';

/** An event of a calendar. */
export interface ReadEvent {
  uid: string;
  /** What in the plan it is, where it was exported from one. */
  ref?: CalendarRef;
  summary: string;
  /** Its day (ISO 8601); absent where that cannot be read. */
  date?: string;
  /** `CONFIRMED`, `TENTATIVE`, `CANCELLED`, or what stands there. */
  status?: string;
  sequence?: number;
  /** The line on which it begins, counted from 1. */
  line: number;
}

export interface CalendarReading {
  events: ReadEvent[];
  problems: CalendarProblem[];
}

/** Beyond this many characters, a browser would be busy for too long. */
const longest = 50_000_000;

/** A line of what is read that is longer than this is rubbish, over which ical.js would take a very long time. */
const longestLine = 20_000;

/** A property as jCal has it (RFC 7265): name, parameters, type, value. */
type Property = readonly [name: string, parameters: Readonly<Record<string, unknown>>, type: string, value: unknown];

interface Component {
  name: string;
  line: number;
  properties: Map<string, Property>;
}

/** Properties of which nothing is read, and which are long or often broken. */
const read = new Set(['uid', 'summary', 'dtstart', 'status', 'sequence', 'rrule', 'rdate', 'tzid', 'x-wr-timezone']);

/** Components that are looked into, or that lie beside what is read. */
const expected = new Set(['vcalendar', 'vevent', 'vtimezone', 'standard', 'daylight', 'valarm']);

function parsed(text: string): Property | undefined {
  if (text.length > longestLine) return undefined;
  try {
    return ICAL.parse.property(text) as Property;
  } catch {
    return undefined;
  }
}

function textIn(component: Component, name: string): string | undefined {
  const value = component.properties.get(name)?.[3];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

class CalendarReader {
  readonly problems = new CalendarProblems();
  readonly #events: Component[] = [];
  readonly #zones = new Set<string>();
  readonly #stack: Component[] = [];
  #calendarZone: string | undefined;
  #isCalendar = false;

  take({ text, line }: UnfoldedLine): void {
    const [, edge, name = ''] = /^(BEGIN|END)[^:]{0,200}:(.*)$/i.exec(text) ?? [];
    if (edge?.toUpperCase() === 'BEGIN') this.#begin(name.trim().toLowerCase(), line);
    else if (edge !== undefined) this.#end(name.trim().toLowerCase(), line, text);
    else this.#property(text, line);
  }

  /** What was begun and did not end. */
  finish(): void {
    const [outermost] = this.#stack;
    if (outermost) this.problems.add('truncated', outermost.name.toUpperCase(), outermost.line);
    else if (!this.#isCalendar) this.problems.add('not-a-calendar', '');
  }

  events(): ReadEvent[] {
    const byUid = new Map<string, ReadEvent>();
    for (const component of this.#events) {
      const event = this.#eventOf(component);
      if (!event) continue;
      const known = byUid.get(event.uid);
      if (known) this.problems.add('repeated-uid', event.uid, event.line);
      if (!known || (event.sequence ?? 0) > (known.sequence ?? 0)) byUid.set(event.uid, event);
    }
    return [...byUid.values()];
  }

  #begin(name: string, line: number): void {
    if (name === 'vcalendar') this.#isCalendar = true;
    else if (!expected.has(name) && this.#stack.at(-1)?.name === 'vcalendar')
      this.problems.add('not-an-event', name.toUpperCase(), line);
    // An event inside of an event means that the END of the first is missing.
    if (name === 'vevent') this.#close('vevent', line);
    this.#stack.push({ name, line, properties: new Map() });
  }

  #close(name: string, line: number): void {
    const depth = this.#stack.findLastIndex((open) => open.name === name);
    if (depth < 0) return;
    this.problems.add('unreadable-line', `BEGIN:${name.toUpperCase()}`, line);
    this.#stack.length = depth;
  }

  #end(name: string, line: number, text: string): void {
    const depth = this.#stack.findLastIndex((open) => open.name === name);
    const component = this.#stack[depth];
    if (!component) {
      this.problems.add('unreadable-line', text, line);
      return;
    }
    // What is still open inside has lost its END; an event keeps what it said itself.
    if (depth < this.#stack.length - 1) this.problems.add('unreadable-line', text, line);
    this.#stack.length = depth;
    if (name === 'vevent') this.#events.push(component);
    if (name === 'vtimezone') this.#endZone(component);
  }

  #endZone(component: Component): void {
    const name = textIn(component, 'tzid');
    if (name === undefined) this.problems.add('broken-time-zone', 'TZID', component.line);
    else this.#zones.add(name);
  }

  #property(text: string, line: number): void {
    const component = this.#stack.at(-1);
    if (!component) {
      if (this.#isCalendar) this.problems.add('unreadable-line', text, line);
      return;
    }
    const isZone = this.#stack.some(({ name }) => name === 'vtimezone');
    const property = this.#parse(text, line, isZone);
    if (!property) return;
    const [name, , , value] = property;
    if (isZone && name.startsWith('tzoffset') && !/^[+-]\d\d:\d\d(?::\d\d)?$/.test(String(value)))
      this.problems.add('broken-time-zone', text, line);
    if (component.name === 'vcalendar' && name === 'x-wr-timezone' && typeof value === 'string')
      this.#calendarZone = value.trim() || undefined;
    // The first one counts: a second DTSTART in one event is an error of its writer.
    if (!component.properties.has(name)) component.properties.set(name, property);
  }

  #parse(text: string, line: number, isZone: boolean): Property | undefined {
    const [name = ''] = /^[A-Za-z0-9-]+(?=[;:])/.exec(text) ?? [];
    if (name === '') {
      this.problems.add(isZone ? 'broken-time-zone' : 'unreadable-line', text, line);
      return undefined;
    }
    if (!read.has(name.toLowerCase()) && !(isZone && /^tzoffset/i.test(name))) return undefined;
    const property = parsed(text);
    if (!property) this.problems.add(isZone ? 'broken-time-zone' : 'unreadable-line', text, line);
    return property;
  }

  #eventOf(component: Component): ReadEvent | undefined {
    const { line, properties } = component;
    const uid = textIn(component, 'uid')?.trim();
    const summary = textIn(component, 'summary') ?? '';
    if (uid === undefined) {
      this.problems.add('missing-uid', summary, line);
      return undefined;
    }
    if (properties.has('rrule') || properties.has('rdate')) this.problems.add('repeating', summary || uid, line);
    const ref = refOfUid(uid);
    const date = this.#dayOf(component, summary || uid);
    const status = textIn(component, 'status')?.trim().toUpperCase();
    const sequence = properties.get('sequence')?.[3];
    return {
      uid,
      ...(ref && { ref }),
      summary,
      ...(date !== undefined && { date }),
      ...(status !== undefined && { status }),
      ...(typeof sequence === 'number' && Number.isSafeInteger(sequence) && { sequence }),
      line,
    };
  }

  #dayOf({ properties, line }: Component, name: string): string | undefined {
    const [, parameters, , value] = properties.get('dtstart') ?? [];
    const tzid = parameters?.['tzid'];
    const zone = typeof tzid === 'string' && tzid !== '' ? tzid : undefined;
    const isDefined = zone !== undefined && this.#zones.has(zone);
    const { date, problem } = eventDay(value, { zone, isDefined, calendarZone: this.#calendarZone });
    if (problem === 'unreadable-date') this.problems.add(problem, typeof value === 'string' ? value : name, line);
    else if (problem !== undefined) this.problems.add(problem, zone ?? this.#calendarZone ?? '', line);
    return date;
  }
}

/**
 * Reads the events of a calendar (RFC 5545), whoever wrote it: each line by itself, so that one that is broken costs no
 * more than itself. Never throws. What came from a roadmap says by its UID where it belongs.
 */
export function readCalendar(text: string): CalendarReading {
  const reader = new CalendarReader();
  if (typeof text !== 'string') reader.problems.add('not-a-calendar', '');
  else if (text.length > longest) reader.problems.add('too-large', String(text.length));
  else {
    for (const line of unfold(text)) reader.take(line);
    reader.finish();
  }
  const events = reader.events();
  return { events, problems: reader.problems.list() };
}
