import { isSafeKey } from '@kvasir/model';

const MAX_LENGTH = 60;

/** A readable key from any text: lower case, letters and digits of every script, hyphens between. May be empty. */
export function slug(text: string): string {
  const words = text
    .slice(0, 4 * MAX_LENGTH)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(words).slice(0, MAX_LENGTH).join('').replace(/^-|-$/g, '');
}

/**
 * Makes the keys of one map: the same source gives the same keys, so that a second import meets the first. A key that is
 * taken or unsafe gets a number.
 */
export function keyMaker(fallback: string): (...parts: (string | undefined)[]) => string {
  const uses = new Map<string, number>();
  return (...parts) => {
    const base = slug(parts.filter(Boolean).join(' ')) || fallback;
    for (let use = (uses.get(base) ?? 0) + 1; ; use += 1) {
      const key = use === 1 ? base : `${base}-${use}`;
      if ((use > 1 && uses.has(key)) || !isSafeKey(key)) continue;
      uses.set(base, use);
      if (key !== base) uses.set(key, 1);
      return key;
    }
  };
}
