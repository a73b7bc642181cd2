/** The sections of a profile, in the order in which they are read when the host chooses none. */
export const sections = [
  'summary',
  'offers',
  'seeks',
  'readiness',
  'cooperation',
  'record',
  'contacts',
  'organisation',
  'identifiers',
  'fields',
  'relations',
  'memberships',
  'provenance',
] as const;
export type Section = (typeof sections)[number];

/** Legal values of `layout`. */
export const layouts = ['card', 'full', 'row'] as const;
export type Layout = (typeof layouts)[number];

/** Legal values of `audience`. */
export const audiences = ['public', 'partners'] as const;
export type Audience = (typeof audiences)[number];

/** What each layout shows when `sections` is not set. Cards and rows are for choosing, the page is for knowing. */
export const defaultSections: Record<Layout, readonly Section[]> = {
  card: ['summary', 'offers', 'seeks', 'readiness', 'record', 'contacts'],
  row: ['offers', 'readiness', 'contacts', 'record'],
  full: sections,
};

const known: ReadonlySet<string> = new Set(sections);

/** Reads `sections="offers contacts"`: names in the host's order; names that are none are returned apart. */
export function parseSections(text: string): { chosen: Section[]; unknown: string[] } {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  return {
    chosen: [...new Set(names)].filter((name): name is Section => known.has(name)),
    unknown: names.filter((name) => !known.has(name)),
  };
}
