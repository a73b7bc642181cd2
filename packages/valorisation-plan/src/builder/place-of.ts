/** At which place of the builder a field of a result or of its plan is edited. */
import { fromPointer } from '@kvasir/model';
import type { BuilderPlace } from '../settings.ts';

const places: Readonly<Record<string, BuilderPlace>> = {
  summary: 'need',
  need: 'need',
  alternatives: 'need',
  uniqueValue: 'need',
  title: 'need',
  number: 'need',
  description: 'need',
  trl: 'need',
  keyExploitable: 'need',
  exploitability: 'need',
  targetGroups: 'users',
  users: 'users',
  earlyAdopters: 'users',
  market: 'users',
  competitors: 'users',
  useModel: 'users',
  timing: 'users',
  routes: 'routes',
  routeDetails: 'routes',
  channels: 'routes',
  roles: 'roles',
  steps: 'steps',
  jointExploitation: 'joint-exploitation',
  sharing: 'sharing',
  fundings: 'funding',
  risks: 'risks',
  barriers: 'risks',
  sustainability: 'risks',
  outcomes: 'steps',
  impacts: 'steps',
  contacts: 'contacts',
  reviewDate: 'review',
  reviews: 'review',
  priority: 'review',
  resultsPlatform: 'review',
  protectionUse: 'ownership',
};

/** The fields of results and plans that have a place of their own. */
export const placeFields: readonly string[] = Object.keys(places);

/** Of a result, what is not said otherwise belongs to ownership, protection and openness; of a plan, to its review. */
export function placeOf(pointer: string): BuilderPlace | undefined {
  const [collection, , field] = fromPointer(pointer) ?? [];
  if (collection !== 'results' && collection !== 'valorisationPlans') return undefined;
  const found = field !== undefined && Object.hasOwn(places, field) ? places[field] : undefined;
  return found ?? (collection === 'results' ? 'ownership' : 'review');
}
