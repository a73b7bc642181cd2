import { ownersOf, resultRule } from '../result-rule.ts';

/** One owner, or several who own it jointly: other rules apply to each. */
export const ownershipKindMissing = resultRule({
  id: 'ownership-kind-missing',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name }) => `It is not said whether “${name}” has a single owner or joint owners. Choose one.`,
  find(result, report, { name }) {
    if (!result.ownership?.kind && ownersOf(result).length > 0) report(['ownership', 'kind'], { name });
  },
});
