import { reference } from '../reference.ts';

/** A right lapses when nobody within reach files and maintains it. */
export const protectionResponsibleNotAPartner = reference({
  id: 'protection-responsible-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['results/*/protection/*/responsible'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is to protect “${name}”, but is no partner.`,
});
