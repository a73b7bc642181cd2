import type { Partnership } from '@kvasir/model';

/** The fields of the document that valorisation plans show, or need to judge what they show. */
export const planFields = [
  'id',
  'acronym',
  'title',
  'startDate',
  'endDate',
  'partners',
  'results',
  'valorisationPlans',
  'background',
  'workPackages',
  'milestones',
  'deliverables',
  'indicators',
  'agreements',
  'notes',
] as const satisfies readonly (keyof Partnership)[];

/** The slice of the document that `<kv-valorisation-plan>` shows. */
export type PlanSlice = Pick<Partnership, (typeof planFields)[number]>;
