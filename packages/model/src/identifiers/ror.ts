/** Crockford's base 32, in which a ROR id is written: no i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** `https://ror.org/0` + six characters of base 32 + two check digits. */
export const rorForm = /^https:\/\/ror\.org\/0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/;

/** The check digits over a ROR id's first seven characters: 98 − (n · 100 mod 97), as ROR mints them. */
function checkDigits(sevenCharacters: string): string {
  let number = 0;
  for (const character of sevenCharacters) number = number * 32 + alphabet.indexOf(character);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}

/** Whether the text is a ROR id in its canonical form, the full `https://ror.org/…` address, with right check digits. */
export function isRor(text: string): boolean {
  return rorForm.test(text) && checkDigits(text.slice(-9, -2)) === text.slice(-2);
}

/**
 * Reads a ROR id as people write it (`04xk2v911`, `ror.org/…`, `https://ror.org/…`, capitals, spaces around).
 * Returns the canonical address, or `undefined` when it is no ROR id or its check digits are wrong.
 */
export function parseRor(text: string): string | undefined {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?ror\.org\//, '')
    .replace(/\/$/, '');
  const canonical = `https://ror.org/${id}`;
  return isRor(canonical) ? canonical : undefined;
}
