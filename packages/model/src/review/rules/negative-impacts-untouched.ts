import { indicatorsOf } from '../indicator-rule.ts';
import { lackIn, negativeImpacts, type DeclarationValues } from '../negative-impacts.ts';
import { documentRule } from '../rule.ts';

const place = ['impact', 'noneIdentified'];

/** "Negative impacts should be reported": who measures the good has looked for the harm too, and says so. */
export const negativeImpactsUntouched = documentRule({
  id: 'negative-impacts-untouched',
  severity: 'warning',
  paragraph: '3.4.1(a)',
  reads: ['indicators', 'impact'],
  message: ({ lacks }: DeclarationValues) =>
    lacks === 'both'
      ? 'Nothing is said of negative impacts. Report those that are found or feared, or declare that none was identified.'
      : `It is declared that no negative impact was identified, but not ${lacks === 'by' ? 'who assessed it. Enter who did' : 'when it was assessed. Enter the day'}.`,
  find(document, report) {
    if (indicatorsOf(document).length === 0 || negativeImpacts(document).length > 0) return;
    const lacks = lackIn(document.impact?.noneIdentified);
    if (lacks) report(lacks === 'both' ? place : [...place, lacks], { lacks });
  },
});
