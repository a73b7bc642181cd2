import { reference } from '../reference.ts';

/** Partners decide on filing, publication, licences and enforcement. */
export const controlNotAPartner = reference({
  id: 'control-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: [
    'results/*/control/filing/#',
    'results/*/control/publication/#',
    'results/*/control/licensing/#',
    'results/*/control/enforcement/#',
  ],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is to decide on “${name}”, but is no partner.`,
});
