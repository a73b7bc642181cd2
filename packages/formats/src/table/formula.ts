/**
 * Text that a spreadsheet would run as a formula (CSV injection): what begins with `=`, `+`, `-`, `@`, their full-width
 * forms, a tab or a line end, space before it or not. An apostrophe in front makes it text for Excel and LibreOffice.
 */

// Texts with apostrophes in front of such a sign are meant too, so that restoring gives back exactly what was there.
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** The text with an apostrophe in front where a spreadsheet would take it for a formula. */
export function neutraliseFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that was neutralised. Other texts stay as they are, apostrophe or not. */
export function restoreFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
