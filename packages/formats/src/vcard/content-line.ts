/** Content lines as vCard (RFC 6350) and iCalendar (RFC 5545) share them. */

const CRLF = '\r\n';
const MAX_OCTETS = 75;

/**
 * A text value that stays one value on one line: backslash, comma, semicolon and line breaks escaped (RFC 6350, 3.4).
 * Control characters, which no text value may hold, and halves of surrogate pairs, which UTF-8 cannot write, go.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]|\p{Cs}/gu, '');
}

/** Folds a line to at most 75 octets of UTF-8 each, never inside a character (RFC 6350, 3.2), and ends it. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character);
    if (octets + width > MAX_OCTETS) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return folded + CRLF;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
