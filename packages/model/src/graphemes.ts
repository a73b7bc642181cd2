/** What makes one grapheme of several code points: marks, joiners, skin tones, flags, Hangul letters, Indic signs. */
const joining = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\r]/u;

let segmenter: Intl.Segmenter | undefined;

/** The first characters of a text as a reader counts them: a letter keeps its accents, an emoji stays whole. */
export function firstGraphemes(text: string, count: number): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.slice(0, count);
  // Without marks that join, a code point is a grapheme; the segmenter is slow where a page has a thousand names.
  if (!joining.test(text)) return [...text].slice(0, count).join('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let letters = '';
  for (const { segment } of segmenter.segment(text)) {
    if (count-- <= 0) break;
    letters += segment;
  }
  return letters;
}
