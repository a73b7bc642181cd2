import { asMap, member } from '../../patch/json-map.ts';
import { negativeImpacts } from '../negative-impacts.ts';
import type { MissingValues } from '../reference.ts';
import { idsIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';
import { readable } from '../walk.ts';

/** A harm is followed by the indicators that show it. */
export const negativeImpactIndicatorMissing = documentRule({
  id: 'negative-impact-indicator-missing',
  severity: 'error',
  paragraph: '3.4.1(a)',
  reads: ['indicators', 'impact'],
  message: ({ missing, name }: MissingValues) =>
    `The negative impact “${name}” is to be followed by the indicator “${missing}”, which is not there.`,
  find(document, report) {
    const indicators = asMap(document.indicators ?? {});
    if (!indicators) return;
    for (const { path, entry, name } of negativeImpacts(document)) {
      for (const missing of idsIn(entry.indicators)) {
        if (readable(missing) && !member(indicators, missing))
          report([...path, 'indicators', missing], { name, missing });
      }
    }
  },
});
