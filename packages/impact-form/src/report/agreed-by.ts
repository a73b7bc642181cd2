/** Who agreed to exactly what is reported: to all indicators at once, or to each of them by itself. */
import { decisionsOn, shortDigest } from '@kvasir/element/agreement.js';
import { agreementState, isMap, type AgreementState, type Id } from '@kvasir/model';
import type { ImpactSlice } from '../impact-value.ts';
import type { ReportMessages } from './report.messages.ts';

export interface AgreedBy {
  readonly agreed: readonly Id[];
  readonly objecting: readonly Id[];
  /** The digest of what was agreed, and its version, where somebody decided on just that. */
  readonly digest: string | undefined;
  readonly version: number | undefined;
}

export const nobodyAgreed: AgreedBy = { agreed: [], objecting: [], digest: undefined, version: undefined };

/** The state of all indicators as one; nothing in a page without Web Crypto. */
async function stateOf(value: ImpactSlice): Promise<AgreementState | undefined> {
  try {
    return await agreementState(value, '/indicators');
  } catch {
    return undefined;
  }
}

export async function agreedBy(
  value: ImpactSlice,
  partners: readonly Id[],
  indicators: readonly Id[],
): Promise<AgreedBy> {
  if (!isMap(value.agreements) || indicators.length === 0) return nobodyAgreed;
  const state = await stateOf(value);
  const single = indicators.map((id) => decisionsOn(value, ['indicators', id]));
  const isAgreed = (partner: Id): boolean => single.every((decisions) => decisions.get(partner) === 'agreed');
  const objects = (partner: Id): boolean => single.some((decisions) => decisions.get(partner) === 'objected');
  const isRecorded = state?.recorded === true;
  return {
    agreed: partners.filter(isAgreed),
    objecting: partners.filter(objects),
    digest: isRecorded ? state.digest : undefined,
    version: isRecorded ? state.version : undefined,
  };
}

export function partnersSentence(
  { agreed, digest }: AgreedBy,
  of: number,
  { partners, onContent, nobodyYet }: Pick<ReportMessages, 'partners' | 'onContent' | 'nobodyYet'>,
): string {
  if (agreed.length === 0) return nobodyYet;
  const count = partners(agreed.length, of);
  return digest === undefined ? count : `${count}, ${onContent(shortDigest(digest))}`;
}
