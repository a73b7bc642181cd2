import { mapEntries } from '../../valorisation/reading.ts';
import { planRule } from '../plan-rule.ts';
import { isBlank } from '../walk.ts';

/** Steps that are planned now will have to be planned anew. */
export const planWithoutReview = planRule({
  id: 'plan-without-review',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `The valorisation plan of “${name}” has steps, but no day on which it is looked at again. Set one.`,
  find({ steps, reviewDate }, report, { name }) {
    if (isBlank(reviewDate) && mapEntries(steps).length > 0) report(['reviewDate'], { name });
  },
});
