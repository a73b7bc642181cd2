import { negativeImpacts, type NegativeImpactValues } from '../negative-impacts.ts';
import { documentRule } from '../rule.ts';
import { isBlank } from '../walk.ts';

/** Who reports a harm is asked next what is done about it. */
export const negativeImpactWithoutMitigation = documentRule({
  id: 'negative-impact-without-mitigation',
  severity: 'advice',
  paragraph: '3.4.1(a)',
  reads: ['indicators', 'impact'],
  message: ({ name }: NegativeImpactValues) =>
    `It is not said what is done about the negative impact “${name}”. Describe it, or say why nothing can be done.`,
  find(document, report) {
    for (const { path, entry, name } of negativeImpacts(document)) {
      if (isBlank(entry.mitigation)) report([...path, 'mitigation'], { name });
    }
  },
});
