/** What a plan costs, and who pays (C(2024) 601, 3.3.1(c)). */
import { textOf } from '../document-text.ts';
import type { JsonMap } from '../patch/json-map.ts';
import type { Money } from '../schema/money.ts';
import type { Id } from '../schema/primitives.ts';
import {
  fundingKinds,
  fundingStatuses,
  type FundingKind,
  type FundingStatus,
} from '../vocabularies/valorisation-plan.ts';
import { costsOf, readMoney, shortfallOf } from './money.ts';
import { dayIn, entryIn, inOrder, isWritten, keysIn, known, mapEntries, mapIn, type PlanDocument } from './reading.ts';

/** A source of money, as it can be shown. */
export interface ReadFunding {
  readonly id: Id;
  readonly raw: JsonMap;
  readonly title: string;
  readonly kind: FundingKind | undefined;
  readonly status: FundingStatus | undefined;
  readonly amount: Money | undefined;
  readonly deadline: string | undefined;
  /** The steps that it pays for. */
  readonly steps: readonly Id[];
}

/** What a plan costs and what there is for it, in each currency. */
export interface PlanFundingReading {
  readonly fundings: readonly ReadFunding[];
  /** What the steps cost that were not cancelled. */
  readonly needed: readonly Money[];
  /** What was granted. */
  readonly secured: readonly Money[];
  /** What was applied for, or is to be. */
  readonly asked: readonly Money[];
  /** What is needed and not granted. */
  readonly gap: readonly Money[];
  /** The steps that cost something, and nobody pays. */
  readonly unfunded: readonly Id[];
}

/** Whether it is said who pays for a step that costs something. */
export function isFunded(step: JsonMap, fundings: JsonMap): boolean {
  return isWritten(step['funding']) || keysIn(step['fundedBy']).some((id) => entryIn(fundings, id) !== undefined);
}

/** What a plan costs, and who pays. */
export function fundingOf(document: Pick<PlanDocument, 'valorisationPlans'>, id: Id): PlanFundingReading {
  const plan = entryIn(document.valorisationPlans, id);
  const sources = mapIn(plan, 'fundings');
  const steps = mapEntries(mapIn(plan, 'steps')).filter(([, { status }]) => status !== 'cancelled');
  const fundings = inOrder(mapEntries(sources), ([, raw]) => raw).map(([key, raw]): ReadFunding => ({
    id: key,
    raw,
    title: textOf(raw['title']) || key,
    kind: known(fundingKinds, raw['kind']),
    status: known(fundingStatuses, raw['status']),
    amount: readMoney(raw['amount']),
    deadline: dayIn(raw['deadline']),
    steps: steps.flatMap(([step, { fundedBy }]) => (keysIn(fundedBy).includes(key) ? [step] : [])),
  }));
  const sumOf = (...wanted: (FundingStatus | undefined)[]): readonly Money[] =>
    costsOf(fundings.flatMap(({ status, amount }) => (wanted.includes(status) ? (amount ?? []) : [])));
  const [needed, secured] = [costsOf(steps.map(([, { cost }]) => cost)), sumOf('granted')];
  return {
    fundings,
    needed,
    secured,
    asked: sumOf('applied', 'planned', undefined),
    gap: shortfallOf(needed, secured),
    unfunded: steps.flatMap(([step, raw]) => (readMoney(raw['cost']) && !isFunded(raw, sources) ? [step] : [])),
  };
}
