/** Windows takes 255 characters with the whole path before it; a name that long is no help to anybody either. */
const longest = 48;

/** A part of a name that every file system takes: letters and digits of any script, and hyphens between them. */
function safePart(text: string): string {
  const words = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(words)
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/**
 * The name of a file: whose, what, and of which day, so that the files of one partnership stand together and in order.
 * `BladeLoop-results-ownership-list-2026-03-01.xlsx`
 */
export function fileName(acronym: string, what: string, day: string, extension: string): string {
  const parts = [safePart(acronym), safePart(what), day].filter(Boolean);
  return `${parts.join('-')}.${extension}`;
}
