/** The parts of Horizon Europe that projects are filtered by, in the order in which the programme has them. */
export const programmeParts = [
  'health',
  'culture',
  'digital',
  'climate',
  'food',
  'missions',
  'infrastructures',
  'eic',
  'other',
] as const;
export type ProgrammePart = (typeof programmeParts)[number];

export function isProgrammePart(name: unknown): name is ProgrammePart {
  return (programmeParts as readonly unknown[]).includes(name);
}

/** Legal bases of Regulation (EU) 2021/695, Annex I, as CORDIS writes them. */
const partOfLegalBasis: Readonly<Record<string, ProgrammePart>> = {
  'HORIZON.1.3': 'infrastructures',
  'HORIZON.2.1': 'health',
  'HORIZON.2.2': 'culture',
  'HORIZON.2.4': 'digital',
  'HORIZON.2.5': 'climate',
  'HORIZON.2.6': 'food',
  'HORIZON.3.1': 'eic',
};

/**
 * The part that a project belongs to. The data's own column `cluster` calls a third of the projects "Other", so the legal
 * basis decides; only the missions, which take from several parts, are known by their topic.
 */
export function programmePartOf(project: { legalBasis?: unknown; topics?: unknown }): ProgrammePart {
  if (String(project.topics).startsWith('HORIZON-MISS-')) return 'missions';
  return partOfLegalBasis[String(project.legalBasis)] ?? 'other';
}
