/** Rules on valorisation plans (C(2024) 601, 3.3.1 and 3.4.1(e)). Nothing is asked of a plan that says nothing yet. */
import { asMap, type JsonMap } from '../patch/json-map.ts';
import type { Partner } from '../schema/partner.ts';
import type { Id } from '../schema/primitives.ts';
import type { PlanStep, ValorisationPlan } from '../schema/valorisation-plan.ts';
import { hasDeparted } from '../valorisation/departed.ts';
import { isBegun } from '../valorisation/plans.ts';
import { mapEntries } from '../valorisation/reading.ts';
import { partiesIn } from '../valorisation/roles.ts';
import type { EntryRule, Report, Statement, Surroundings, Values } from './rule.ts';
import { readable } from './walk.ts';

/** What every sentence on a plan names: its result. */
export type PlanValues = { readonly name: string };

/** What a sentence on a step names besides: the step. */
export type StepValues = PlanValues & { readonly step: string };

interface PlanRule<TId extends string, TValues extends Values> extends Statement<TId, TValues> {
  find(plan: ValorisationPlan, report: Report<TValues>, around: Surroundings): void;
}

/** Makes a rule on each plan that says something. */
export function planRule<const TId extends string, TValues extends Values = PlanValues>(
  rule: PlanRule<TId, TValues>,
): EntryRule<TId, TValues, 'valorisationPlans'> {
  return {
    ...rule,
    of: ['valorisationPlans'],
    find(plan, report, around) {
      if (isBegun(plan)) rule.find(plan, report, around);
    },
  };
}

interface StepRule<TId extends string, TValues extends Values> extends Statement<TId, TValues> {
  find(step: PlanStep, report: Report<TValues>, around: Surroundings, title: string, plan: ValorisationPlan): void;
}

/** Makes a rule on each step that was not cancelled; it says places from the step on. */
export function stepRule<const TId extends string, TValues extends Values = StepValues>(
  rule: StepRule<TId, TValues>,
): EntryRule<TId, TValues, 'valorisationPlans'> {
  return planRule({
    ...rule,
    find(plan, report, around) {
      for (const [id, raw] of mapEntries(plan.steps)) {
        if (raw['status'] === 'cancelled') continue;
        const reportWithin: Report<TValues> = (path, values) => {
          report(['steps', id, ...path], values);
        };
        // It is looked at as the schema has it; a rule that stumbles over a field of a wrong type is passed over.
        rule.find(raw as PlanStep, reportWithin, around, readable(raw['title']) ?? id, plan);
      }
    },
  });
}

/** The sharing of value in a plan. */
export function sharingIn(plan: ValorisationPlan): JsonMap {
  return asMap(plan.sharing) ?? {};
}

/** The parties of the result that a plan is of: who owns a part of it, or contributed. */
export function partiesAround(around: Surroundings): Id[] {
  // One text, because what is asked of another entry is compared with the next answer.
  const parties = around.ask('results', around.id, (result) => JSON.stringify(partiesIn(result)));
  return JSON.parse(parties ?? '[]') as Id[];
}

/** Whether the id is that of a partner who is still there. */
export function isStillThere(around: Surroundings, id: Id): boolean {
  const { today } = around;
  const isThere = (partner: Partner | undefined): boolean => partner !== undefined && !hasDeparted(partner, today);
  return around.ask('partners', id, isThere) === true;
}
