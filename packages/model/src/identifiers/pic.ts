/** The nine digits of the Participant Identification Code. */
export const picForm = /^[0-9]{9}$/;

/** Whether the text is nine digits. The Funding & Tenders Portal publishes no check digit for the PIC. */
export function isPic(text: string): boolean {
  return picForm.test(text);
}

/** Reads a PIC written with spaces or a `PIC` before it; `undefined` when what is left is not nine digits. */
export function parsePic(text: string): string | undefined {
  const digits = text.replace(/^\s*pic:?/i, '').replace(/\s/g, '');
  return isPic(digits) ? digits : undefined;
}
