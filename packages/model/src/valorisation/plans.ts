/** The plans of a document: one for each expected result, and those whose result is gone. */
import { textOf } from '../document-text.ts';
import { asMap, type JsonMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { entryIn, hasContent, inOrder, mapEntries, writtenText, type PlanDocument } from './reading.ts';

/** A result with its plan, as far as either is there. */
export interface PlanEntry {
  /** The id of the result, which is that of its plan. */
  readonly id: Id;
  /** The result as it stands in the document. */
  readonly result: JsonMap | undefined;
  /** The plan as it stands in the document. */
  readonly plan: JsonMap | undefined;
  /** What the result is called: its title or, without one, its id. */
  readonly title: string;
  readonly number: string;
  /** Whether the plan says something. */
  readonly isPlanned: boolean;
  /** Whether the result was deleted and its plan was not. */
  readonly isOrphan: boolean;
}

/** These say when a plan is made and looked at, and nothing of what is planned. */
const notOfPlan: readonly string[] = ['priority', 'reviewDate', 'reviews'];

/** Whether a plan says something of how its result comes to use. */
export function isBegun(plan: unknown): boolean {
  const map = asMap(plan);
  return map !== undefined && Object.keys(map).some((field) => !notOfPlan.includes(field) && hasContent(map[field]));
}

function entryFor(id: Id, result: JsonMap | undefined, plan: JsonMap | undefined): PlanEntry {
  return {
    id,
    result,
    plan,
    title: writtenText(result?.['title']) ?? id,
    number: textOf(result?.['number']),
    isPlanned: isBegun(plan),
    isOrphan: result === undefined,
  };
}

/** The result with its plan; `undefined` where neither is there. */
export function planOf(document: Pick<PlanDocument, 'results' | 'valorisationPlans'>, id: Id): PlanEntry | undefined {
  const [result, plan] = [entryIn(document.results, id), entryIn(document.valorisationPlans, id)];
  return result || plan ? entryFor(id, result, plan) : undefined;
}

/** All results in their order, each with its plan, and after them the plans whose result is gone. */
export function plansOf(document: Pick<PlanDocument, 'results' | 'valorisationPlans'>): readonly PlanEntry[] {
  const results = inOrder(mapEntries(document.results), ([, result]) => result);
  const planned = results.map(([id, result]) => entryFor(id, result, entryIn(document.valorisationPlans, id)));
  const orphans = mapEntries(document.valorisationPlans)
    .filter(([id]) => entryIn(document.results, id) === undefined)
    .map(([id, plan]) => entryFor(id, undefined, plan));
  return [...planned, ...orphans];
}
