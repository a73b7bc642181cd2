import { asMap, member } from '../../patch/json-map.ts';
import { negativeImpacts } from '../negative-impacts.ts';
import type { MissingValues } from '../reference.ts';
import { documentRule } from '../rule.ts';
import { readable } from '../walk.ts';

/** What nobody sees to is not mitigated. */
export const negativeImpactResponsibleNotAPartner = documentRule({
  id: 'negative-impact-responsible-not-a-partner',
  severity: 'error',
  paragraph: '3.4.1(a)',
  reads: ['indicators', 'impact', 'partners'],
  message: ({ missing, name }: MissingValues) =>
    `“${missing}” is to see to the negative impact “${name}”, but is no partner.`,
  find(document, report) {
    const partners = asMap(document.partners ?? {});
    if (!partners) return;
    for (const { path, entry, name } of negativeImpacts(document)) {
      const missing = readable(entry.responsible);
      if (missing && !member(partners, missing)) report([...path, 'responsible'], { name, missing });
    }
  },
});
