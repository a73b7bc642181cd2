/** In which encoding a file was read. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  text: string;
  encoding: CsvEncoding;
  /** Whether the file does not say so itself: then a reader should look at the umlauts before going on. */
  assumed: boolean;
}

/** The characters of Windows-1252 from 0x80 to 0x9F; the rest of it is Latin-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file: by its byte order mark; without one UTF-16 where every other byte of the beginning is 0, UTF-8 where
 * all of it is valid, and else Windows-1252, which spreadsheets on Windows write.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { text: decoded('utf-8', bytes), encoding: 'utf-8', assumed: false };
  if (startsWith(bytes, 0xff, 0xfe)) return { text: decoded('utf-16le', bytes), encoding: 'utf-16le', assumed: false };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: decoded('utf-16be', bytes), encoding: 'utf-16be', assumed: false };
  const wide = wideEncoding(bytes);
  if (wide) return { text: decoded(wide, bytes), encoding: wide, assumed: true };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', assumed: true };
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252', assumed: true };
  }
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decoded(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Latin letters in UTF-16 are a byte and a 0. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 64);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < start.length / 4 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Not `TextDecoder`: some versions of Node read 0x80 to 0x9F as control characters. */
function windows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return pieces.join('').replace(/[\x80-\x9f]/g, (character) => upper.charAt(character.charCodeAt(0) - 0x80));
}
