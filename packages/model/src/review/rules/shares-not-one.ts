import { resultRule } from '../result-rule.ts';
import { wrongSum, type SumValues } from '../share-sums.ts';

/** What has no owner, and what has two, is decided by nobody. */
export const sharesNotOne = resultRule<'shares-not-one', SumValues>({
  id: 'shares-not-one',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name, total, difference, comparison }) =>
    `Shares of “${name}” sum to ${total}. ` +
    (comparison < 0 ? `${difference} has no owner.` : `That is ${difference} too much.`),
  find({ ownership }, report, { name }) {
    const sum = wrongSum(ownership?.owners);
    if (sum) report(['ownership', 'owners'], { name, ...sum });
  },
});
