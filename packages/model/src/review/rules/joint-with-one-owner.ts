import { ownersOf, resultRule } from '../result-rule.ts';

/** Joint ownership takes two. */
export const jointWithOneOwner = resultRule({
  id: 'joint-with-one-owner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” is said to be owned jointly, but has one owner. Name the others, or make it single ownership.`,
  find(result, report, { name }) {
    if (result.ownership?.kind === 'joint' && ownersOf(result).length === 1) report(['ownership', 'kind'], { name });
  },
});
