/** Files as people have them, invented: whole, damaged, and hostile. */

export function csvFile(text: string, name = 'plan.csv'): File {
  return new File([text], name, { type: 'text/csv' });
}

/** What old programs write under Windows in Western Europe. */
export function windows1252File(text: string, name: string): File {
  return new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], name);
}

/** A calendar with these lines in it. */
export function calendarFile(lines: readonly string[], name = 'plan.ics'): File {
  return new File([['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')], name);
}

/** An event as a calendar program gives it back, at the hour that it made of a whole day. */
export function event(uid: string, start: string, summary = uid): string[] {
  return ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${summary}`, `DTSTART${start}`, 'END:VEVENT'];
}

/** The time zone as a program wrote it that had a bad day. */
export const brokenZone = [
  ...['BEGIN:VTIMEZONE', 'TZID:Atlantis/Capital', 'BEGIN:STANDARD', 'DTSTART:not a date', 'TZOFFSETTO:sideways'],
  ...['END:STANDARD', 'END:VTIMEZONE'],
];

export function projectFile(content: string, declaration = '<?xml version="1.0" encoding="UTF-8"?>'): File {
  return new File([projectText(content, declaration)], 'plan.xml', { type: 'application/xml' });
}

export function projectText(content: string, declaration = ''): string {
  return `${declaration}<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2025-03-01T08:00:00</StartDate>${content}</Project>`;
}
