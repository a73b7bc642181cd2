/** One organisation in a CORDIS project as a partner: one row, or several when it has several roles. */
import { countryFromCordis, isPic, type Id, type Partner, type PartnerProject } from '@kvasir/model';
import { compact, filled } from '../shared/compact.ts';
import { keyMaker } from '../shared/ids.ts';
import type { Plain, PlainMap } from '../shared/plain.ts';
import { codeOf, remainder, takeAs, takeCode, takeText } from '../shared/taking.ts';
import { parseEuro } from './money.ts';
import { parseFlag, parseGeolocation, parseOrder } from './values.ts';

/** What the rows of a project repeat about the project itself. */
export interface ProjectFacts {
  id?: string;
  acronym?: string;
  title?: string;
  startDate?: string;
  endDate?: string;
}

/** One role in one project. `fromCordis` holds the columns about it that have no field of their own. */
export type CordisParticipation = PartnerProject & { order?: number; fromCordis?: PlainMap };

/** A partner as CORDIS gives it. `fromCordis` holds the columns about it that have no field of their own. */
export type CordisPartner = Omit<Partner, 'projects'> & {
  projects: Record<Id, CordisParticipation>;
  fromCordis?: PlainMap;
};

/** The columns about the participation; all others are about the organisation. */
const PARTICIPATION_COLUMNS: ReadonlySet<string> = new Set([
  'projectID',
  'projectAcronym',
  'order',
  'role',
  'ecContribution',
  'netEcContribution',
  'totalCost',
  'endOfParticipation',
  'active',
  'contentUpdateDate',
  'rcn',
]);

/** The column's name in tables made from CORDIS, and in `organization.csv`. */
const PIC_COLUMNS = ['pic', 'organisationID'];

/** The 9-digit PIC of a row, or undefined when it has none. */
export function picOf(row: PlainMap): string | undefined {
  return PIC_COLUMNS.map((column) => codeOf(row[column])?.trim()).find((code) => code !== undefined && isPic(code));
}

/**
 * Reads the rows of one organisation, in their order. Each row is one entry of `projects`. Where later rows fill gaps
 * about the organisation they are used; where they contradict the first, they stay under the entry's `fromCordis`.
 */
export function readParticipant(rows: PlainMap[], project: ProjectFacts): CordisPartner {
  const organisation: PlainMap = {};
  const entries = rows.map((row) => {
    const participation: PlainMap = {};
    for (const [column, value] of Object.entries(row)) {
      if (PARTICIPATION_COLUMNS.has(column)) participation[column] = value;
      else if (!Object.hasOwn(organisation, column)) organisation[column] = value;
      else if (!sameValue(organisation[column], value)) participation[column] = value;
    }
    return participation;
  });
  // The cast admits terms outside the vocabularies: invalid data is kept and reported, not dropped.
  return { ...readOrganisation(organisation), projects: readParticipations(entries, project) } as CordisPartner;
}

function sameValue(one: Plain | undefined, other: Plain): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function readOrganisation(row: PlainMap): object {
  const pic = takePic(row);
  const vat = takeText(row, 'vatNumber');
  const country = takeText(row, 'country');
  const contactForm = takeText(row, 'contactForm');
  const location = compact({
    street: takeText(row, 'street'),
    postCode: takeCode(row, 'postCode'),
    city: takeText(row, 'city'),
    country: country && countryFromCordis(country),
    nuts: takeText(row, 'nutsCode'),
    ...takeAs(row, 'geolocation', parseGeolocation),
  });
  const identifiers = compact({ pic, vat });
  return compact({
    name: takeText(row, 'name') ?? '',
    shortName: takeText(row, 'shortName'),
    identifiers: filled(identifiers),
    activityType: takeText(row, 'activityType'),
    sme: takeAs(row, 'SME', parseFlag),
    locations: filled(location) && { cordis: location },
    website: takeText(row, 'organizationURL'),
    links: contactForm && { 'contact-form': { kind: 'contact-form', url: contactForm } },
    fromCordis: remainder(row),
  });
}

/** An invalid PIC is kept as it stands; `validatePartner` reports it. */
function takePic(row: PlainMap): string | undefined {
  const pic = picOf(row);
  if (pic === undefined) return takeCode(row, 'pic') ?? takeCode(row, 'organisationID');
  for (const column of PIC_COLUMNS) if (codeOf(row[column])?.trim() === pic) delete row[column];
  return pic;
}

/** Keyed `cordis-<project id>`; a second role in the same project adds the role to the key. */
function readParticipations(rows: PlainMap[], project: ProjectFacts): Record<string, object> {
  const key = keyMaker('project');
  const projects: Record<string, object> = {};
  for (const [index, row] of rows.entries()) {
    if (project.id !== undefined && codeOf(row['projectID']) === project.id) delete row['projectID'];
    if (row['projectAcronym'] === project.acronym) delete row['projectAcronym'];
    const role = takeText(row, 'role');
    const id = key('cordis', project.id, index === 0 ? undefined : role);
    projects[id] = compact({
      cordis: project.id,
      acronym: project.acronym,
      title: project.title,
      startDate: project.startDate,
      endDate: project.endDate,
      role,
      order: takeAs(row, 'order', parseOrder),
      ecContribution: takeAs(row, 'ecContribution', parseEuro),
      netEcContribution: takeAs(row, 'netEcContribution', parseEuro),
      totalCost: takeAs(row, 'totalCost', parseEuro),
      fromCordis: remainder(row),
    });
  }
  return projects;
}
