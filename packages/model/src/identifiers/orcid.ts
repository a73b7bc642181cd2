import { checksMod11_2 } from './iso7064.ts';

/** `https://orcid.org/` + four groups of four; the last character may be X. */
export const orcidForm = /^https:\/\/orcid\.org\/([0-9]{4}-){3}[0-9]{3}[0-9X]$/;

/**
 * Whether the text is an ORCID iD in its canonical form, the full `https://orcid.org/…` address (as ORCID asks for),
 * with a right check digit.
 */
export function isOrcid(text: string): boolean {
  return orcidForm.test(text) && checksMod11_2(text.slice(-19).replaceAll('-', ''));
}

/**
 * Reads an ORCID iD as people write it (with or without address, hyphens or spaces).
 * Returns the canonical address, or `undefined` when it is no ORCID iD or its check digit is wrong.
 */
export function parseOrcid(text: string): string | undefined {
  const digits = text
    .trim()
    .replace(/^(https?:\/\/)?(www\.)?orcid\.org\//i, '')
    .replace(/\/$/, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase();
  const canonical = `https://orcid.org/${digits.replace(/(.{4})(?=.)/g, '$1-')}`;
  return isOrcid(canonical) ? canonical : undefined;
}
