/** Who agreed to exactly this plan, who to an earlier one, who objects, and who has not decided. */
import type { Format } from '@kvasir/element';
import { decisionsOn, shortDigest } from '@kvasir/element/agreement.js';
import { agreementState, isMap, toPointer, type AgreementState, type Id } from '@kvasir/model';
import { hasDeparted } from '@kvasir/model/valorisation.js';
import type { PlanSlice } from '../plan-value.ts';
import type { DocumentMessages } from './document.messages.ts';

export interface PlanAgreement {
  /** The digest of the plan as it stands, and its version, where somebody decided on just that. */
  readonly digest: string | undefined;
  readonly version: number | undefined;
  readonly agreed: readonly Id[];
  /** Those who agreed to an earlier version, with its number where it is known. */
  readonly earlier: readonly { readonly partner: Id; readonly version: number | undefined }[];
  readonly objecting: readonly { readonly partner: Id; readonly reason: string }[];
  /** Partners who are there and have not decided. */
  readonly undecided: readonly Id[];
}

/** The state of a plan; nothing in a page without Web Crypto, and of an id that no document can hold. */
async function stateOf(value: PlanSlice, id: Id): Promise<AgreementState | undefined> {
  try {
    return await agreementState(value, toPointer(['valorisationPlans', id]));
  } catch {
    return undefined;
  }
}

/** Whether anybody was ever asked to agree to a plan: without that there is no digest to be worked out. */
function isRecorded({ agreements }: PlanSlice, id: Id): boolean {
  return isMap(agreements) && Object.hasOwn(agreements, toPointer(['valorisationPlans', id]));
}

/** What was decided on all plans, or on the whole document, is decided on this one too; it has no version of its own. */
function agreementOnMore(value: PlanSlice, id: Id, isThere: (partner: Id) => boolean): PlanAgreement | undefined {
  const decisions = [...decisionsOn(value, ['valorisationPlans', id])];
  if (decisions.length === 0) return undefined;
  const who = (wanted: string): Id[] => decisions.flatMap(([partner, made]) => (made === wanted ? [partner] : []));
  const [agreed, objecting] = [who('agreed'), who('objected')];
  const partners: unknown = value.partners;
  const undecided = Object.keys(isMap(partners) ? partners : {}).filter(
    (partner) => isThere(partner) && !agreed.includes(partner) && !objecting.includes(partner),
  );
  return {
    digest: undefined,
    version: undefined,
    agreed,
    earlier: [],
    objecting: objecting.map((partner) => ({ partner, reason: '' })),
    undecided,
  };
}

/** What was decided on a plan; `undefined` where nobody has decided anything. */
export async function readAgreement(value: PlanSlice, id: Id, today: string): Promise<PlanAgreement | undefined> {
  const partners: unknown = value.partners;
  const isThere = (partner: Id): boolean =>
    isMap(partners) && Object.hasOwn(partners, partner) && !hasDeparted(partners[partner], today);
  const state = isRecorded(value, id) ? await stateOf(value, id) : undefined;
  if (!state) return agreementOnMore(value, id, isThere);
  const decided = Object.entries(state.partners);
  return {
    digest: state.recorded ? state.digest : undefined,
    version: state.recorded ? state.version : undefined,
    agreed: decided.flatMap(([partner, one]) => (one.state === 'agreed' ? [partner] : [])),
    earlier: decided.flatMap(([partner, one]) => (one.state === 'outdated' ? [{ partner, version: one.version }] : [])),
    objecting: decided.flatMap(([partner, one]) => (one.state === 'objected' ? [{ partner, reason: one.reason }] : [])),
    undecided: decided.flatMap(([partner, one]) => (one.state === 'none' && isThere(partner) ? [partner] : [])),
  };
}

/** A name for the id of a partner. */
export type PartnerNames = (id: Id) => string;

/** What is said of those who did not agree to the plan as it stands. */
export function otherSentences(
  { earlier, objecting, undecided }: PlanAgreement,
  text: DocumentMessages,
  format: Format,
  nameOf: PartnerNames,
): string[] {
  return [
    ...earlier.map(({ partner, version }) => text.agreedEarlier(nameOf(partner), version)),
    ...objecting.map(({ partner, reason }) => text.objects(nameOf(partner), reason.trim())),
    ...(undecided.length > 0 ? [text.undecided(format.list(undecided.map(nameOf)), undecided.length)] : []),
  ];
}

/** All that is said of an agreement in a document without pictures. */
export function agreementSentences(
  agreement: PlanAgreement | undefined,
  text: DocumentMessages,
  format: Format,
  nameOf: PartnerNames,
): string[] {
  if (!agreement) return [text.nobodyAgreed];
  const { agreed, digest, version } = agreement;
  return [
    agreed.length > 0 ? text.agreedToThis(format.list(agreed.map(nameOf)), agreed.length, version) : text.nobodyAgreed,
    ...otherSentences(agreement, text, format, nameOf),
    ...(digest === undefined ? [] : [text.digest(shortDigest(digest))]),
  ];
}
