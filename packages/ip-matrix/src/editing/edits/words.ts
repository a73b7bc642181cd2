/** Reading the reader's words for the terms of a vocabulary. */

/** A word without what people write differently: capitals, accents, spaces, hyphens. */
export function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The term that a word stands for: by its label in the reader's language, or as the document writes it. */
export function termOf<T extends string>(labels: Readonly<Record<T, string>>, word: string): T | undefined {
  const wanted = folded(word);
  if (wanted === '') return undefined;
  const terms = Object.keys(labels) as T[];
  return terms.find((term) => folded(labels[term]) === wanted) ?? terms.find((term) => folded(term) === wanted);
}

/** A term in words; a term that nobody knows as it stands. */
export function labelOf(labels: Readonly<Record<string, string>>, term: unknown): string {
  if (typeof term !== 'string') return typeof term === 'number' ? String(term) : '';
  return Object.hasOwn(labels, term) ? (labels[term] ?? term) : term;
}
