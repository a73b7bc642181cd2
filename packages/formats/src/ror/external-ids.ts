import { canonicalIdentifier } from '../shared/identifiers.ts';
import { filled } from '../shared/compact.ts';
import { keyMaker } from '../shared/ids.ts';
import type { PlainMap } from '../shared/plain.ts';
import { membersOf, remainder, takeText, takeTexts } from '../shared/taking.ts';

type OtherIdentifier = { scheme: string; value: string };

/** The identifier schemes of ROR that have a field of their own in `identifiers`. */
const OWN_FIELD: ReadonlySet<string> = new Set(['isni', 'wikidata', 'grid', 'fundref']);

/**
 * `identifiers` holds one of each scheme: the one ROR prefers, or the only one. Where ROR lists several and prefers
 * none, all are `otherIdentifiers`: choosing would be a guess.
 */
export function readExternalIds(source: PlainMap, rorId: string | undefined) {
  const identifiers: Record<string, string> = {};
  const otherIdentifiers: Record<string, OtherIdentifier> = {};
  const key = keyMaker('identifier');
  if (rorId !== undefined) identifiers['ror'] = canonicalIdentifier('ror', rorId);
  for (const { item } of membersOf(source, 'external_ids')) {
    const scheme = takeText(item, 'type');
    // Without its scheme an identifier means nothing: the item remains where it stands.
    if (scheme === undefined) continue;
    const preferred = takeText(item, 'preferred');
    const values = takeTexts(item, 'all');
    const understood = preferred !== undefined || values.length > 0;
    // What remains of the item must still say which scheme it is about.
    if (!understood || remainder(item) !== undefined) item['type'] = scheme;
    const chosen = preferred ?? (values.length === 1 ? values[0] : undefined);
    const hasField = chosen !== undefined && OWN_FIELD.has(scheme) && identifiers[scheme] === undefined;
    if (hasField) identifiers[scheme] = canonicalIdentifier(scheme, chosen);
    const others = new Set(hasField ? values.filter((value) => value !== chosen) : values);
    if (!hasField && preferred !== undefined) others.add(preferred);
    for (const value of others) {
      otherIdentifiers[key(scheme, value)] = { scheme, value: canonicalIdentifier(scheme, value) };
    }
  }
  return { identifiers: filled(identifiers), otherIdentifiers: filled(otherIdentifiers) };
}
