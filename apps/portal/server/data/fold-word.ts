import { matchKey } from '@kvasir/formats';

/** A word as it is searched for: "Köbenhavns" is found by "kobenhavns". Words of other scripts stay as they are. */
export function foldWord(word: string): string | null {
  return matchKey(word).replaceAll(' ', '') || null;
}
