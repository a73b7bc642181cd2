import { asMap } from '../../patch/json-map.ts';
import { isFunded } from '../../valorisation/funding.ts';
import { readMoney } from '../../valorisation/money.ts';
import { stepRule } from '../plan-rule.ts';

/** "Taking advantage of public and private funding schemes." */
export const stepCostWithoutFunding = stepRule({
  id: 'step-cost-without-funding',
  severity: 'advice',
  paragraph: '3.3.1(c)',
  message: ({ name, step }) =>
    `The step “${step}” for “${name}” costs something, but it is not said who pays. Name a source of money.`,
  find(step, report, { name }, title, { fundings }) {
    const cost = readMoney(step.cost);
    if (cost && cost.cents > 0 && !isFunded(step, asMap(fundings) ?? {})) report(['funding'], { name, step: title });
  },
});
