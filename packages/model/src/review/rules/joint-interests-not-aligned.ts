import { mapEntries } from '../../valorisation/reading.ts';
import { planRule, type PlanValues } from '../plan-rule.ts';
import { partnerName } from '../result-rule.ts';

/** Forms in which partners need not want the same. */
const apart: readonly unknown[] = ['separate-fields', 'none'];

/** "Joint exploitation where relevant and where partners' core interests are aligned." */
export const jointInterestsNotAligned = planRule<
  'joint-interests-not-aligned',
  PlanValues & { readonly partner: string; readonly others: number }
>({
  id: 'joint-interests-not-aligned',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, partner, others }) =>
    `“${name}” is to be exploited together, but the core interest of ${partner}${others > 0 ? ` and ${String(others)} more` : ''} is not aligned. Agree on separate fields of use, or exploit it apart.`,
  find({ jointExploitation }, report, around) {
    if (jointExploitation?.relevant !== true || apart.includes(jointExploitation.form)) return;
    const [first, ...others] = mapEntries(jointExploitation.aligned).filter(
      ([, { aligned, inPart }]) => aligned === false || inPart === true,
    );
    if (first === undefined) return;
    const [id] = first;
    report(['jointExploitation', 'aligned', id], {
      name: around.name,
      partner: partnerName(around, id),
      others: others.length,
    });
  },
});
