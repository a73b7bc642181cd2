import type { MergePatch } from '../patch/apply-patch.ts';
import { diff } from '../patch/diff.ts';
import { DocumentError } from '../patch/document-error.ts';
import { asMap, member } from '../patch/json-map.ts';
import { isSafeKey } from '../safe-key.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { agreedContent } from './agreed-content.ts';
import { digest } from './digest.ts';
import { decisionOf, nextVersionNumber, recordedAgreement, versionNumber } from './recorded.ts';

/** What a decision was about, when that was not the content of today. */
interface Earlier {
  /** The number of the version that was decided on. */
  version?: number;
  /**
   * The merge patch from that version to the content of today. Missing when the version is no longer kept, or when one
   * of the two is no object: then there is nothing to tell but the value itself.
   */
  since?: MergePatch;
}

/** Who decided, and when (ISO 8601, UTC). */
interface Decided {
  by?: string;
  at: string;
}

/** What one partner said to a part of the document. */
export type PartnerAgreement =
  | { state: 'none' }
  | ({ state: 'agreed'; version: number } & Decided)
  | ({ state: 'outdated' } & Decided & Earlier)
  | ({ state: 'objected'; reason: string } & Decided & Earlier);

/** What all partners said to a part of the document. */
export interface AgreementState {
  /** The digest of the content of today; `''` where nothing is to agree on, or the content has no digest. */
  digest: string;
  /** The number of the content of today: the recorded one, or the one that it would get. */
  version: number;
  /** Whether somebody decided on just this content. */
  recorded: boolean;
  /** Every partner of the document, and every other party who decided. */
  partners: Record<Id, PartnerAgreement>;
}

/** The result, or `undefined` for what no document can hold: it can be shown, but not agreed on. */
async function unlessUnfit<T>(make: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** What changed since a version that is kept, and is what its digest says: anybody can write a document. */
async function changesSince(version: unknown, key: string, today: unknown): Promise<MergePatch | undefined> {
  const before = asMap(asMap(version)?.['content']);
  const after = asMap(today);
  return before && after && (await digest(before)) === key ? diff(before, after) : undefined;
}

/**
 * What each partner said to what stands at `pointer` today. Damaged records of agreements count as none; content that
 * has no digest is nothing that anybody agreed to.
 *
 * @throws InsecureContextError where the page has no Web Crypto
 */
export async function agreementState(document: Partnership, pointer: string): Promise<AgreementState> {
  const { parties, versions } = recordedAgreement(document, pointer);
  const content = await unlessUnfit(() => agreedContent(document, pointer));
  const today = (content !== undefined && (await unlessUnfit(() => digest(content)))) || '';
  const recorded = versionNumber(versions, today);
  const version = recorded ?? nextVersionNumber(versions);
  const changes = new Map<string, Promise<MergePatch | undefined>>();

  async function earlier(key: string): Promise<Earlier> {
    const change = changes.get(key) ?? unlessUnfit(() => changesSince(member(versions, key), key, content));
    changes.set(key, change);
    const [number, since] = [versionNumber(versions, key), await change];
    return { ...(number !== undefined && { version: number }), ...(since && { since }) };
  }

  async function agreementOf(partner: Id): Promise<PartnerAgreement> {
    const decided = decisionOf(parties, partner);
    if (!decided) return { state: 'none' };
    const { digest: key, decision, reason = '', ...who } = decided;
    const isOfToday = key === today;
    if (decision === 'objected')
      return { state: 'objected', reason, ...who, ...(isOfToday ? { version } : await earlier(key)) };
    return isOfToday ? { state: 'agreed', ...who, version } : { state: 'outdated', ...who, ...(await earlier(key)) };
  }

  const ids = new Set([...Object.keys(asMap(document.partners) ?? {}), ...Object.keys(parties)].filter(isSafeKey));
  const partners = await Promise.all([...ids].map(async (id) => [id, await agreementOf(id)] as const));
  return { digest: today, version, recorded: recorded !== undefined, partners: Object.fromEntries(partners) };
}
