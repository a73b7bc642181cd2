import { checksMod11_2 } from './iso7064.ts';

/** Sixteen characters without spaces; the last may be X. */
export const isniForm = /^[0-9]{15}[0-9X]$/;

/** Whether the text is an ISNI (ISO 27729) in its canonical form, sixteen characters, with a right check digit. */
export function isIsni(text: string): boolean {
  return isniForm.test(text) && checksMod11_2(text);
}

/**
 * Reads an ISNI as it is printed (`ISNI 0000 0001 2156 142X`, `https://isni.org/isni/…`, any spacing).
 * Returns the sixteen characters, or `undefined` when it is no ISNI or its check digit is wrong.
 */
export function parseIsni(text: string): string | undefined {
  const characters = text
    .trim()
    .replace(/^(https?:\/\/)?(www\.)?isni\.org\/(isni\/)?/i, '')
    .replace(/^isni:?/i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase();
  return isIsni(characters) ? characters : undefined;
}

/** An ISNI as ISO 27729 prints it, in four blocks: `0000 0001 2156 142X`. Anything else is returned as it is. */
export function formatIsni(isni: string): string {
  return isniForm.test(isni) ? isni.replace(/(.{4})(?=.)/g, '$1 ') : isni;
}
