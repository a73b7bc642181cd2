/** The parts of the panel, in order of question. */
export const sectionNames = [
  'schedule',
  'comments',
  'delay',
  'identity',
  'decisions',
  'since',
  'evidence',
  'who',
  'effort',
  'dependencies',
  'links',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The fields that have a label of the panel's own. */
export const fieldNames = [
  'number',
  'title',
  'description',
  'objectives',
  'workPackages',
  'type',
  'dissemination',
  'obligation',
  'gate',
  'actors',
  'status',
  'startMonth',
  'endMonth',
  'dueMonth',
  'dueDate',
  'baselineMonth',
  'forecastMonth',
  'actualMonth',
  'lead',
  'evidence',
  'meansOfVerification',
  'results',
  'indicators',
  'personMonths',
  'likelihood',
  'severity',
  'mitigation',
  'owner',
  'date',
  'next',
  'participants',
  'decisions',
  'changes',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The part of the panel in which a field of an entry stands. */
export function sectionOf(field: string | undefined): SectionName {
  switch (field) {
    case 'startMonth':
    case 'endMonth':
    case 'dueMonth':
    case 'dueDate':
    case 'baselineMonth':
    case 'forecastMonth':
    case 'actualMonth':
    case 'status':
      return 'schedule';
    case 'dependsOn':
      return 'dependencies';
    case 'lead':
    case 'raci':
    case 'owner':
    case 'participants':
      return 'who';
    case 'personMonths':
      return 'effort';
    case 'meansOfVerification':
    case 'evidence':
      return 'evidence';
    case 'results':
    case 'indicators':
      return 'links';
    case 'decisions':
    case 'changes':
      return 'decisions';
    case 'plan':
      return 'since';
    default:
      return 'identity';
  }
}
