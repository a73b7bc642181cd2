import { reference } from '../reference.ts';

/** Value is shared "based on the impact created", which indicators show. */
export const sharingIndicatorMissing = reference({
  id: 'sharing-indicator-missing',
  severity: 'error',
  paragraph: '3.4.1(e)',
  places: ['valorisationPlans/*/sharing/weights/#'],
  to: ['indicators'],
  message: ({ missing, name }) =>
    `The value of “${name}” is to be shared by the indicator “${missing}”, which is not there.`,
});
