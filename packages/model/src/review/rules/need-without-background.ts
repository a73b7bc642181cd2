import { nameIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';
import { needsOfOthers, undeclaredPartners } from '../undeclared-background.ts';

/** Who shall use a result needs to know whether it can do so without the background of who made it. */
export const needWithoutBackground = documentRule({
  id: 'need-without-background',
  severity: 'warning',
  paragraph: '3.1.1(f)',
  reads: ['partners', 'results', 'background', 'noBackground'],
  message: ({ partner, name }: { partner: string; name: string }) =>
    `Others need access to “${name}”, but ${partner} has not said which background that takes. List it, or declare that none is needed.`,
  find(document, report) {
    const needs = needsOfOthers(document, undeclaredPartners(document));
    for (const [id, name] of needs) {
      report(['noBackground', id], { partner: nameIn(document.partners, id), name });
    }
  },
});
