/** Who agreed to an indicator. Loads after the first picture, where anybody was asked. */
import { agreedContent, diff, isMap, toPointer, type Id } from '@kvasir/model';
import type { ImpactSlice } from '../impact-value.ts';

export interface AgreementCount {
  readonly agreed: number;
  readonly objected: number;
}

function at(content: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (isMap(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined),
    content,
  );
}

/** Whether two contents are the same; what no document can hold is the same as nothing. */
function isSame(kept: unknown, today: unknown): boolean {
  if (!isMap(kept) || !isMap(today)) return false;
  try {
    return Object.keys(diff(kept, today)).length === 0;
  } catch {
    return false;
  }
}

function contentOf(value: ImpactSlice, path: readonly string[]): unknown {
  try {
    return agreedContent(value, toPointer(path));
  } catch {
    return undefined;
  }
}

/**
 * What each party says to an indicator as it is defined now: to it alone, to all indicators, or to the whole document, of
 * which the nearest counts. It is compared with what the record keeps; where nothing is kept, it may have been this.
 */
export function decisionsOn(value: ImpactSlice, id: Id): ReadonlyMap<Id, unknown> {
  const path = ['indicators', id];
  const today = contentOf(value, path);
  const decisions = new Map<Id, unknown>();
  for (const length of [0, 1, 2]) {
    const agreement = at(value.agreements, [toPointer(path.slice(0, length))]);
    const parties = at(agreement, ['parties']);
    if (!isMap(parties)) continue;
    for (const party of Object.keys(parties)) {
      const digest = at(parties, [party, 'digest']);
      const kept = typeof digest === 'string' ? at(agreement, ['versions', digest, 'content']) : undefined;
      if (kept !== undefined && !isSame(at(kept, path.slice(length)), today)) continue;
      decisions.set(party, at(parties, [party, 'decision']));
    }
  }
  return decisions;
}

/** How many partners stand by an indicator as it is defined now, and how many object to it. */
export function agreementOn(value: ImpactSlice, partners: ReadonlySet<Id>, id: Id): AgreementCount {
  const decisions = decisionsOn(value, id);
  const count = (decision: string): number =>
    [...decisions].filter(([party, decided]) => partners.has(party) && decided === decision).length;
  return { agreed: count('agreed'), objected: count('objected') };
}
