import { asMap } from '../../patch/json-map.ts';
import { idsIn, resultRule } from '../result-rule.ts';
import { wrongSum, type SumValues } from '../share-sums.ts';

/** An office wants the whole fee. */
export const costSharesNotOne = resultRule<'cost-shares-not-one', SumValues>({
  id: 'cost-shares-not-one',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name, total, difference, comparison }) =>
    `Shares in the cost of protecting “${name}” sum to ${total}. ` +
    (comparison < 0 ? `Nobody bears ${difference}.` : `That is ${difference} too much.`),
  find({ protection }, report, { name }) {
    for (const id of idsIn(protection)) {
      const sum = wrongSum(asMap(protection?.[id])?.['costs']);
      if (sum) report(['protection', id, 'costs'], { name, ...sum });
    }
  },
});
