import { impactDimensions, type ImpactDimension } from '../../vocabularies/indicators.ts';
import { indicatorsOf } from '../indicator-rule.ts';
import { negativeImpacts } from '../negative-impacts.ts';
import { documentRule } from '../rule.ts';

/** "The impact should be evaluated" in six dimensions; one that is reported as harmed is looked at. */
export const indicatorsDimensionEmpty = documentRule({
  id: 'indicators-dimension-empty',
  severity: 'advice',
  paragraph: '3.1.1(e)',
  reads: ['indicators', 'impact'],
  message: ({ dimension }: { readonly dimension: ImpactDimension }) =>
    `No indicator shows ${dimension} effects. Choose one if the partnership may have such effects.`,
  find(document, report) {
    const indicators = indicatorsOf(document);
    if (indicators.length === 0) return;
    const seen = new Set<unknown>(indicators.map(({ dimension }) => dimension));
    for (const { entry } of negativeImpacts(document)) seen.add(entry.dimension);
    for (const dimension of impactDimensions) if (!seen.has(dimension)) report(['indicators'], { dimension });
  },
});
