/** What is taken out of an income before parties share it. */
import type { JsonMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { deductionKinds } from '../vocabularies/value-sharing.ts';
import { readMoney } from './money.ts';
import { partOf, readShare } from './ratio.ts';
import { inOrder, known, mapEntries, ownValue, writtenText } from './reading.ts';
import type { SharingDeduction, SharingLine, SharingProblem } from './sharing-types.ts';

/** The deductions of a plan, in their order; shares in `changed` take the place of what is written. */
export function deductionsOf(sharing: JsonMap, changed?: Readonly<Record<Id, string>>): SharingDeduction[] {
  return inOrder(mapEntries(sharing['deductions']), ([, raw]) => raw).map(([id, raw]) => {
    const share = ownValue(changed, id);
    return {
      id,
      title: writtenText(raw['title']),
      kind: known(deductionKinds, raw['kind']),
      amount: share === undefined ? readMoney(raw['amount']) : undefined,
      share: share ?? writtenText(raw['share']),
      to: writtenText(raw['to']),
    };
  });
}

/** What is taken out, and what is left. */
export interface Waterfall {
  readonly net: bigint;
  readonly lines: readonly SharingLine[];
  readonly reimbursed: ReadonlyMap<Id, bigint>;
  readonly problems: readonly SharingProblem[];
}

/** What a deduction asks for of what is left; `undefined` for what asks for nothing that can be read. */
function askedBy({ amount, share }: SharingDeduction, left: bigint): bigint | undefined {
  const money = readMoney(amount);
  if (money) return money.cents < 0 ? undefined : BigInt(money.cents);
  const ratio = readShare(share);
  return ratio && partOf(left, ratio);
}

/** Takes one deduction after the other; none takes more than there is. */
export function takeOut(gross: bigint, currency: string, deductions: readonly SharingDeduction[]): Waterfall {
  let left = gross;
  const lines: SharingLine[] = [];
  const reimbursed = new Map<Id, bigint>();
  const problems: SharingProblem[] = [];
  for (const deduction of deductions) {
    const { id, to, share } = deduction;
    const money = readMoney(deduction.amount);
    if (money && money.currency !== currency) {
      problems.push({ code: 'currency-differs', id });
      continue;
    }
    const asked = askedBy(deduction, left);
    if (asked === undefined) {
      problems.push({ code: 'deduction-unreadable', id });
      continue;
    }
    const taken = asked < left ? asked : left;
    if (asked > left) problems.push({ code: 'exceeds-gross', id });
    left -= taken;
    if (to !== undefined) reimbursed.set(to, (reimbursed.get(to) ?? 0n) + taken);
    lines.push({
      kind: 'deduction',
      id,
      cents: Number(taken),
      ...(asked > taken && { asked: Number(asked) }),
      ...(!money && share !== undefined && { ratio: share }),
      children: [],
    });
  }
  return { net: left, lines, reimbursed, problems };
}
