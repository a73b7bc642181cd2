import { strategyPartRule } from '../strategy.ts';

/** What everybody looks after, nobody does. */
export const strategyPartWithoutResponsible = strategyPartRule(
  'strategy-part-without-responsible',
  'responsible',
  (part) => `Nobody looks after ${part} in the joint strategy. Name a partner.`,
);
