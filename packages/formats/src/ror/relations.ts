import { canonicalIdentifier } from '../shared/identifiers.ts';
import { compact, filled } from '../shared/compact.ts';
import { keyMaker } from '../shared/ids.ts';
import type { PlainMap } from '../shared/plain.ts';
import { membersOf, remainder, takeText } from '../shared/taking.ts';

type RelationEntry = { kind: string; name: string; ror?: string; fromRor?: PlainMap };

const ROR_PREFIX = 'https://ror.org/';

/** Relations are read as they stand and never followed, so a successor that succeeds itself is only an entry. */
export function readRelations(source: PlainMap): Record<string, RelationEntry> | undefined {
  const relations: Record<string, RelationEntry> = {};
  const key = keyMaker('relation');
  for (const { item, detach } of membersOf(source, 'relationships')) {
    const kind = takeText(item, 'type');
    if (kind === undefined) continue;
    detach();
    const id = takeText(item, 'id');
    const ror = id === undefined ? undefined : canonicalIdentifier('ror', id);
    relations[key(kind, ror?.replace(ROR_PREFIX, ''))] = compact({
      kind,
      name: takeText(item, 'label') ?? '',
      ror,
      fromRor: remainder(item),
    });
  }
  return filled(relations);
}
