import { joinWithRor } from '@kvasir/formats/ror.js';
import { fromPointer, toPointer, type Partner } from '@kvasir/model';
import { fieldsOf, isContainer, readAt, removeAt, setAt, type Path } from '../partner-patch.ts';
import { forgetWithin, originOf, placesFrom } from '../provenance-patch.ts';

/** The fields that a record of the registry can speak of. Others are nobody's but the host's, whatever covers them. */
const registryFields = [
  'shortName',
  'names',
  'identifiers',
  'otherIdentifiers',
  'organisationTypes',
  'locations',
  'website',
  'links',
  'domains',
  'established',
  'status',
  'relations',
  'fromRor',
];

const deepest = 5;

export interface Filled {
  partner: Partner;
  /** The fields that the registry gave, by their names in the document. */
  fields: string[];
  /** Those that it would have given, and that stay as they were. */
  kept: string[];
}

/**
 * The partner with what the registry knows of the organisation that was chosen. What came from the registry before goes:
 * it may have been about another organisation. What the user edited stays, as does what came from elsewhere; the name and
 * the ROR id are those of the choice.
 */
export function fillFromRegistry(current: unknown, chosen: Partner): Filled {
  const cleared = withoutRegistry(current);
  const ror = readAt(chosen, ['identifiers', 'ror']);
  const named = setAt(isContainer(cleared) ? cleared : {}, ['name'], chosen.name);
  const identified = ror === undefined ? named : setAt(named, ['identifiers', 'ror'], ror);
  const joined = joinWithRor(identified as Partner, chosen);
  const partner = withOrigin(joined, chosen, ror === undefined ? [['name']] : [['name'], ['identifiers', 'ror']]);
  const given = Object.keys(chosen).filter((field) => field !== 'provenance' && field !== 'fromRor');
  const filled = new Set(placesFrom(partner, 'ror').map(([field]) => field));
  return {
    partner,
    fields: given.filter((field) => filled.has(field)),
    kept: given.filter((field) => !filled.has(field)),
  };
}

/** The partner without what came from the registry, and without the statements that it did. */
function withoutRegistry(partner: unknown): unknown {
  if (placesFrom(partner, 'ror').length === 0) return partner;
  const bare = registryFields.reduce((rest, field) => replaced(rest, field, fromOthers(partner, [field])), partner);
  const statements = Object.entries(fieldsOf(readAt(partner, ['provenance'])));
  const others = statements.filter(([pointer, statement]) => {
    const [field = ''] = fromPointer(pointer) ?? [];
    return fieldsOf(statement)['source'] !== 'ror' || !registryFields.includes(field);
  });
  return replaced(bare, 'provenance', Object.fromEntries(others));
}

function replaced(partner: unknown, field: string, value: unknown): unknown {
  const isEmpty = value === undefined || (isContainer(value) && Object.keys(fieldsOf(value)).length === 0);
  return isEmpty ? removeAt(partner, [field]) : setAt(partner, [field], value);
}

/** Of what stands at a place, that which did not come from the registry. */
function fromOthers(partner: unknown, path: Path): unknown {
  const value = readAt(partner, path);
  const inner = Object.keys(fieldsOf(value));
  // What the registry gave is four deep; what a host gave may refer to itself.
  if (inner.length === 0 || path.length > deepest) return originOf(partner, path)?.source === 'ror' ? undefined : value;
  const kept = inner.flatMap((key): [string, unknown][] => {
    const other = fromOthers(partner, [...path, key]);
    return other === undefined ? [] : [[key, other]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Notes that these fields come from the chosen record. */
function withOrigin(partner: Partner, chosen: Partner, paths: Path[]): Partner {
  const origin = readAt(chosen, ['provenance', '']);
  if (origin === undefined || !isContainer(partner.provenance)) return partner;
  return paths.reduce<unknown>((noted, path) => {
    const { partner: silent } = forgetWithin(noted, path);
    return setAt(silent, ['provenance', toPointer(path)], origin);
  }, partner) as Partner;
}
