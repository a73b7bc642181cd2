import { DocumentError } from '../patch/document-error.ts';
import { equal } from '../patch/equal.ts';
import { asMap, member } from '../patch/json-map.ts';
import { toPointer } from '../pointer.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { agreedContent } from './agreed-content.ts';
import { decisionOf, recordedAgreement } from './recorded.ts';

/**
 * What of a kept content stands for an entry in it.
 *
 * @param entry the keys that lead to the entry in the document
 * @param depth how many of them lead to what was agreed on
 */
export function keptOf(content: unknown, entry: readonly string[], depth: number): unknown {
  if (depth === 0) return contentIn(asMap(content) ?? {}, entry);
  return entry.slice(depth).reduce<unknown>((inside, key) => member(asMap(inside) ?? {}, key), content);
}

/** Of a whole document an entry is taken as it is from any other, a plan with what it builds on. */
function contentIn(document: Partnership, entry: readonly string[]): unknown {
  try {
    return agreedContent(document, toPointer(entry));
  } catch (error) {
    // What no document can hold is nothing that anybody agreed to.
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/**
 * The parties whose last word was that they agree, and to this content as far as the record tells: it is compared with
 * what the record keeps, because a digest takes time that who asks here does not have. Where nothing is kept, or what is
 * kept is not what its digest says, only `agreementState` knows better.
 *
 * @param entry the keys that lead to the content in the document
 * @param depth how many of them lead to what was agreed on, for an agreement on more than this
 */
export function agreedParties(
  agreement: unknown,
  content: unknown,
  entry: readonly string[],
  depth = entry.length,
): Id[] {
  const { parties, versions } = recordedAgreement({ agreements: { '': asMap(agreement) ?? {} } }, '');
  const known = new Map<string, boolean>();
  const isOfToday = (digest: string): boolean => {
    let answer = known.get(digest);
    if (answer === undefined) {
      const kept = asMap(member(versions, digest))?.['content'];
      answer = kept === undefined || equal(keptOf(kept, entry, depth), content, []);
      known.set(digest, answer);
    }
    return answer;
  };
  return Object.keys(parties).filter((id) => {
    const decided = decisionOf(parties, id);
    return decided?.decision === 'agreed' && isOfToday(decided.digest);
  });
}
