/** A version of a document, as the database numbers it. */
export interface Version {
  /** Tells the document from one of the same project in another database. */
  origin: string;
  number: number;
}

/** The version as a strong entity tag (RFC 9110, 8.8.3), with its quotes: `"5f0c1a2b-7"`. */
export function tagOf({ origin, number }: Version): string {
  return `"${origin}-${String(number)}"`;
}

/** Reads a tag of this portal; undefined for any other. */
export function versionOf(tag: string): Version | undefined {
  const [, origin = '', number = ''] = /^"?([0-9a-f]+)-(\d{1,9})"?$/.exec(tag) ?? [];
  return origin === '' ? undefined : { origin, number: Number(number) };
}

/**
 * Whether a list of tags (`If-Match`, `If-None-Match`) names this one. A tag that was weakened on the way still counts: a
 * proxy that packs an answer anew says `W/` of it, though the document, which is what a tag names here, is the same.
 */
export function tagsInclude(list: string, tag: string): boolean {
  return list.trim() === '*' || list.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag);
}
