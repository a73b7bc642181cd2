import type { Id, Partner } from '@kvasir/model';

/** Invented organisations, as on the design board. Nothing here is said of anybody real. */
export const samplePartners: Record<string, Partner> = {
  northlake: {
    name: 'Northlake University',
    shortName: 'NLU',
    mark: { letters: 'NLU', colour: 1 },
    sector: 'academia',
    activityType: 'HES',
    locations: { athlone: { city: 'Athlone', country: 'IE', primary: true } },
  },
  brenner: {
    name: 'Brenner Composites GmbH',
    shortName: 'BRC',
    mark: { letters: 'BRC', colour: 2 },
    sector: 'industry',
    activityType: 'PRC',
    sme: true,
    locations: { seat: { city: 'Bremerhaven', country: 'DE', primary: true } },
  },
  'val-marne': {
    name: 'Institut Val-Marne',
    shortName: 'IVM',
    mark: { letters: 'IVM', colour: 3 },
    sector: 'academia',
    activityType: 'REC',
    locations: { seat: { city: 'Créteil', country: 'FR', primary: true } },
  },
  vantera: {
    name: 'Vantera Wind A/S',
    shortName: 'VNT',
    mark: { letters: 'VNT', colour: 4 },
    sector: 'industry',
    activityType: 'PRC',
    locations: { seat: { city: 'Esbjerg', country: 'DK', primary: true } },
  },
  aalund: {
    name: 'City of Aalund',
    shortName: 'AAL',
    mark: { letters: 'AAL', colour: 5 },
    sector: 'public-authority',
    activityType: 'PUB',
    locations: { hall: { city: 'Aalund', country: 'DK', primary: true } },
  },
  hergebruik: {
    name: 'Stichting Hergebruik Noord',
    shortName: 'SHN',
    mark: { letters: 'SHN', colour: 6 },
    sector: 'civil-society',
    activityType: 'OTH',
    locations: { seat: { city: 'Groningen', country: 'NL', primary: true } },
  },
  ibarra: {
    name: 'Ibarra Technology Park',
    shortName: 'IBT',
    mark: { letters: 'IBT', colour: 7 },
    sector: 'intermediary',
    intermediaryType: 'science-park',
    activityType: 'OTH',
    locations: { seat: { city: 'Ibarra', country: 'ES', primary: true } },
  },
};

/** A set of ids, as the document holds it. */
export function ids(...all: readonly Id[]): Record<Id, true> {
  return Object.fromEntries(all.map((id) => [id, true]));
}
