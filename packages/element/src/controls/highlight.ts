import { html, type TemplateResult } from 'lit';
import { foldCharacter, foldWords } from './fold-text.ts';

/** A text in pieces, in order: what matched the query and what did not. Together they are the text. */
export function matchingPieces(text: string, query: string): { text: string; hit: boolean }[] {
  const words = foldWords(query);
  const characters = [...text];
  // Which character each position of the folded text comes from: folding changes lengths.
  const origins: number[] = [];
  let folded = '';
  characters.forEach((character, index) => {
    const piece = foldCharacter(character);
    folded += piece;
    origins.push(...Array.from({ length: piece.length }, () => index));
  });
  const hits = new Array<boolean>(characters.length).fill(false);
  for (const word of words) {
    for (const at of occurrences(folded, word)) {
      for (let position = at; position < at + word.length; position += 1) hits[origins[position] ?? 0] = true;
    }
  }
  // A combining accent belongs to the letter before it.
  characters.forEach((character, index) => {
    if (index > 0 && /\p{M}/u.test(character)) hits[index] = hits[index - 1] ?? false;
  });
  const pieces: { text: string; hit: boolean }[] = [];
  characters.forEach((character, index) => {
    const hit = hits[index] ?? false;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += character;
    else pieces.push({ text: character, hit });
  });
  return pieces;
}

/** Where a word stands: at the starts of words if at any, else wherever it is first found. */
function occurrences(folded: string, word: string): number[] {
  const all: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) all.push(at);
  const atStarts = all.filter((at) => at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)));
  return atStarts.length > 0 ? atStarts : all.slice(0, 1);
}

/** A text with what matched the query marked. */
export function highlighted(text: string, query: string): TemplateResult | string {
  if (!query.trim()) return text;
  return html`${matchingPieces(text, query).map((piece) => (piece.hit ? html`<mark class="hit">${piece.text}</mark>` : piece.text))}`;
}
