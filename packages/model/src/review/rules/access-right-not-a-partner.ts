import { reference } from '../reference.ts';

/** Access rights of partners follow from the grant agreement; those of others need a contract. */
export const accessRightNotAPartner = reference({
  id: 'access-right-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(f)',
  places: ['results/*/accessRights/#', 'background/*/accessRights/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is given access to “${name}”, but is no partner.`,
});
