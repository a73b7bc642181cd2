import { reference } from '../reference.ts';

/** Value is shared among those who created it. */
export const sharingPartyNotAPartner = reference({
  id: 'sharing-party-not-a-partner',
  severity: 'error',
  paragraph: '3.4.1(e)',
  places: [
    'valorisationPlans/*/sharing/parties/#',
    'valorisationPlans/*/sharing/deductions/*/to',
    'valorisationPlans/*/sharing/weights/*/contributions/#',
  ],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” takes part in sharing the value of “${name}”, but is no partner.`,
});
