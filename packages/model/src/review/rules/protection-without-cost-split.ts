import { hasEnded } from '../../results/protection-deadlines.ts';
import type { ProtectionForm } from '../../vocabularies/results.ts';
import { idsIn, isJointlyOwned, resultRule } from '../result-rule.ts';

/** The forms that an office grants for a fee. */
const costly: ReadonlySet<ProtectionForm | undefined> = new Set<ProtectionForm>([
  'patent',
  'utility-model',
  'registered-design',
  'trade-mark',
  'plant-variety-right',
  'semiconductor-topography',
  'geographical-indication',
]);

/**
 * "The joint owners shall agree on all protection measures and the division of related cost in advance" (DESCA, 8.2).
 */
export const protectionWithoutCostSplit = resultRule({
  id: 'protection-without-cost-split',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `The joint owners of “${name}” have not divided the cost of protecting it. Agree on it before it is applied for.`,
  find(result, report, { name }) {
    if (!isJointlyOwned(result)) return;
    for (const id of idsIn(result.protection)) {
      const right = result.protection?.[id];
      if (right && costly.has(right.form) && !hasEnded(right) && idsIn(right.costs).length === 0) {
        report(['protection', id, 'costs'], { name });
      }
    }
  },
});
