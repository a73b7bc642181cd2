/** The other notations of CORDIS columns. Each reader gives undefined for what it does not understand. */

type Cell = string | number | boolean;

/** `true`/`false` in CSV, `True`/`False` in tables that went through Python. */
export function parseFlag(value: Cell): boolean | undefined {
  const text = String(value).trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

export function parseOrder(value: Cell): number | undefined {
  return /^\d{1,6}$/.test(String(value).trim()) ? Number(value) : undefined;
}

export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** `geolocation`: latitude and longitude in degrees, "52.09,5.12", in older files within parentheses. */
export function parseGeolocation(value: Cell): Coordinates | undefined {
  const match = /^\(?\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?$/.exec(String(value).trim());
  if (!match) return undefined;
  const latitude = Number(match[1]);
  const longitude = Number(match[2]);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
