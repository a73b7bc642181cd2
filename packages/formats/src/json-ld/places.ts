import type { Partner } from '@kvasir/model';
import { entriesOf, objectOf, textOf } from '../shared/reading.ts';
import { node, type JsonLdNode, type JsonLdValue } from './node.ts';

/** The primary place first. `address` holds every place, `location` those whose point on the map is known. */
export function placeProperties(partner: Partner): Record<string, JsonLdValue | undefined> {
  const locations = entriesOf(partner.locations).map(([, location]) => location);
  locations.sort((one, other) => Number(other['primary'] === true) - Number(one['primary'] === true));
  return {
    address: locations.flatMap((location) => addressOf(location) ?? []),
    location: locations.flatMap((location) => placeOf(location) ?? []),
  };
}

function addressOf(location: Record<string, unknown>): JsonLdNode | undefined {
  const address = node('PostalAddress', {
    streetAddress: textOf(location['street']),
    postalCode: textOf(location['postCode']),
    addressLocality: textOf(location['city']),
    addressRegion: textOf(objectOf(location['subdivision'])['name']),
    addressCountry: textOf(location['country']),
  });
  return Object.keys(address).length > 1 ? address : undefined;
}

function placeOf({ city, latitude, longitude, geonames }: Record<string, unknown>): JsonLdNode | undefined {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  return node('Place', {
    name: textOf(city),
    geo: node('GeoCoordinates', { latitude, longitude }),
    sameAs: Number.isSafeInteger(geonames) ? `https://sws.geonames.org/${String(geonames)}/` : undefined,
  });
}
