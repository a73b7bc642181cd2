/** Two letters of the country and up to twelve characters: the shape that VIES (the EU's VAT register) accepts. */
const vatForm = /^[A-Z]{2}[0-9A-Z+*]{2,12}$/;

/**
 * Whether the text has the shape of an EU VAT number. The check digits differ from country to country and a number
 * from elsewhere has another shape, so a `false` is a hint to the reader, no more.
 */
export function isVat(text: string): boolean {
  return vatForm.test(text);
}

/** Reads a VAT number with spaces, dots or hyphens; `undefined` when what is left has not the shape of one. */
export function parseVat(text: string): string | undefined {
  const characters = text.replace(/[\s.\u2010-\u2015-]/g, '').toUpperCase();
  return isVat(characters) ? characters : undefined;
}
