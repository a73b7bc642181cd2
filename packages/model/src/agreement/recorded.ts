/** What the document has recorded about agreements, whatever state it is in: a document may come from anywhere. */
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { PartyDecision } from '../schema/agreement.ts';

export interface RecordedAgreement {
  /** The decision of each party, by partner id. */
  parties: JsonMap;
  /** The versions that were decided on, by digest. */
  versions: JsonMap;
}

export function recordedAgreement(document: Partnership, pointer: string): RecordedAgreement {
  const agreements = asMap(document.agreements) ?? {};
  const agreement = asMap(member(agreements, pointer)) ?? {};
  return {
    parties: asMap(member(agreement, 'parties')) ?? {},
    versions: asMap(member(agreement, 'versions')) ?? {},
  };
}

/** The partner's decision; one that does not say what, on what and when is none. */
export function decisionOf(parties: JsonMap, partner: string): PartyDecision | undefined {
  const { digest, decision, at, by, reason } = asMap(member(parties, partner)) ?? {};
  if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return undefined;
  if (decision !== 'agreed' && decision !== 'objected') return undefined;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  return {
    digest,
    decision,
    at,
    ...(typeof by === 'string' && { by }),
    ...(typeof reason === 'string' && { reason }),
  };
}

/** The number of a recorded version. */
export function versionNumber(versions: JsonMap, digest: string): number | undefined {
  const { number } = asMap(member(versions, digest)) ?? {};
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** The number that a version gets that is not recorded yet. */
export function nextVersionNumber(versions: JsonMap): number {
  return Math.max(0, ...Object.keys(versions).map((digest) => versionNumber(versions, digest) ?? 0)) + 1;
}
