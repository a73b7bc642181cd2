/** The parts of the panel of an indicator, in order of question. */
export const sectionNames = [
  'meaning',
  'course',
  'measuring',
  'observations',
  'comments',
  'place',
  'harm',
  'versions',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The fields that have a label of the panel's own. */
export const fieldNames = [
  'number',
  'title',
  'definition',
  'kind',
  'unit',
  'direction',
  'baseline',
  'target',
  'tolerance',
  'plausibleRange',
  'source',
  'method',
  'frequencyMonths',
  'responsible',
  'disaggregation',
  'orientation',
  'dimension',
  'level',
  'horizon',
  'results',
  'sdg',
  'keyImpactPathway',
  'ethics',
  'negativeImpacts',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The part of the panel in which a field of an indicator stands. */
export function sectionOf(field: string | undefined): SectionName {
  switch (field) {
    case 'baseline':
    case 'target':
    case 'tolerance':
    case 'plausibleRange':
      return 'course';
    case 'source':
    case 'method':
    case 'frequencyMonths':
    case 'responsible':
    case 'disaggregation':
      return 'measuring';
    case 'number':
    case 'orientation':
    case 'dimension':
    case 'level':
    case 'horizon':
    case 'results':
    case 'sdg':
    case 'keyImpactPathway':
      return 'place';
    case 'observations':
      return 'observations';
    case 'ethics':
    case 'negativeImpacts':
      return 'harm';
    case 'version':
    case 'earlierVersions':
      return 'versions';
    default:
      return 'meaning';
  }
}
