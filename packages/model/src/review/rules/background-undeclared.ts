import { idsIn, nameIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';
import { needsOfOthers, undeclaredPartners } from '../undeclared-background.ts';

/** Attachment 1 of DESCA has an entry for every party; once the first has made its own, the others are asked for theirs. */
export const backgroundUndeclared = documentRule({
  id: 'background-undeclared',
  severity: 'advice',
  paragraph: '3.1.1(f)',
  reads: ['partners', 'results', 'background', 'noBackground'],
  message: ({ partner }: { partner: string }) =>
    `${partner} lists no background, and does not declare that none is needed. Ask for one or the other.`,
  find(document, report) {
    const { partners, background, noBackground } = document;
    if (idsIn(background).length + idsIn(noBackground).length === 0) return;
    const undeclared = undeclaredPartners(document);
    const needs = needsOfOthers(document, undeclared);
    for (const id of undeclared) {
      if (needs.has(id)) continue;
      report(['noBackground', id], { partner: nameIn(partners, id) });
    }
  },
});
