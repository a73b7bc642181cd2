import { hasOwnership, resultRule } from '../result-rule.ts';

/** Rules on control include open access. */
export const openAccessUndecided = resultRule({
  id: 'open-access-undecided',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name }) => `It is not decided how open “${name}” shall be. Choose open, restricted or closed.`,
  find(result, report, { name }) {
    if (hasOwnership(result) && !result.openAccess?.mode) report(['openAccess', 'mode'], { name });
  },
});
