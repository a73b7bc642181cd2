/** Letters that Unicode does not decompose, as registers without them write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ł: 'l',
  ı: 'i',
};

/**
 * The key under which two spellings of one name are the same: case, accents, punctuation and spacing do not count,
 * every word does, in its order ("Københavns Universitet" and "KOBENHAVNS UNIVERSITET"). There is no fuzziness: "ü"
 * matches "u" but not "ue", and "Univ." does not match "University". Marks of scripts other than Latin, Greek and
 * Cyrillic are letters to their readers and count. The empty key matches nothing.
 */
export function matchKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøđðþħłı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
