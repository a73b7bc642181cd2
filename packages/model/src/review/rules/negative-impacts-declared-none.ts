import { asMap } from '../../patch/json-map.ts';
import { lackIn, negativeImpacts, type NegativeImpactValues } from '../negative-impacts.ts';
import { documentRule } from '../rule.ts';

/** The declaration was true until somebody found a harm. */
export const negativeImpactsDeclaredNone = documentRule({
  id: 'negative-impacts-declared-none',
  severity: 'error',
  paragraph: '3.4.1(a)',
  reads: ['indicators', 'impact'],
  message: ({ name }: NegativeImpactValues) =>
    `It is declared that no negative impact was identified, but “${name}” is reported. Take back one of the two.`,
  find(document, report) {
    const declaration = asMap(document.impact?.noneIdentified);
    const [first] = negativeImpacts(document);
    // One contradiction is enough.
    if (first && declaration && lackIn(declaration) !== 'both')
      report(['impact', 'noneIdentified'], { name: first.name });
  },
});
