import type { Partner } from '../../schema/partner.ts';
import { idsIn, partiesOf, partnerName, resultRule, type ResultValues } from '../result-rule.ts';

const isAcademic = (partner: Partner | undefined): boolean =>
  partner?.sector === 'academia' || partner?.activityType === 'HES' || partner?.activityType === 'REC';

/** Academic freedom is to be respected; who took part in research has a say in publishing it. */
export const academicBarredFromPublishing = resultRule<
  'academic-barred-from-publishing',
  ResultValues & { readonly partner: string }
>({
  id: 'academic-barred-from-publishing',
  severity: 'warning',
  paragraph: '3.1.1(a)',
  message: ({ name, partner }) =>
    `${partner} took part in “${name}”, but has no say in publishing it. Add it to those who decide on publication.`,
  find(result, report, around) {
    const deciding = idsIn(result.control?.publication);
    if (deciding.length === 0) return;
    for (const id of partiesOf(result)) {
      if (deciding.includes(id) || !around.ask('partners', id, isAcademic)) continue;
      report(['control', 'publication'], { name: around.name, partner: partnerName(around, id) });
    }
  },
});
