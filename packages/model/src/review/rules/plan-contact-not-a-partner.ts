import { reference } from '../reference.ts';

/** Key staff and contact points are listed for each partner. */
export const planContactNotAPartner = reference({
  id: 'plan-contact-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(b)',
  places: ['valorisationPlans/*/contacts/*/partner'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is to provide a contact for “${name}”, but is no partner.`,
});
