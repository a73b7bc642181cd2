import type { Partnership } from '@kvasir/model';

/** The fields of the document that the impact form shows, or needs to judge what it shows. */
export const impactFields = [
  'id',
  'acronym',
  'title',
  'startDate',
  'endDate',
  'reviewEveryMonths',
  'partners',
  'results',
  'reviews',
  'indicators',
  'impact',
  'agreements',
  'notes',
] as const satisfies readonly (keyof Partnership)[];

/** The slice of the document that `<kv-impact-form>` shows. */
export type ImpactSlice = Pick<Partnership, (typeof impactFields)[number]>;
