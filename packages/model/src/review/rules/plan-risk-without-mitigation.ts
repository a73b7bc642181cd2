import { mapEntries } from '../../valorisation/reading.ts';
import { planRule, type PlanValues } from '../plan-rule.ts';
import { isBlank, readable } from '../walk.ts';

/** A risk that is known is one that something can be done about. */
export const planRiskWithoutMitigation = planRule<
  'plan-risk-without-mitigation',
  PlanValues & { readonly risk: string }
>({
  id: 'plan-risk-without-mitigation',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name, risk }) =>
    `It is not said what is done about the risk “${risk}” for “${name}”. Describe it, or say why nothing can be done.`,
  find({ risks }, report, { name }) {
    for (const [id, { title, mitigation }] of mapEntries(risks)) {
      if (isBlank(mitigation)) report(['risks', id, 'mitigation'], { name, risk: readable(title) ?? id });
    }
  },
});
