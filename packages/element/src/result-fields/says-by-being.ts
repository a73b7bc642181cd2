import type { Path } from '../panel/edits.ts';

/** Whether an object says something by being there, with nothing in it: an owner without a share, access as by default. */
export function saysByBeing([, , field, ...rest]: Path): boolean {
  switch (field) {
    case 'ownership':
      return rest.length === 2 && rest[0] === 'owners';
    case 'contributors':
      return rest.length === 1;
    case 'protection':
      return rest.length === 1 || (rest.length === 3 && rest[1] === 'costs');
    case 'accessRights':
      return rest.length === 2;
    default:
      return false;
  }
}
