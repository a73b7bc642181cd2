import {
  joinWithRor,
  partnerFromRor,
  partnershipFromCordis,
  rorFinder,
  type CordisPartner,
  type CordisPartnership,
} from '@kvasir/formats';
import { migrate, type Money, type Partner, type Partnership } from '@kvasir/model';
import { programmePartOf, type ProgrammePart } from './programme-part.ts';

export interface Participant {
  /** The key in the project's collection of partners, and the last part of the profile's address. */
  id: string;
  /** With the facts of ROR added where there is exactly one organisation of this name and country. */
  partner: Partner;
  joined: boolean;
  role: string | undefined;
  country: string | undefined;
}

export interface Project {
  /** The number of the grant agreement. */
  id: string;
  acronym: string;
  title: string;
  objective: string;
  part: ProgrammePart;
  fundingScheme: string | undefined;
  topic: string | undefined;
  startDate: string | undefined;
  endDate: string | undefined;
  totalCost: Money | undefined;
  /** The sum of the contributions to the participants. */
  euContribution: Money | undefined;
  doi: string | undefined;
  /** EuroSciVoc, the name of the field and the names above it. */
  fields: { name: string; path: string }[];
  /** The co-ordinator first, then in the order of the grant agreement. */
  participants: Participant[];
  /** ISO 3166-1 alpha-2, each once. */
  countries: string[];
  /** The partnership document as it was published: all of the above, and what else CORDIS knows. */
  document: Partnership;
}

export interface Catalogue {
  projects: Project[];
  project: (id: string) => Project | undefined;
  /** Other projects in which the same organisation takes part: the same PIC is the same organisation. */
  otherProjectsOf: (participant: Participant, than: Project) => { project: Project; participant: Participant }[];
  countries: string[];
  organisations: number;
}

/** Reads projects (CORDIS) and organisations (ROR v2), and joins them. */
export function createCatalogue(projectRecords: unknown[], organisationRecords: unknown[]): Catalogue {
  const findRor = rorFinder(organisationRecords.map((record) => partnerFromRor(record)));
  const projects = projectRecords.map((record) => readProject(partnershipFromCordis(record), findRor));
  const byId = new Map(projects.map((project) => [project.id, project]));
  const byOrganisation = Map.groupBy(
    projects.flatMap((project) => project.participants.map((participant) => ({ project, participant }))),
    ({ participant }) => participant.id,
  );
  return {
    projects,
    project: (id) => byId.get(id),
    otherProjectsOf: ({ id }, than) => (byOrganisation.get(id) ?? []).filter(({ project }) => project !== than),
    countries: [...new Set(projects.flatMap((project) => project.countries))],
    organisations: byOrganisation.size,
  };
}

function readProject(source: CordisPartnership, findRor: (partner: Partner) => Partner | undefined): Project {
  const { id = '', acronym = '', title = '', objective = '', fromCordis = {} } = source;
  const participants = Object.entries(source.partners)
    .sort(([, one], [, other]) => placeInOrder(one) - placeInOrder(other))
    .map(([key, partner], index) => readParticipant(key, withColour(partner, index), findRor));
  return {
    id,
    acronym,
    title,
    objective,
    part: programmePartOf(fromCordis),
    fundingScheme: textOf(fromCordis['fundingScheme']),
    topic: textOf(fromCordis['topics']),
    startDate: source.startDate,
    endDate: source.endDate,
    totalCost: source.totalCost,
    euContribution: sum(
      Object.values(source.partners)
        .flatMap(({ projects }) => Object.values(projects))
        .map((entry) => entry.ecContribution),
    ),
    doi: source.grantDoi,
    fields: Object.values(source.fields ?? {}).map(({ title: name, code, path }) => ({
      name: name ?? code,
      path: (path ?? '').split('/').filter(Boolean).join(' › '),
    })),
    participants,
    countries: [...new Set(participants.flatMap(({ country }) => country ?? []))],
    document: migrate({
      ...source,
      partners: Object.fromEntries(participants.map(({ id: key, partner }) => [key, partner])),
    }),
  };
}

function readParticipant(
  id: string,
  partner: CordisPartner,
  findRor: (partner: Partner) => Partner | undefined,
): Participant {
  const ror = findRor(partner);
  return participantOf(id, ror ? joinWithRor(partner, ror) : partner, ror !== undefined);
}

function participantOf(id: string, partner: Partner, joined: boolean): Participant {
  return {
    id,
    partner,
    joined,
    // Anybody may have written anything there.
    role: textOf(Object.values(partner.projects ?? {})[0]?.role),
    country: textOf(Object.values(partner.locations ?? {})[0]?.country),
  };
}

/** Who takes part in a project by its document, in which people may have written anything; the published ones first. */
export function participantsOf(document: object, published: Project): Participant[] {
  const order = new Map(published.participants.map(({ id }, index) => [id, index]));
  const place = ({ id }: Participant): number => order.get(id) ?? order.size;
  return Object.entries(migrate(document).partners ?? {})
    .map(([id, partner]) => {
      const name = typeof partner.name === 'string' && partner.name.trim() !== '' ? partner.name : id;
      const joined = published.participants.some((participant) => participant.id === id && participant.joined);
      return participantOf(id, { ...partner, name }, joined);
    })
    .sort((one, other) => place(one) - place(other));
}

function placeInOrder({ projects }: CordisPartner): number {
  const first = Object.values(projects)[0];
  return first?.role === 'coordinator' ? 0 : (first?.order ?? Number.MAX_SAFE_INTEGER);
}

/** Partner colours are given out in the order of the project, in which neighbours differ most; there are twelve. */
function withColour(partner: CordisPartner, index: number): CordisPartner {
  return { ...partner, mark: { colour: (index % 12) + 1 } };
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Missing is not zero: without a single amount there is no sum. */
function sum(amounts: (Money | undefined)[]): Money | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  const [first] = known;
  return first && { cents: known.reduce((cents, amount) => cents + amount.cents, 0), currency: first.currency };
}
