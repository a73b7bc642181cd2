import { joinWithRor } from '@kvasir/formats/ror.js';
import { toPointer, type Partner } from '@kvasir/model';
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
  const cleared = registryFields.reduce((partner, field) => withoutRegistry(partner, [field]), current);
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

/** Takes away what came from the registry, and the statements that it did. */
function withoutRegistry(partner: unknown, path: Path): unknown {
  const value = readAt(partner, path);
  // What the registry gave is four deep; what a host gave may refer to itself.
  if (value === undefined || path.length > deepest) return partner;
  const inner = Object.keys(fieldsOf(value));
  let after = partner;
  if (inner.length > 0) {
    for (const key of inner) after = withoutRegistry(after, [...path, key]);
    return after;
  }
  const origin = originOf(partner, path);
  if (origin?.source !== 'ror') return partner;
  after = removeAt(partner, path);
  return origin.pointer === toPointer(path) ? forgetWithin(after, path).partner : after;
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
