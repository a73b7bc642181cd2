import { reference } from '../reference.ts';

/** Without somebody who collects the values, an indicator stays empty. */
export const indicatorResponsibleNotAPartner = reference({
  id: 'indicator-responsible-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(e)',
  places: ['indicators/*/responsible'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is to collect the values of “${name}”, but is no partner.`,
});
