/** Characters; a name, perhaps with the partner that it speaks for. */
const longest = 200;

/** Reads `Kvasir-Author`: text as UTF-8, percent-encoded. Nobody is who writes none, or none that can be read. */
export function readAuthor(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined;
  try {
    // Whole characters, and no line breaks or other controls: the name is shown beside those of others.
    const text = decodeURIComponent(header)
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim();
    return [...text].slice(0, longest).join('') || undefined;
  } catch {
    return undefined;
  }
}

export function writeAuthor(author: string): string {
  return encodeURIComponent(author);
}
