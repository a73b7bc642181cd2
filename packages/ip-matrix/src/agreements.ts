/** Who agreed to what, as far as the records alone say it: whether it still fits is said by the agreement bar. */
import { toPointer, type Id } from '@kvasir/model';
import { entriesOf } from '@kvasir/model';
import type { IpMatrix } from './matrix-value.ts';

export interface AgreementCount {
  readonly agreed: number;
  readonly objected: number;
  readonly of: number;
}

/** The decisions recorded on a result. */
export function agreementCount(agreements: IpMatrix['agreements'], partners: number, result: Id): AgreementCount {
  const parties = entriesOf(agreements?.[toPointer(['results', result])]?.parties);
  const decided = (decision: string): number => parties.filter(([, party]) => party.decision === decision).length;
  return { agreed: decided('agreed'), objected: decided('objected'), of: partners };
}
