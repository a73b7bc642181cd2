import { reference } from '../reference.ts';

/** What a result needs has to be in the list of background, or nobody gives access to it. */
export const backgroundMissing = reference({
  id: 'background-missing',
  severity: 'error',
  paragraph: '3.1.1(f)',
  places: ['results/*/basedOnBackground/#'],
  to: ['background'],
  message: ({ missing, name }) => `“${name}” is based on the background “${missing}”, which is not there.`,
});
