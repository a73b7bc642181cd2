/** Who agreed to an entry of the document, asked of the records at once: without a digest, for as many as there are. */
import { agreedContent, diff, isMap, keptOf, toPointer, type Id, type Partnership } from '@kvasir/model';

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

function contentOf(document: Partnership, path: readonly string[]): unknown {
  try {
    return agreedContent(document, toPointer(path));
  } catch {
    return undefined;
  }
}

/**
 * What each party says to an entry as it stands now: to it alone, to all of its collection, or to the whole document, of
 * which the nearest counts. It is compared with what the record keeps; where nothing is kept, it may have been this.
 *
 * @param path the keys that lead to the entry: `['indicators', id]`
 */
export function decisionsOn(document: Partnership, path: readonly string[]): ReadonlyMap<Id, unknown> {
  const today = contentOf(document, path);
  const decisions = new Map<Id, unknown>();
  for (let length = 0; length <= path.length; length++) {
    const agreement = at(document.agreements, [toPointer(path.slice(0, length))]);
    const parties = at(agreement, ['parties']);
    if (!isMap(parties)) continue;
    for (const party of Object.keys(parties)) {
      const digest = at(parties, [party, 'digest']);
      const kept = typeof digest === 'string' ? at(agreement, ['versions', digest, 'content']) : undefined;
      if (kept !== undefined && !isSame(keptOf(kept, path, length), today)) continue;
      decisions.set(party, at(parties, [party, 'decision']));
    }
  }
  return decisions;
}

/** How many of these partners stand by an entry as it is now, and how many object to it. */
export function agreementOn(document: Partnership, partners: ReadonlySet<Id>, path: readonly string[]): AgreementCount {
  const decisions = decisionsOn(document, path);
  const count = (decision: string): number =>
    [...decisions].filter(([party, decided]) => partners.has(party) && decided === decision).length;
  return { agreed: count('agreed'), objected: count('objected') };
}
