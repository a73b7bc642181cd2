/** Articles, prepositions and conjunctions in the names of organisations, in the languages that ROR has most. */
const smallWords = new Set(
  (
    'a an and at for in of on s the to with au aux d de des du en et l la le les pour sur am auf das dem den der ' +
    'die für im mit und von vor zu zum zur da do dos e em na no para por al del dell della delle degli dei di il ' +
    'lo per y el los las un i o w z ze van voor het op och för av og til í és az ve v u'
  ).split(' '),
);

/** What a name ends with to say what legal kind of body it is; dots and slashes aside. */
const legalForms = new Set(
  (
    'ab ag aps as asbl bv co corp doo eg ev ggmbh gmbh inc kft kg kgaa lda limited llc llp ltd mbh nv oo oy oyj plc ' +
    'pty sa sarl sas se sl sp spa sprl srl sro vzw z zrt'
  ).split(' '),
);

function isLegalForm(word: string): boolean {
  return legalForms.has(word.toLowerCase().replace(/[./]/g, ''));
}

function withoutLegalForm(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  while (words.length > 1 && isLegalForm(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function wordsOf(text: string): string[] {
  // Emoji carry combining marks of their own, which alone make no word.
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The Arabic article is written together with its word: the initial of `القاهرة` is `ق`. */
function withoutArticle(word: string): string {
  return word.length > 3 ? word.replace(/^ال/, '') : word;
}

/**
 * The words of an organisation's name that its initials are made of: without what stands in brackets, the legal form,
 * articles and prepositions. Hyphens separate words.
 */
export function significantWords(name: string): string[] {
  const outside = wordsOf(withoutLegalForm(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
  const all = outside.length > 0 ? outside : wordsOf(name);
  const significant = all.filter((word) => !smallWords.has(word.toLowerCase()));
  return (significant.length > 0 ? significant : all).map(withoutArticle);
}
