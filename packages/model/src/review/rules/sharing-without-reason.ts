import { planRule, sharingIn } from '../plan-rule.ts';
import { isBlank } from '../walk.ts';

/** Whether a sharing is "fair and equitable" can be judged only by who knows why it was chosen. */
export const sharingWithoutReason = planRule({
  id: 'sharing-without-reason',
  severity: 'advice',
  paragraph: '3.4.1(e)',
  message: ({ name }) =>
    `It is said how the value of “${name}” is shared, but not why that is fair. Write down the reason.`,
  find(plan, report, { name }) {
    const { rule, reason } = sharingIn(plan);
    if (!isBlank(rule) && isBlank(reason)) report(['sharing', 'reason'], { name });
  },
});
