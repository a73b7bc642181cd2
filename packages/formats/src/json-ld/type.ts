import type { Partner } from '@kvasir/model';
import { textOf, termsOf } from '../shared/reading.ts';

export type OrganizationType =
  'CollegeOrUniversity' | 'ResearchOrganization' | 'Corporation' | 'GovernmentOrganization' | 'NGO' | 'Organization';

/** CORDIS activity types; `OTH` says nothing and is left to what else is known. */
const OF_ACTIVITY = new Map<string, OrganizationType>([
  ['HES', 'CollegeOrUniversity'],
  ['REC', 'ResearchOrganization'],
  ['PRC', 'Corporation'],
  ['PUB', 'GovernmentOrganization'],
]);

/** ROR types, the most telling first: a university is often `funder` too, and a ministry `other`. */
const OF_ROR_TYPE: readonly (readonly [string, OrganizationType])[] = [
  ['education', 'CollegeOrUniversity'],
  ['company', 'Corporation'],
  ['government', 'GovernmentOrganization'],
  ['facility', 'ResearchOrganization'],
  ['nonprofit', 'NGO'],
];

const OF_SECTOR = new Map<string, OrganizationType>([
  ['public-authority', 'GovernmentOrganization'],
  ['civil-society', 'NGO'],
]);

/** The schema.org type that the partner's own classification supports, else `Organization`. */
export function organizationType(partner: Partner): OrganizationType {
  const types = termsOf(partner.organisationTypes);
  return (
    OF_ACTIVITY.get(textOf(partner.activityType) ?? '') ??
    OF_ROR_TYPE.find(([type]) => types.includes(type))?.[1] ??
    OF_SECTOR.get(textOf(partner.sector) ?? '') ??
    'Organization'
  );
}
