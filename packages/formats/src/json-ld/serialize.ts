const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON text that can stand inside `<script type="application/ld+json">` in HTML and XHTML: no text in it can end the
 * script or open a comment (WHATWG HTML, "Restrictions for contents of script elements"). It parses to the same value.
 */
export function serializeJsonLd(object: object): string {
  return JSON.stringify(object).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}
