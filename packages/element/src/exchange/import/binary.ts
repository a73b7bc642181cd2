/** How much of a file is looked at. */
const LOOKED_AT = 4096;

/** What some files begin with that would pass for text by their first bytes. */
const beginnings = ['%PDF', '{\\rtf'];

/**
 * Whether a file holds no text at all: a picture, a PDF, a program. Text in UTF-16 has a 0 in every other byte, and only
 * there; other text has neither 0 nor the control characters below tab.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const head = String.fromCharCode(...start.subarray(0, 8));
  if (beginnings.some((beginning) => head.startsWith(beginning))) return true;
  const zeros = [0, 0];
  let controls = 0;
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x1b)) controls += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isWide = Math.min(even, odd) === 0 && Math.max(even, odd) >= start.length / 4;
  return isWide ? false : even + odd + controls > 0;
}
