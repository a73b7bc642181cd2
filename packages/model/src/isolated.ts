/** A name inside a sentence of another script, kept from mixing with it (Unicode isolates FSI and PDI). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
