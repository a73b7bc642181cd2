/** Terms that are written otherwise than their parts would say. */
const properWords: Readonly<Record<string, string>> = {
  'horizon-europe': 'Horizon Europe',
  'desca-1': 'DESCA option 1',
  'desca-2': 'DESCA option 2',
  'eu-grant': 'EU grant',
  'spin-off': 'spin-off',
  'spin-offs-and-start-ups': 'spin-offs and start-ups',
  'by-impact': 'weighted by impact',
};

/** A term as one writes it in English: `open-science` → `Open science`. */
export function termInEnglish(term: string): string {
  const words = properWords[term] ?? term.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
