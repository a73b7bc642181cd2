import { toPointer, type Partner } from '@kvasir/model';
import { keyMaker } from '../shared/ids.ts';
import { entriesOf, objectOf, partnerOf, textOf } from '../shared/reading.ts';
import { matchKey } from './match-key.ts';

type Fields = Record<string, unknown>;

/** Fields that are never filled from ROR, or by a rule of their own. */
const NOT_FILLED: ReadonlySet<string> = new Set(['name', 'provenance', 'locations']);

/**
 * The partner with its gaps filled from a ROR partner (as `partnerFromRor` makes it). Pure: neither argument is
 * changed; the result shares the parts that stay as they are.
 *
 * Nothing is overwritten: a field that the partner has stays, and a collection gains the entries whose keys it lacks.
 * Two places in the same city and country are one place. Where ROR has another website or identifier than the partner,
 * it is added to `links` or `otherIdentifiers`, so that both can be seen. For each thing that was added the provenance
 * says that it comes from ROR.
 */
export function joinWithRor(partner: Partner, from: Partner): Partner {
  const joined: Fields = { ...partnerOf(partner) };
  const rorPartner = partnerOf(from);
  const added: string[] = [];

  const ror: Fields = { ...rorPartner, ...withDiffering(joined, rorPartner) };
  for (const field of Object.keys(ror)) if (!NOT_FILLED.has(field)) fill(joined, ror, [field], added);
  joinLocations(joined, objectOf(rorPartner.locations), added);

  if (added.length > 0) {
    const origin = { source: 'ror', ...objectOf(objectOf(rorPartner.provenance)['']) };
    const mine = objectOf(joined['provenance']);
    joined['provenance'] = { ...mine, ...Object.fromEntries(added.map((pointer) => [pointer, origin])) };
  }
  return joined as unknown as Partner;
}

/** An empty array is the empty map of PHP. */
function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && (!Array.isArray(value) || value.length === 0);
}

function isGap(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (isMap(value) && Object.keys(value).length === 0);
}

/** Fills the member that `path` ends in, or of a top-level collection the entries that are missing. */
function fill(target: Fields, source: Fields, path: string[], added: string[]): void {
  const key = path.at(-1) ?? '';
  const [mine, theirs] = [target[key], source[key]];
  if (isGap(theirs)) return;
  if (isGap(mine)) {
    target[key] = theirs;
    added.push(toPointer(path));
  } else if (path.length === 1 && isMap(mine) && isMap(theirs)) {
    const copy = { ...mine };
    for (const member of Object.keys(theirs)) fill(copy, theirs, [key, member], added);
    target[key] = copy;
  }
}

/** The collections of ROR, with the website and identifiers added for which the partner has another value. */
function withDiffering(mine: Fields, ror: Partner): Fields {
  const links: Fields = { ...objectOf(ror.links) };
  const website = textOf(ror.website);
  const known = entriesOf(mine['links']).some(([, { url }]) => url === website);
  if (website && !isGap(mine['website']) && mine['website'] !== website && !known) {
    links['ror-website'] = { kind: 'website', url: website };
  }
  const otherIdentifiers: Fields = { ...objectOf(ror.otherIdentifiers) };
  for (const [scheme, value] of Object.entries(objectOf(ror.identifiers))) {
    const own = objectOf(mine['identifiers'])[scheme];
    if (!isGap(own) && own !== value) otherIdentifiers[keyMaker(scheme)(scheme, textOf(value))] = { scheme, value };
  }
  return { links, otherIdentifiers };
}

function joinLocations(joined: Fields, theirs: Fields, added: string[]): void {
  const mine: Fields = { ...objectOf(joined['locations']) };
  const remaining = new Map(entriesOf(theirs));
  for (const [id, location] of entriesOf(mine)) {
    const same = [...remaining].find(([, place]) => isSamePlace(location, place));
    if (!same) continue;
    const [other, place] = same;
    remaining.delete(other);
    const filled = { ...location };
    for (const field of Object.keys(place)) {
      if (!isHalfOfAPoint(field, location)) fill(filled, place, ['locations', id, field], added);
    }
    mine[id] = filled;
  }
  if (entriesOf(mine).length > 0) joined['locations'] = mine;
  fill(joined, { locations: Object.fromEntries(remaining) }, ['locations'], added);
}

function isSamePlace(one: Fields, other: Fields): boolean {
  const [city, otherCity] = [one, other].map((place) => matchKey(textOf(place['city']) ?? ''));
  return city !== '' && city === otherCity && one['country'] === other['country'];
}

/** The latitude of one source must not stand beside the longitude of another. */
function isHalfOfAPoint(field: string, location: Fields): boolean {
  const hasPoint = !isGap(location['latitude']) || !isGap(location['longitude']);
  return hasPoint && (field === 'latitude' || field === 'longitude');
}
