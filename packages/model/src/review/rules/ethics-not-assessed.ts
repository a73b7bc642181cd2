import { asMap } from '../../patch/json-map.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { indicatorsOf } from '../indicator-rule.ts';
import { lackIn, type DeclarationValues } from '../negative-impacts.ts';
import { entriesIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';
import { isBlank } from '../walk.ts';

const place = ['impact', 'ethicsAssessment'];

const isLookedAt = ({ ethics }: Indicator): boolean => !isBlank(asMap(ethics)?.['finding']);

/**
 * "Ethical concerns should be assessed": as a whole by somebody on a day, or concern by concern, or indicator by
 * indicator.
 */
export const ethicsNotAssessed = documentRule({
  id: 'ethics-not-assessed',
  severity: 'warning',
  paragraph: '3.4.1(a)',
  reads: ['indicators', 'impact'],
  message: ({ lacks }: DeclarationValues) =>
    lacks === 'both'
      ? 'Nobody has assessed ethical concerns yet. Assess them, and enter who did and when.'
      : `Ethical concerns were assessed, but it is not said ${lacks === 'by' ? 'by whom. Enter who did' : 'when. Enter the day'}.`,
  find(document, report) {
    const indicators = indicatorsOf(document);
    if (indicators.length === 0) return;
    const lacks = lackIn(document.impact?.ethicsAssessment);
    if (!lacks) return;
    const isElsewhere =
      indicators.every(isLookedAt) ||
      entriesIn(document.impact?.ethicsConcerns).some(({ finding }) => !isBlank(finding));
    if (lacks !== 'both') report([...place, lacks], { lacks });
    else if (!isElsewhere) report(place, { lacks });
  },
});
