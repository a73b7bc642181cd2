import { asMap, member } from '../../patch/json-map.ts';
import { idsIn } from '../result-rule.ts';
import { stepRule, type StepValues } from '../plan-rule.ts';

/** What pays for a step stands among the sources of its plan. */
export const stepFundingMissing = stepRule<'step-funding-missing', StepValues & { readonly missing: string }>({
  id: 'step-funding-missing',
  severity: 'error',
  paragraph: '3.3.1(c)',
  message: ({ name, step, missing }) =>
    `The step “${step}” for “${name}” is to be paid for by “${missing}”, which is not among the sources of money.`,
  find({ fundedBy }, report, { name }, step, { fundings }) {
    const sources = asMap(fundings ?? {});
    for (const missing of idsIn(fundedBy)) {
      if (sources && member(sources, missing) === undefined) report(['fundedBy', missing], { name, step, missing });
    }
  },
});
