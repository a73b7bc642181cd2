import { partnersNotAgreed } from '../agreed-by.ts';
import { indicatorRule, type IndicatorValues } from '../indicator-rule.ts';
import { partnerName } from '../result-rule.ts';

/** "Jointly agreeing on suitable metrics": each partner, on the definition as it stands. */
export const indicatorNotAgreed = indicatorRule<
  'indicator-not-agreed',
  IndicatorValues & { readonly partner: string; readonly others: number }
>({
  id: 'indicator-not-agreed',
  severity: 'warning',
  paragraph: '3.4.1(a)',
  message: ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `and ${String(others)} more have` : 'has'} not agreed to “${name}” as it is defined now. Ask for agreement, or change the definition until all can agree.`,
  find(indicator, report, around) {
    const [first, ...others] = partnersNotAgreed('indicators', indicator, around);
    if (first === undefined) return;
    report([], { name: around.name, partner: partnerName(around, first), others: others.length });
  },
});
