/** The routes on which a result can come to use, each with what it asks for and whether the owners may take it. */
import { textOf } from '../document-text.ts';
import { asMap, type JsonMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { assetTypes } from '../vocabularies/results.ts';
import { exploitationRoutes, type ExploitationRoute } from '../vocabularies/valorisation.ts';
import type { RouteDemand } from '../vocabularies/valorisation-plan.ts';
import { allowanceOf, type Allowance } from './allowance.ts';
import { isLimitedFor } from './background.ts';
import { noticeOf, type Notice } from './notice.ts';
import { entryIn, isWritten, keysIn, known, mapEntries, mapIn, type PlanDocument } from './reading.ts';
import { ownersIn } from './roles.ts';

/** What a route asks for, whoever owns the result. */
const demandsOf: Readonly<Record<ExploitationRoute, readonly RouteDemand[]>> = {
  'further-research': ['ownership-settled', 'background-usable', 'research-partner', 'funding-secured'],
  'product-or-process': [
    ...(['ownership-settled', 'protection-decided', 'background-usable', 'market-known', 'business-plan'] as const),
    ...(['supply-chain', 'certification', 'funding-secured'] as const),
  ],
  service: [
    ...(['ownership-settled', 'background-usable', 'market-known', 'business-plan'] as const),
    ...(['support-organised', 'funding-secured'] as const),
  ],
  standardisation: ['ownership-settled', 'protection-decided', 'no-secret', 'committee-found', 'licence-to-standard'],
  licensing: ['ownership-settled', 'protection-decided', 'background-usable', 'recipient-found', 'terms-agreed'],
  assignment: ['ownership-settled', 'protection-decided', 'recipient-found', 'terms-agreed'],
  'spin-off': [
    ...(['ownership-settled', 'protection-decided', 'background-usable', 'market-known', 'business-plan'] as const),
    ...(['team', 'terms-agreed', 'funding-secured'] as const),
  ],
  policy: ['evidence-summarised', 'authority-involved'],
  education: ['ownership-settled', 'background-usable', 'curriculum'],
  'social-innovation': ['ownership-settled', 'users-involved', 'funding-secured'],
  'open-source': [
    ...(['ownership-settled', 'background-usable', 'licence-chosen', 'no-secret'] as const),
    ...(['repository', 'maintainer'] as const),
  ],
};

/** What of these the document itself can tell, and where. */
type Told = (facts: Facts) => {
  readonly isMet: boolean;
  readonly path: readonly [collection: 'results' | 'valorisationPlans', ...string[]];
};

interface Facts {
  readonly result: JsonMap;
  readonly plan: JsonMap;
  readonly route: ExploitationRoute;
  readonly detail: JsonMap;
  readonly allowance: Allowance;
  readonly notice: Notice | undefined;
  readonly backgrounds: readonly JsonMap[];
}

const told: Partial<Record<RouteDemand, Told>> = {
  'ownership-settled': ({ allowance }) => ({
    isMet: allowance.kind !== 'undetermined',
    path: ['results', 'ownership', 'kind'],
  }),
  'owners-told': ({ notice, route }) => ({
    isMet: notice !== undefined && !notice.isMissing && !notice.isTooShort,
    path: ['valorisationPlans', 'routeDetails', route, 'noticeDate'],
  }),
  waivers: ({ allowance }) => ({
    isMet: allowance.waiversMissing.length === 0,
    path: ['results', 'transfer', 'waivers'],
  }),
  'protection-decided': ({ result }) => ({
    isMet: keysIn(mapIn(result, 'protection')).length > 0,
    path: ['results', 'protection'],
  }),
  'background-usable': ({ result, backgrounds }) => ({
    isMet: keysIn(ownersIn(result)).every(
      (owner) => !backgrounds.some((background) => isLimitedFor(background, owner)),
    ),
    path: ['results', 'basedOnBackground'],
  }),
  'licence-chosen': ({ result }) => ({
    isMet: isWritten(mapIn(result, 'openAccess')['licence']),
    path: ['results', 'openAccess', 'licence'],
  }),
  'no-secret': ({ result }) => ({
    isMet: !mapEntries(mapIn(result, 'protection')).some(([, { form }]) => form === 'trade-secret'),
    path: ['results', 'protection'],
  }),
  repository: ({ result }) => ({
    isMet: isWritten(mapIn(result, 'openAccess')['repository']),
    path: ['results', 'openAccess', 'repository'],
  }),
  'market-known': ({ plan }) => ({
    isMet: isWritten(plan['market']) && (isWritten(plan['users']) || isWritten(plan['targetGroups'])),
    path: ['valorisationPlans', 'market'],
  }),
  'recipient-found': ({ detail, route }) => ({
    isMet: isWritten(detail['recipient']),
    path: ['valorisationPlans', 'routeDetails', route, 'recipient'],
  }),
  'funding-secured': ({ plan }) => ({
    isMet: mapEntries(plan['fundings']).some(([, { status }]) => status === 'granted'),
    path: ['valorisationPlans', 'fundings'],
  }),
};

/** One thing that a route asks for. */
export interface DemandReading {
  readonly demand: RouteDemand;
  /** `met`: the document says so. `done`: somebody has ticked it. */
  readonly state: 'met' | 'done' | 'open';
  /** Whether only a person can tell. */
  readonly isByHand: boolean;
  /** The field that says so. */
  readonly path: readonly string[];
}

/** A route, as it can be shown. */
export interface RouteReading {
  readonly route: ExploitationRoute;
  readonly isChosen: boolean;
  readonly description: string;
  readonly recipient: string;
  readonly demands: readonly DemandReading[];
  readonly allowance: Allowance;
  /** How the notice stands, where the route needs one. */
  readonly notice: (Notice & { readonly isOverdue: boolean }) | undefined;
}

/** What the way in which a result is owned asks for besides. */
function demandsOfOwnership({ kind, isCompensated, waiversMissing, needsAuthority }: Allowance): RouteDemand[] {
  return [
    ...(kind === 'notice' ? (['owners-told'] as const) : []),
    ...(isCompensated ? (['compensation-agreed'] as const) : []),
    ...(kind === 'consent' || kind === 'agreement' ? (['owners-agree'] as const) : []),
    ...(kind === 'waivers' || waiversMissing.length > 0 ? (['waivers'] as const) : []),
    ...(needsAuthority ? (['authority-told'] as const) : []),
  ];
}

/** What a route asks for, with what the ownership of the result adds to it. */
export function routeDemandsOf(route: ExploitationRoute, allowance?: Allowance): readonly RouteDemand[] {
  const [first, ...rest] = demandsOf[route];
  const ofOwnership = allowance ? demandsOfOwnership(allowance) : [];
  return first === 'ownership-settled' ? [first, ...ofOwnership, ...rest] : [...ofOwnership, ...demandsOf[route]];
}

function readDemand(demand: RouteDemand, id: Id, facts: Facts): DemandReading {
  const answer = told[demand]?.(facts);
  if (answer) {
    const [collection, ...path] = answer.path;
    return { demand, state: answer.isMet ? 'met' : 'open', isByHand: false, path: [collection, id, ...path] };
  }
  return {
    demand,
    state: mapIn(facts.detail, 'done')[demand] === true ? 'done' : 'open',
    isByHand: true,
    path: ['valorisationPlans', id, 'routeDetails', facts.route, 'done', demand],
  };
}

/** All routes of a result, in the order of the vocabulary, whether they are chosen or not. */
export function routesOf(document: PlanDocument, id: Id, today: string): readonly RouteReading[] {
  const result = entryIn(document.results, id) ?? {};
  const plan = entryIn(document.valorisationPlans, id) ?? {};
  const chosen = mapIn(plan, 'routes');
  const backgrounds = keysIn(result['basedOnBackground']).flatMap((key): JsonMap[] => {
    const background = entryIn(document.background, key);
    return background ? [background] : [];
  });
  return exploitationRoutes.map((route): RouteReading => {
    const detail = mapIn(mapIn(plan, 'routeDetails'), route);
    const allowance = allowanceOf(result, route, detail['recipient']);
    const notice = allowance.days === undefined ? undefined : noticeOf(detail, allowance.days);
    const facts: Facts = { result, plan, route, detail, allowance, notice, backgrounds };
    return {
      route,
      isChosen: chosen[route] === true,
      description: textOf(detail['description']),
      recipient: textOf(detail['recipient']),
      demands: routeDemandsOf(route, allowance).map((demand) => readDemand(demand, id, facts)),
      allowance,
      notice: notice && {
        ...notice,
        isOverdue: notice.isMissing && notice.by !== undefined && notice.by < today,
      },
    };
  });
}

/** Kinds of asset for which a route is the usual one. */
const usual: Partial<Record<(typeof assetTypes)[number], readonly ExploitationRoute[]>> = {
  'intellectual-property-rights': ['licensing', 'assignment'],
  data: ['further-research', 'service', 'policy'],
  'know-how': ['service', 'education', 'licensing'],
  prototypes: ['product-or-process', 'spin-off'],
  processes: ['product-or-process', 'licensing'],
  practices: ['education', 'policy', 'social-innovation'],
  technologies: ['product-or-process', 'licensing', 'spin-off'],
  software: ['open-source', 'service', 'licensing'],
  publication: ['further-research', 'education', 'policy'],
  design: ['product-or-process', 'licensing'],
  'standard-contribution': ['standardisation'],
  method: ['service', 'education', 'further-research'],
  'training-material': ['education'],
};

/** The routes that transfer offices look at first for a result of its kind: a start, and no more. */
export function usualRoutes(result: unknown): readonly ExploitationRoute[] {
  const kind = known(assetTypes, asMap(result)?.['assetType']);
  return (kind && usual[kind]) ?? [];
}
