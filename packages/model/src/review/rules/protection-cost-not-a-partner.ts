import { reference } from '../reference.ts';

/** The cost of protection is divided among the partners. */
export const protectionCostNotAPartner = reference({
  id: 'protection-cost-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['results/*/protection/*/costs/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is to bear costs of protecting “${name}”, but is no partner.`,
});
