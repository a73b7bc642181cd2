import type { Partnership } from '@kvasir/model';

/** The fields of the document that the roadmap shows, or needs to judge what it shows. */
export const roadmapFields = [
  'id',
  'acronym',
  'title',
  'startDate',
  'endDate',
  'reviewEveryMonths',
  'partners',
  'workPackages',
  'milestones',
  'deliverables',
  'risks',
  'reviews',
  'results',
  'indicators',
  'agreements',
  'notes',
] as const satisfies readonly (keyof Partnership)[];

/** The slice of the document that `<kv-roadmap>` shows. */
export type Roadmap = Pick<Partnership, (typeof roadmapFields)[number]>;
