import { sumOfShares, type ShareSum } from '../../exact-share.ts';
import { mapEntries } from '../../valorisation/reading.ts';
import { planRule, sharingIn, type PlanValues } from '../plan-rule.ts';
import { isBlank } from '../walk.ts';

/** What was negotiated gives away all of the value, and no more. */
export const sharingSharesNotOne = planRule<'sharing-shares-not-one', PlanValues & Readonly<ShareSum>>({
  id: 'sharing-shares-not-one',
  severity: 'error',
  paragraph: '3.4.1(e)',
  message: ({ name, total, difference, comparison }) =>
    `The negotiated shares in the value of “${name}” sum to ${total}. ${comparison < 0 ? `${difference} goes to nobody.` : `That is ${difference} too much.`}`,
  find(plan, report, { name }) {
    const { rule, rest, parties } = sharingIn(plan);
    if ((rule === 'waterfall' ? rest : rule) !== 'negotiated') return;
    const shares = mapEntries(parties).flatMap(([, { share }]) => (isBlank(share) ? [] : [share]));
    // A share that cannot be read is the schema's to report.
    const sum = sumOfShares(shares);
    if (sum && sum.comparison !== 0) report(['sharing', 'parties'], { name, ...sum });
  },
});
