import { reference } from '../reference.ts';
import { partInEnglish } from '../strategy.ts';

/** Each part of the joint strategy is looked after by one of the partners. */
export const strategyResponsibleNotAPartner = reference({
  id: 'strategy-responsible-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(f)',
  places: ['assetStrategy/*/responsible'],
  to: ['partners'],
  message: ({ missing, name }) =>
    `“${missing}” is to look after ${partInEnglish(name)} in the joint strategy, but is no partner.`,
});
