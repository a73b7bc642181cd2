/** How far a plan has come: by the six parts of the Code, and by the steps in which it is written. */
import type { JsonMap } from '../patch/json-map.ts';
import { completeness, resultParts, type Completeness } from '../results/completeness.ts';
import type { Result } from '../schema/result.ts';
import type { Id } from '../schema/primitives.ts';
import { contactsOf, type Freshness } from './contacts.ts';
import { fundingOf } from './funding.ts';
import { entryIn, hasContent, isWritten, keysIn, mapEntries, mapIn, type PlanDocument } from './reading.ts';
import { readReviews } from './reviews.ts';

/** What is settled of 3.3.1(a), and how much of it. */
export interface PlanCompleteness {
  readonly parts: Completeness;
  /** How many of the six. */
  readonly done: number;
}

/** What is settled of 3.3.1(a) for a result. */
export function completenessOf(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans'>,
  id: Id,
): PlanCompleteness {
  const parts = settledParts(entryIn(document.results, id), entryIn(document.valorisationPlans, id));
  return { parts, done: resultParts.filter((part) => parts[part]).length };
}

function settledParts(result: JsonMap | undefined, plan: JsonMap | undefined): Completeness {
  // It looks at any field as if it could be of any type, which no type says.
  return completeness((result ?? {}) as Result, plan);
}

/** The steps in which a plan is written, in the order in which they are offered. */
export const builderSteps = [
  'need',
  'users',
  'ownership',
  'routes',
  'roles',
  'steps',
  'joint-exploitation',
  'funding',
  'risks',
  'contacts',
  'review',
] as const;
export type BuilderStep = (typeof builderSteps)[number];

/** Whether nothing is said yet, something is, or what the step asks for. */
export type StepProgress = 'empty' | 'begun' | 'done';

/** What belongs to each step, beyond what decides whether it is done. */
const fieldsOf: Readonly<Record<BuilderStep, readonly string[]>> = {
  need: ['summary', 'need', 'alternatives', 'uniqueValue'],
  users: ['targetGroups', 'users', 'earlyAdopters', 'market', 'competitors', 'useModel', 'timing'],
  ownership: ['protectionUse'],
  routes: ['routes', 'routeDetails', 'channels'],
  roles: ['roles'],
  steps: ['steps'],
  'joint-exploitation': ['jointExploitation', 'sharing'],
  funding: ['fundings'],
  risks: ['risks', 'barriers', 'sustainability'],
  contacts: ['contacts'],
  review: ['reviewDate', 'reviews'],
};

/** How far each step has come. */
export function progressOf(document: PlanDocument, id: Id, today: string): Readonly<Record<BuilderStep, StepProgress>> {
  const [result, plan] = [entryIn(document.results, id) ?? {}, entryIn(document.valorisationPlans, id) ?? {}];
  const { parts } = completenessOf(document, id);
  const isDone: Readonly<Record<BuilderStep, () => boolean>> = {
    need: () => isWritten(plan['need']) && isWritten(plan['uniqueValue']),
    users: () => isWritten(plan['targetGroups']) && isWritten(plan['users']),
    ownership: () => parts.ownership && parts['open-access'] && parts.protection,
    routes: () => keysIn(plan['routes']).length > 0,
    roles: () => parts.roles,
    steps: () => parts.steps,
    'joint-exploitation': () => parts['joint-exploitation'],
    funding: () => hasContent(plan['fundings']) && fundingOf(document, id).unfunded.length === 0,
    risks: () => {
      const risks = mapEntries(plan['risks']);
      return risks.length > 0 && risks.every(([, { mitigation }]) => isWritten(mitigation));
    },
    contacts: () => {
      const { contacts, without } = contactsOf(document, id, today);
      const isThere = ({ freshness }: { readonly freshness: Freshness }): boolean =>
        freshness !== 'left' && freshness !== 'missing';
      return contacts.length > 0 && contacts.every(isThere) && without.length === 0;
    },
    review: () => {
      const { due, isOverdue } = readReviews(plan, today);
      return due !== undefined && !isOverdue;
    },
  };
  const isBegun = (step: BuilderStep): boolean =>
    fieldsOf[step].some((field) => hasContent(plan[field])) ||
    (step === 'ownership' &&
      ['ownership', 'protection', 'openAccess'].some((field) => hasContent(mapIn(result, field))));
  const progress = builderSteps.map((step) => [step, isDone[step]() ? 'done' : isBegun(step) ? 'begun' : 'empty']);
  return Object.fromEntries(progress) as Record<BuilderStep, StepProgress>;
}
