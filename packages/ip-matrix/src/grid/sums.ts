/** Per partner: how many results it owns alone and jointly, and how many items it needs access to. */
import type { Background, Id, Result } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';
import { entriesOf } from '@kvasir/model';

export interface PartnerSums {
  sole: number;
  joint: number;
  access: number;
}
export type Sums = ReadonlyMap<Id, PartnerSums>;

export function sumsOf({ results, background }: Pick<IpMatrix, 'results' | 'background'>): Sums {
  const sums = new Map<Id, PartnerSums>();
  const of = (partner: Id): PartnerSums => {
    let found = sums.get(partner);
    if (!found) sums.set(partner, (found = { sole: 0, joint: 0, access: 0 }));
    return found;
  };
  const countAccess = ({ accessRights }: Result | Background): void => {
    for (const [partner, rights] of entriesOf(accessRights)) {
      const needs = [rights.implementation, rights.exploitation].some((right) => right && right.terms !== 'none');
      if (needs) of(partner).access += 1;
    }
  };
  for (const [, result] of entriesOf(results)) {
    countAccess(result);
    if (result.ownership?.kind === 'to-be-determined') continue;
    const owners = entriesOf(result.ownership?.owners);
    for (const [partner] of owners) {
      if (owners.length > 1 || result.ownership?.kind === 'joint') of(partner).joint += 1;
      else of(partner).sole += 1;
    }
  }
  for (const [, item] of entriesOf(background)) countAccess(item);
  return sums;
}
