import { checksMod97_10 } from './iso7064.ts';

/** Eighteen letters or digits and two check digits. */
export const leiForm = /^[0-9A-Z]{18}[0-9]{2}$/;

/** Whether the text is a Legal Entity Identifier (ISO 17442) in capitals without spaces, with right check digits. */
export function isLei(text: string): boolean {
  return leiForm.test(text) && checksMod97_10(text);
}

/** Reads an LEI in any case and spacing; `undefined` when it is none or its check digits are wrong. */
export function parseLei(text: string): string | undefined {
  const characters = text.replace(/\s/g, '').toUpperCase();
  return isLei(characters) ? characters : undefined;
}
