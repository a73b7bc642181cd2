import { hasOwnership, resultRule } from '../result-rule.ts';

/** Rules on ownership begin with an owner, or with the word that it is not settled. */
export const resultWithoutOwner = resultRule({
  id: 'result-without-owner',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name }) => `“${name}” has no owner yet. Name who owns it, or say that it is still to be determined.`,
  find(result, report, { name }) {
    if (!hasOwnership(result)) report(['ownership', 'owners'], { name });
  },
});
