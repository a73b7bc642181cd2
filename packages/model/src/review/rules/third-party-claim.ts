import { resultRule } from '../result-rule.ts';

/** What somebody outside claims cannot be given away by the partners. */
export const thirdPartyClaim = resultRule({
  id: 'third-party-claim',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `Somebody outside of the partnership claims “${name}”. Write down who, and settle the claim before it is used.`,
  find({ ownership }, report, { name }) {
    if (ownership?.kind === 'third-party-claim') report(['ownership', 'thirdParty'], { name });
  },
});
