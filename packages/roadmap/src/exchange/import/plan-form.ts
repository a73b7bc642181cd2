/** Microsoft Project XML, iCalendar, the files of Project itself, and all that is a list or nothing. */
export type PlanForm = 'project' | 'calendar' | 'project-binary' | 'list';

/** How much of a file says what it is. */
const lookedAt = 2048;

/** Enough of the text to know it by: in UTF-16, letters of ASCII are a byte and a 0. */
function beginning(input: Uint8Array | string): string {
  if (typeof input === 'string') return input.slice(0, lookedAt).trimStart();
  return String.fromCharCode(...input.subarray(0, lookedAt))
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
}

/** What a file is, by how it begins; by its name where the beginning is damaged or missing. */
export function formOf(input: Uint8Array | string, name: string): PlanForm {
  const start = beginning(input);
  const [, extension = ''] = /\.(\w{1,5})$/.exec(name.toLowerCase()) ?? [];
  if (start.startsWith('\xd0\xcf\x11\xe0')) return extension === 'mpp' ? 'project-binary' : 'list';
  // Workbooks and pictures are what they are, whatever their name says.
  if (/^(?:PK|%PDF|\x89PNG|\xff\xd8|GIF8)/.test(start)) return 'list';
  if (/^BEGIN\s*:/i.test(start) || extension === 'ics') return 'calendar';
  if (start.startsWith('<') || extension === 'xml') return 'project';
  return 'list';
}
