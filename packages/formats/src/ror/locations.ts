import { compact, filled } from '../shared/compact.ts';
import { keyMaker } from '../shared/ids.ts';
import { isPlainMap, type PlainMap } from '../shared/plain.ts';
import { membersOf, remainder, takeNumber, takeText } from '../shared/taking.ts';

type LocationEntry = {
  city?: string;
  country?: string;
  subdivision?: { code?: string; name?: string };
  continent?: string;
  geonames?: number;
  latitude?: number;
  longitude?: number;
  /** The English names of country and continent, which the codes already say. */
  fromRor?: PlainMap;
};

export function readLocations(source: PlainMap): Record<string, LocationEntry> | undefined {
  const locations: Record<string, LocationEntry> = {};
  const key = keyMaker('location');
  for (const { item, detach } of membersOf(source, 'locations')) {
    const location = readLocation(item);
    if (filled(location) === undefined) continue;
    detach();
    const id = location.geonames === undefined ? key('location') : key('geonames', String(location.geonames));
    locations[id] = compact({ ...location, fromRor: remainder(item) });
  }
  return filled(locations);
}

function readLocation(item: PlainMap): LocationEntry {
  const details = isPlainMap(item['geonames_details']) ? item['geonames_details'] : {};
  const subdivision = compact({
    code: takeText(details, 'country_subdivision_code'),
    name: takeText(details, 'country_subdivision_name'),
  });
  return compact({
    city: takeText(details, 'name'),
    country: takeText(details, 'country_code'),
    subdivision: filled(subdivision),
    continent: takeText(details, 'continent_code'),
    geonames: takeNumber(item, 'geonames_id'),
    latitude: takeNumber(details, 'lat'),
    longitude: takeNumber(details, 'lng'),
  });
}
