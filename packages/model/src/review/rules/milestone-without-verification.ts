import { itemRule } from '../roadmap-rule.ts';
import { isBlank } from '../walk.ts';

/** Part B, table 3.1d, asks of each milestone how one can tell that it was reached. */
export const milestoneWithoutVerification = itemRule({
  id: 'milestone-without-verification',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  of: ['milestones'],
  message: ({ name }) => `It is not said how one can tell that “${name}” was reached. Enter a means of verification.`,
  find({ meansOfVerification }, report, { name }) {
    if (isBlank(meansOfVerification)) report(['meansOfVerification'], { name });
  },
});
