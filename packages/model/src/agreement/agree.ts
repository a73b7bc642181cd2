import { DocumentError } from '../patch/document-error.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { assertSafe, placeOf } from '../patch/safe-value.ts';
import { fromPointer } from '../pointer.ts';
import type { PartyDecision } from '../schema/agreement.ts';
import type { Partnership } from '../schema/partnership.ts';
import { agreedContent } from './agreed-content.ts';
import { digest } from './digest.ts';
import { decisionOf, nextVersionNumber, recordedAgreement, versionNumber, type RecordedAgreement } from './recorded.ts';

/** Each version with its content only as long as a decision refers to it; the number stays. */
function withNeededContent({ parties, versions }: RecordedAgreement): JsonMap {
  const needed = new Set(Object.keys(parties).map((partner) => decisionOf(parties, partner)?.digest));
  return Object.fromEntries(
    Object.entries(versions).map(([key, version]) => {
      const { content, ...rest } = asMap(version) ?? {};
      return [key, content === undefined || needed.has(key) ? version : rest];
    }),
  );
}

function withRecorded(document: Partnership, pointer: string, recorded: RecordedAgreement): Partnership {
  const agreements = asMap(document.agreements) ?? {};
  const agreement = {
    ...asMap(member(agreements, pointer)),
    parties: recorded.parties,
    versions: withNeededContent(recorded),
  };
  return { ...document, agreements: { ...agreements, [pointer]: agreement } } as Partnership;
}

async function decide(
  document: Partnership,
  pointer: string,
  partner: string,
  decision: Omit<PartyDecision, 'digest'>,
): Promise<Partnership> {
  const place = ['agreements', pointer];
  placeOf([...place, 'parties'], partner);
  const content = agreedContent(document, pointer);
  if (content === undefined) throw new DocumentError('nothing-there', pointer);
  const key = await digest(content, fromPointer(pointer));
  // It is kept deeper down than it stands, and has to fit there too.
  assertSafe(content, [...place, 'versions', key, 'content']);
  const { parties, versions } = recordedAgreement(document, pointer);
  const version = {
    at: decision.at,
    ...asMap(member(versions, key)),
    number: versionNumber(versions, key) ?? nextVersionNumber(versions),
    content,
  };
  return withRecorded(document, pointer, {
    parties: { ...parties, [partner]: { digest: key, ...decision } },
    versions: { ...versions, [key]: version },
  });
}

/**
 * The document with the partner's agreement to what stands at `pointer` now, in place of what it decided before. `by`
 * is the person who acts for the partner. To save it, send the difference from the document that was passed in.
 *
 * @throws DocumentError `nothing-there` where nothing is to agree on, `unsafe-key` for a partner id that no document can
 *   hold, `not-json` or `too-deep` for content that has no digest
 * @throws InsecureContextError where the page has no Web Crypto
 */
export function agree(
  document: Partnership,
  pointer: string,
  partner: string,
  by: string | undefined,
  at = new Date(),
): Promise<Partnership> {
  return decide(document, pointer, partner, { decision: 'agreed', at: at.toISOString(), ...(by && { by }) });
}

/** The document with the partner's objection to what stands at `pointer` now; everything else is as in `agree`. */
export function object(
  document: Partnership,
  pointer: string,
  partner: string,
  by: string | undefined,
  reason: string,
  at = new Date(),
): Promise<Partnership> {
  return decide(document, pointer, partner, { decision: 'objected', at: at.toISOString(), ...(by && { by }), reason });
}

/**
 * The document without the partner's decision on `pointer`; the document itself when there was none.
 *
 * @throws DocumentError `unsafe-key` for a partner id that no document can hold
 */
export function withdraw(document: Partnership, pointer: string, partner: string): Partnership {
  placeOf(['agreements', pointer, 'parties'], partner);
  const { parties, versions } = recordedAgreement(document, pointer);
  if (!Object.hasOwn(parties, partner)) return document;
  const { [partner]: _, ...others } = parties;
  return withRecorded(document, pointer, { parties: others, versions });
}
