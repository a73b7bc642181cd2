import { decisionsOn } from '@kvasir/element/agreement.js';
import { isMap, toPointer, type Id } from '@kvasir/model';
import type { PlanSlice } from '../plan-value.ts';

export interface AgreementCount {
  readonly agreed: number;
  /** Those whose agreement is to the plan as it once was. */
  readonly earlier: number;
  readonly objected: number;
}

/** What each party said at whatever time: to a plan, else to all plans or to the whole document. */
function everSaid({ agreements }: PlanSlice, path: readonly string[]): ReadonlyMap<Id, unknown> {
  const records: unknown = agreements;
  const all = new Map<Id, unknown>();
  for (let length = 0; length <= path.length; length++) {
    const pointer = toPointer(path.slice(0, length));
    const record: unknown = isMap(records) && Object.hasOwn(records, pointer) ? records[pointer] : undefined;
    const parties: unknown = isMap(record) ? record['parties'] : undefined;
    for (const [party, said] of Object.entries(isMap(parties) ? parties : {})) {
      all.set(party, isMap(said) ? said['decision'] : undefined);
    }
  }
  return all;
}

/** How many of these partners stand by a plan as it is now, agreed to what it was, or object to it. */
export function countAgreement(value: PlanSlice, asked: ReadonlySet<Id>, id: Id): AgreementCount {
  const path = ['valorisationPlans', id];
  const now = decisionsOn(value, path);
  const ever = everSaid(value, path);
  const count = (meets: (partner: Id) => boolean): number => [...asked].filter(meets).length;
  return {
    agreed: count((partner) => now.get(partner) === 'agreed'),
    earlier: count((partner) => ever.get(partner) === 'agreed' && !now.has(partner)),
    objected: count((partner) => now.get(partner) === 'objected'),
  };
}
