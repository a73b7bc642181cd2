import { toPointer } from '../../pointer.ts';
import { completeness } from '../../results/completeness.ts';
import type { ValorisationPlan } from '../../schema/valorisation-plan.ts';
import { partnersNotAgreed } from '../agreed-by.ts';
import { isStillThere, planRule, type PlanValues } from '../plan-rule.ts';
import { partnerName } from '../result-rule.ts';
import type { Surroundings } from '../rule.ts';

/** Whether there is something to agree on: who does what, in which steps, together or apart. */
function isReady(plan: ValorisationPlan, around: Surroundings): boolean {
  return (
    around.ask('results', around.id, (result) => {
      const settled = result && completeness(result, plan);
      return settled?.roles && settled.steps && settled['joint-exploitation'];
    }) === true
  );
}

/**
 * A plan of several parties is one that each of them has agreed to, as it stands. Nothing is said while it is being written
 * and nobody has decided on it, and who has left is not asked any more.
 */
export const planNotAgreed = planRule<
  'plan-not-agreed',
  PlanValues & { readonly partner: string; readonly others: number }
>({
  id: 'plan-not-agreed',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `and ${String(others)} more have` : 'has'} not agreed to the valorisation plan of “${name}” as it stands now. Ask for agreement, or change the plan until all can agree.`,
  find(plan, report, around) {
    const isDecidedOn = around.has('agreements', toPointer(['valorisationPlans', around.id]));
    if (!isDecidedOn && !isReady(plan, around)) return;
    const [first, ...others] = partnersNotAgreed('valorisationPlans', plan, around).filter((id) =>
      isStillThere(around, id),
    );
    if (first === undefined) return;
    report([], { name: around.name, partner: partnerName(around, first), others: others.length });
  },
});
