import { agreedContent } from '../../agreement/agreed-content.ts';
import { agreedParties } from '../../agreement/agreed-parties.ts';
import { toPointer } from '../../pointer.ts';
import type { Agreement } from '../../schema/agreement.ts';
import { indicatorRule, type IndicatorValues } from '../indicator-rule.ts';
import { partnerName } from '../result-rule.ts';

/** "Jointly agreeing on suitable metrics": each partner, on the definition as it stands. One partner alone has nobody to agree with. */
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
    const partners = around.ids('partners');
    if (partners.length < 2) return;
    const own = ['indicators', around.id];
    const parties = new Set<string>();
    // Who agreed to all indicators, or to the whole document, agreed to this one.
    for (const depth of [2, 1, 0]) {
      // One text, because what is asked of another entry is compared with the next answer.
      const agreed = around.ask('agreements', toPointer(own.slice(0, depth)), (agreement: Agreement | undefined) => {
        const content = agreement && agreedContent({ indicators: { [around.id]: indicator } }, toPointer(own));
        return JSON.stringify(agreedParties(agreement, content, own.slice(depth)));
      });
      for (const party of JSON.parse(agreed ?? '[]') as string[]) parties.add(party);
    }
    const [first, ...others] = partners.filter((id) => !parties.has(id));
    if (first === undefined) return;
    report([], { name: around.name, partner: partnerName(around, first), others: others.length });
  },
});
