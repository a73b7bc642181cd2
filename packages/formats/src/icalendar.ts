/** The roadmap in calendars (iCalendar, RFC 5545), out and back. Loaded on demand: it brings a library. */
export { type CalendarDocument } from './icalendar/calendar-entries.ts';
export { type CalendarProblem, type CalendarProblemCode } from './icalendar/calendar-problem.ts';
export { movedEvents, type MovedEvent } from './icalendar/moved-events.ts';
export { readCalendar, type CalendarReading, type ReadEvent } from './icalendar/read-calendar.ts';
export { calendarMediaType, roadmapCalendar, type RoadmapCalendarOptions } from './icalendar/roadmap-calendar.ts';
export { calendarCollections, type CalendarCollection, type CalendarRef } from './icalendar/uid.ts';
export { calendarKinds, englishCalendarWords, type CalendarKind, type CalendarWords } from './icalendar/words.ts';
