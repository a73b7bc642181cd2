/** The columns of the three tables: what each is called in code, and what of an entry it holds. */
import type { Partnership } from '@kvasir/model';
import type { ImpactVocabulary } from './words.ts';

/** What of a partnership the tables are about. */
export type ImpactDocument = Pick<Partnership, 'acronym' | 'title' | 'partners' | 'results' | 'indicators' | 'impact'>;

export const impactTableKinds = ['indicators', 'observations', 'concerns'] as const;
export type ImpactTableKind = (typeof impactTableKinds)[number];

/** What the cells of a column hold. */
export type ImpactSpec = { readonly path: readonly string[]; readonly width: number } & (
  | { readonly kind: 'text' | 'number' | 'date' | 'partner' }
  | { readonly kind: 'term'; readonly vocabulary: ImpactVocabulary }
  | { readonly kind: 'links'; readonly collection: 'results' | 'indicators' }
);

type Specs = Readonly<Record<string, ImpactSpec>>;

const [short, medium, long] = [12, 20, 48];

function cells(kind: 'text' | 'number' | 'date' | 'partner', width: number, ...path: string[]): ImpactSpec {
  return { kind, path, width };
}

function terms(vocabulary: ImpactVocabulary, ...path: string[]): ImpactSpec {
  return { kind: 'term', vocabulary, path, width: medium };
}

/** The definitions. */
export const indicatorFields = {
  number: cells('text', short, 'number'),
  title: cells('text', long, 'title'),
  definition: cells('text', long, 'definition'),
  orientation: terms('orientations', 'orientation'),
  dimension: terms('impactDimensions', 'dimension'),
  kind: terms('indicatorKinds', 'kind'),
  level: terms('indicatorLevels', 'level'),
  horizon: terms('horizons', 'horizon'),
  direction: terms('directions', 'direction'),
  unit: cells('text', short, 'unit'),
  baseline: cells('number', short, 'baseline', 'value'),
  baselineDate: cells('date', short, 'baseline', 'date'),
  target: cells('number', short, 'target', 'value'),
  targetDate: cells('date', short, 'target', 'date'),
  tolerance: cells('number', short, 'tolerance'),
  plausibleFrom: cells('number', short, 'plausibleRange', 'from'),
  plausibleTo: cells('number', short, 'plausibleRange', 'to'),
  frequencyMonths: cells('number', short, 'frequencyMonths'),
  source: cells('text', long, 'source'),
  method: cells('text', long, 'method'),
  disaggregation: cells('text', medium, 'disaggregation'),
  responsible: cells('partner', medium, 'responsible'),
  results: { kind: 'links', path: ['results'], collection: 'results', width: medium },
  sdg: cells('text', short, 'sdg'),
  keyImpactPathway: cells('text', short, 'keyImpactPathway'),
  version: cells('number', short, 'version'),
} as const satisfies Specs;

/** What an observation says of itself. */
export const observationFields = {
  value: cells('number', short, 'value'),
  rating: cells('number', short, 'rating'),
  text: cells('text', long, 'text'),
  missing: cells('text', long, 'missing'),
  status: terms('observationStatuses', 'status'),
  evidence: cells('text', medium, 'evidence'),
  by: cells('text', medium, 'by'),
  comment: cells('text', long, 'comment'),
  version: cells('number', short, 'version'),
} as const satisfies Specs;

/** What is said of a negative impact, of an ethical concern, and of the declarations about them. */
export const concernFields = {
  affected: cells('text', medium, 'affected'),
  severity: terms('riskLevels', 'severity'),
  finding: terms('ethicsFindings', 'finding'),
  mitigation: cells('text', long, 'mitigation'),
  responsible: cells('partner', medium, 'responsible'),
  orientation: terms('orientations', 'orientation'),
  dimension: terms('impactDimensions', 'dimension'),
  by: cells('text', medium, 'by'),
  date: cells('date', short, 'date'),
  next: cells('date', short, 'next'),
  comment: cells('text', long, 'comment'),
} as const satisfies Specs;

/** What stands in front of an observation: which indicator, which period, which group. */
export const observationPlaces = ['number', 'title', 'unit', 'period', 'group'] as const;

/** What stands in front of a concern: what it is, and what it belongs to. */
export const concernPlaces = ['kind', 'indicators', 'title'] as const;

export type IndicatorColumn = keyof typeof indicatorFields | 'id';
export type ObservationFieldName = keyof typeof observationFields;
export type ObservationTableColumn =
  (typeof observationPlaces)[number] | ObservationFieldName | 'indicatorId' | 'observationId';
export type ConcernColumn = (typeof concernPlaces)[number] | keyof typeof concernFields | 'id';
