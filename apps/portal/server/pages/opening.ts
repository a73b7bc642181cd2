const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text as its opening sentences, which fill about three lines, and the rest. */
export function splitOpening(text: string, enough = 260): { opening: string; rest: string } {
  let end = 0;
  for (const { segment, index } of sentences.segment(text)) {
    if (end >= enough) break;
    end = index + segment.length;
  }
  return { opening: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
