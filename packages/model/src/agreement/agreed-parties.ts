import { equal } from '../patch/equal.ts';
import { asMap, member } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { decisionOf, recordedAgreement } from './recorded.ts';

/**
 * The parties whose last word was that they agree, and to this content as far as the record tells: it is compared with
 * what the record keeps, because a digest takes time that who asks here does not have. Where nothing is kept, or what is
 * kept is not what its digest says, only `agreementState` knows better.
 *
 * @param within where the content lies in what was agreed on, for an agreement on more than this
 */
export function agreedParties(agreement: unknown, content: unknown, within: readonly string[] = []): Id[] {
  const { parties, versions } = recordedAgreement({ agreements: { '': asMap(agreement) ?? {} } }, '');
  const known = new Map<string, boolean>();
  const isOfToday = (digest: string): boolean => {
    let answer = known.get(digest);
    if (answer === undefined) {
      let kept = asMap(member(versions, digest))?.['content'];
      const isKept = kept !== undefined;
      for (const key of within) kept = member(asMap(kept) ?? {}, key);
      answer = !isKept || equal(kept, content, []);
      known.set(digest, answer);
    }
    return answer;
  };
  return Object.keys(parties).filter((id) => {
    const decided = decisionOf(parties, id);
    return decided?.decision === 'agreed' && isOfToday(decided.digest);
  });
}
