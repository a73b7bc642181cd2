import { hasOwnership, idsIn, resultRule } from '../result-rule.ts';

/** Rules on control include the protection of intellectual property; that there shall be none is one, too. */
export const protectionUndecided = resultRule({
  id: 'protection-undecided',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `It is not decided how “${name}” shall be protected. Choose a form, or say that there shall be none.`,
  find(result, report, { name }) {
    if (hasOwnership(result) && idsIn(result.protection).length === 0) report(['protection'], { name });
  },
});
