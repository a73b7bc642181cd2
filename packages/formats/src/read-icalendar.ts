/** Calendars (iCalendar, RFC 5545) back into the roadmap. Loaded on demand: it brings a library. */
export { type CalendarDocument } from './icalendar/calendar-entries.ts';
export { type CalendarProblem, type CalendarProblemCode } from './icalendar/calendar-problem.ts';
export { movedEvents, type MovedEvent } from './icalendar/moved-events.ts';
export { readCalendar, type CalendarReading, type ReadEvent } from './icalendar/read-calendar.ts';
export { type CalendarCollection, type CalendarRef } from './icalendar/uid.ts';
export { decode as decodeCalendar, type DecodedText } from './csv/decode.ts';
