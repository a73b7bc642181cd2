/**
 * A ROR record (schema v2.0 or v2.1) as a partner. Nothing is derived that the record does not say, and nothing that it
 * says is lost: what has no field of its own stays under `fromRor`, on the partner or on the entry that it belongs to, in
 * the record's own shape with lists as maps keyed by position.
 */
import type { Partner } from '@kvasir/model';
import { compact, filled } from '../shared/compact.ts';
import { isPlainMap, toPlain, type Plain, type PlainMap } from '../shared/plain.ts';
import { remainder, takeNumber, takeText, takeTexts } from '../shared/taking.ts';
import { readExternalIds } from './external-ids.ts';
import { readLinks } from './links.ts';
import { readLocations } from './locations.ts';
import { readNames } from './names.ts';
import { readRelations } from './relations.ts';

export interface RorImportOptions {
  /** When the record was fetched, an ISO 8601 calendar date; recorded in the provenance. */
  retrieved?: string;
}

/** A partner as ROR gives it. `fromRor` holds what has no field of its own; entries of the collections have one too. */
export type RorPartner = Partner & { fromRor?: Plain };

/**
 * Reads one ROR record. Never throws: from a value that is not a record comes a partner without a name, with the value
 * under `fromRor`. What the record says in an invalid form is kept as it stands; `validatePartner` reports it.
 */
export function partnerFromRor(record: unknown, options: RorImportOptions = {}): RorPartner {
  const source = toPlain(record);
  if (!isPlainMap(source)) return compact({ name: '', fromRor: source });

  const id = takeText(source, 'id');
  const names = readNames(source);
  const { website, links } = readLinks(source);
  const { identifiers, otherIdentifiers } = readExternalIds(source, id);
  const partner = {
    name: names.display,
    shortName: names.acronym,
    names: names.all,
    identifiers,
    otherIdentifiers,
    organisationTypes: readSet(source, 'types'),
    locations: readLocations(source),
    website,
    links,
    domains: readSet(source, 'domains'),
    established: takeNumber(source, 'established'),
    status: takeText(source, 'status'),
    relations: readRelations(source),
    provenance: { '': compact({ source: 'ror', url: id, retrieved: options.retrieved }) },
    fromRor: remainder(source),
  };
  // The cast admits terms outside the vocabularies: invalid data is kept and reported, not dropped.
  return compact(partner) as RorPartner;
}

function readSet(source: PlainMap, key: string): Record<string, true> | undefined {
  return filled(Object.fromEntries(takeTexts(source, key).map((term) => [term, true as const])));
}
