import MiniSearch from 'minisearch';
import { foldWord } from './fold-word.ts';

/** What is read of a ROR v2 record to search in it; the rest is passed on as it is. */
interface RorRecord {
  id: string;
  names: { value: string; types: string[] }[];
  locations?: { geonames_details?: { name?: string; country_name?: string } }[];
  status?: string;
}

/** An answer in the shape of the ROR API v2, so that the real registry can take this one's place. */
export interface OrganisationAnswer {
  number_of_results: number;
  time_taken: number;
  items: unknown[];
}

/** A ROR id may be pasted as the address that it is. */
const rorAddress = /^\s*(https?:\/\/)?ror\.org\//i;

/** The page size of the ROR API. */
const pageSize = 20;

/** Prepares the look-up of organisations by any of their names, their place, or their ROR id. */
export function createOrganisationSearch(records: unknown[]): (query: string) => OrganisationAnswer {
  const organisations = records as RorRecord[];
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const index = new MiniSearch<{ id: string }>({
    fields: ['display', 'names', 'place', 'ror'],
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 1 : false),
      boost: { display: 3, names: 2 },
    },
  });
  index.addAll(
    organisations.map(({ id, names, locations = [] }) => ({
      id,
      ror: id.slice(id.lastIndexOf('/') + 1),
      display: names
        .filter(({ types }) => types.includes('ror_display'))
        .map(({ value }) => value)
        .join(' · '),
      names: names.map(({ value }) => value).join(' · '),
      place: locations
        .map(({ geonames_details: place }) => `${place?.name ?? ''} ${place?.country_name ?? ''}`)
        .join(' · '),
    })),
  );

  return (query) => {
    const started = performance.now();
    const found = index.search(query.replace(rorAddress, '')).flatMap(({ id }) => byId.get(String(id)) ?? []);
    // An organisation that exists no more is still found, after those that do.
    const active = found.filter(({ status }) => status === 'active');
    const gone = found.filter(({ status }) => status !== 'active');
    return {
      number_of_results: found.length,
      time_taken: Math.round(performance.now() - started),
      items: [...active, ...gone].slice(0, pageSize),
    };
  };
}
