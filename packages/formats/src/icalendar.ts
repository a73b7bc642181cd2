/** The roadmap as a calendar (iCalendar, RFC 5545). The way back is an entry of its own, because it brings a library. */
export { type CalendarDocument } from './icalendar/calendar-entries.ts';
export { calendarWords } from './icalendar/calendar-words.ts';
export { calendarMediaType } from './icalendar/event-lines.ts';
export { roadmapCalendar, type RoadmapCalendarOptions } from './icalendar/roadmap-calendar.ts';
export { calendarCollections, type CalendarCollection, type CalendarRef } from './icalendar/uid.ts';
export { calendarKinds, englishCalendarWords, type CalendarKind, type CalendarWords } from './icalendar/words.ts';
