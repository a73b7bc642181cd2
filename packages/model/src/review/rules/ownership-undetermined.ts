import { resultRule } from '../result-rule.ts';

/** To say that ownership is open is honest, and yet no rule on it. */
export const ownershipUndetermined = resultRule({
  id: 'ownership-undetermined',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name }) => `It is still to be determined who owns “${name}”. Agree on it before it is used or published.`,
  find({ ownership }, report, { name }) {
    if (ownership?.kind === 'to-be-determined') report(['ownership', 'kind'], { name });
  },
});
