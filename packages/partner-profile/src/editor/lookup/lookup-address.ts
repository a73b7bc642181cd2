const placeholder = '{query}';

/**
 * The address that asks a registry for a name: the host's template with the query in it, percent-encoded.
 *
 * @param template an `http(s)` address, or one relative to the page, with `{query}` in it
 * @returns `undefined` for a template that is none: then nothing is looked up
 */
export function lookupAddress(template: string, query: string, base = document.baseURI): string | undefined {
  if (!template.includes(placeholder)) return undefined;
  // Half a surrogate pair has no UTF-8, and `encodeURIComponent` throws on it.
  const encoded = encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\u{fffd}'));
  const filled = template.split(placeholder).join(encoded);
  if (!URL.canParse(filled, base)) return undefined;
  const address = new URL(filled, base);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}
