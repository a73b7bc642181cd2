import { stepRule } from '../plan-rule.ts';
import { isBlank } from '../walk.ts';

/** What nobody takes in hand is not done. */
export const stepWithoutResponsible = stepRule({
  id: 'step-without-responsible',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, step }) => `Nobody is to take the step “${step}” for “${name}”. Name the partner who does.`,
  find({ responsible }, report, { name }, step) {
    if (isBlank(responsible)) report(['responsible'], { name, step });
  },
});
