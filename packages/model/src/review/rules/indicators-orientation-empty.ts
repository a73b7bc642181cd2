import { orientations, type Orientation } from '../../vocabularies/indicators.ts';
import { indicatorsOf } from '../indicator-rule.ts';
import { documentRule } from '../rule.ts';

/** "A balance between business-, social- and research-oriented metrics": an empty side is to be seen, and no quota is set. */
export const indicatorsOrientationEmpty = documentRule({
  id: 'indicators-orientation-empty',
  severity: 'warning',
  paragraph: '3.4.1(a)',
  reads: ['indicators'],
  message: ({ orientation }: { readonly orientation: Orientation }) =>
    `No indicator is ${orientation}-oriented, so that side of what the partnership achieves stays unseen. Choose one, so that business, social and research metrics are in balance.`,
  find(document, report) {
    const indicators = indicatorsOf(document);
    if (indicators.length === 0) return;
    for (const orientation of orientations) {
      if (!indicators.some((indicator) => indicator.orientation === orientation))
        report(['indicators'], { orientation });
    }
  },
});
