/** Rules on what is taken out of an income before it is shared (C(2024) 601, 3.4.1(e)). */
import type { ValorisationPlan } from '../schema/valorisation-plan.ts';
import { readMoney } from '../valorisation/money.ts';
import type { SharingProblem } from '../valorisation/sharing-types.ts';
import { deductionsOf, takeOut } from '../valorisation/waterfall.ts';
import { sharingIn, type PlanValues } from './plan-rule.ts';

/** What a sentence on a deduction names besides the result: the deduction. */
export type DeductionValues = PlanValues & { readonly deduction: string };

/** The deductions of a waterfall with which something is amiss. */
export function deductionsWith(
  plan: ValorisationPlan,
  code: SharingProblem['code'],
): readonly { readonly id: string; readonly title: string }[] {
  const sharing = sharingIn(plan);
  const gross = readMoney(sharing['gross']);
  if (sharing['rule'] !== 'waterfall' || !gross || gross.cents < 0) return [];
  const deductions = deductionsOf(sharing);
  const found = new Set(
    takeOut(BigInt(gross.cents), gross.currency, deductions).problems.flatMap((problem) =>
      problem.code === code ? [problem.id] : [],
    ),
  );
  return deductions.flatMap(({ id, title = id }) => (found.has(id) ? [{ id, title }] : []));
}
