import type { Partnership } from '@kvasir/model';

/** The fields of the document that the matrix shows, or needs to judge what it shows. */
export const matrixFields = [
  'id',
  'acronym',
  'title',
  'startDate',
  'endDate',
  'partners',
  'results',
  'background',
  'noBackground',
  'assetStrategy',
  'agreementGuide',
  'workPackages',
  'deliverables',
  'valorisationPlans',
  'agreements',
] as const satisfies readonly (keyof Partnership)[];

/** The slice of the document that `<kv-ip-matrix>` shows. */
export type IpMatrix = Pick<Partnership, (typeof matrixFields)[number]>;
