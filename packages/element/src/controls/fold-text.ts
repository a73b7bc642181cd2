/** Texts without case and accents, so that "orsted" finds "Ørsted" and "strasse" finds "Straße". */

// Letters with a stroke or joined letters have no canonical decomposition in Unicode; these are those of Europe's languages.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  '’': "'",
};

/** One character, folded: it may become none (a combining accent) or several. */
export function foldCharacter(character: string): string {
  const folded = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return [...folded].map((letter) => plain[letter] ?? letter).join('');
}

export function foldText(text: string): string {
  // Nearly all texts of a large vocabulary are ASCII, for which lower case is all there is to do.
  // eslint-disable-next-line no-control-regex -- the range of ASCII begins with control characters
  return /^[\u0000-\u007f]*$/.test(text) ? text.toLowerCase() : [...text].map(foldCharacter).join('');
}

/** The words of a query, folded. */
export function foldWords(query: string): string[] {
  return foldText(query).split(/\s+/u).filter(Boolean);
}
