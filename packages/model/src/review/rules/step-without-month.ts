import { stepRule } from '../plan-rule.ts';
import { isBlank } from '../walk.ts';

/** What has no month has no place among the other steps. */
export const stepWithoutMonth = stepRule({
  id: 'step-without-month',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, step }) =>
    `It is not said when the step “${step}” for “${name}” is taken. Enter a month; those after the end of the project count on.`,
  find({ startMonth, endMonth }, report, { name }, step) {
    if (isBlank(startMonth) && isBlank(endMonth)) report(['endMonth'], { name, step });
  },
});
