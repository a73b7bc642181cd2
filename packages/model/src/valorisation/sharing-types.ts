/** What sharing of value takes and gives. */
import type { Money } from '../schema/money.ts';
import type { Id } from '../schema/primitives.ts';
import type { DeductionKind, SharingRule, SplitRule } from '../vocabularies/value-sharing.ts';

/** What is taken out first: an amount, or a share of what is left by then. */
export interface SharingDeduction {
  readonly id: Id;
  readonly title?: string | undefined;
  readonly kind?: DeductionKind | undefined;
  readonly amount?: Money | undefined;
  readonly share?: string | undefined;
  /** The partner who gets it. */
  readonly to?: Id | undefined;
}

/** How much an indicator counts, and the part of each party in what it shows. */
export interface SharingWeight {
  readonly indicator: Id;
  readonly weight: number;
  readonly contributions: Readonly<Record<Id, string>>;
}

/** Everything that a sharing is reckoned from. */
export interface SharingInput {
  readonly rule: SharingRule;
  /** How a waterfall shares what is left; absent means alike. */
  readonly rest?: SplitRule | undefined;
  readonly gross: Money;
  /** Taken one after the other, by a waterfall only. */
  readonly deductions?: readonly SharingDeduction[] | undefined;
  readonly parties: readonly {
    readonly id: Id;
    /** What it negotiated. */
    readonly share?: string | undefined;
    /** Its share in the result. */
    readonly owned?: string | undefined;
  }[];
  readonly weights?: readonly SharingWeight[] | undefined;
  /** Whose turn it is to get the first of the cents that cannot be divided: another number each year. */
  readonly turn?: number | undefined;
}

/**
 * A line of the reckoning. The cents of a line are the sum of those of the lines below it, and the part of a party is the
 * sum of its parts by the indicators: every number can be followed to where it comes from.
 */
export interface SharingLine {
  readonly kind: 'gross' | 'deduction' | 'net' | 'party' | 'whole-cents' | 'odd-cent' | 'indicator';
  /** The deduction, the partner, or the indicator. */
  readonly id?: Id;
  readonly cents?: number;
  /** Which part of the line above it is, exact. */
  readonly ratio?: string;
  /** What a deduction asked for, where less was left. */
  readonly asked?: number;
  /** What an indicator counts, and the party's part in it: their product is the ratio. */
  readonly factors?: { readonly weight: string; readonly part: string };
  readonly children: readonly SharingLine[];
}

/** What one party gets. */
export interface SharedPortion {
  readonly id: Id;
  /** Its part of what is shared, exact. */
  readonly ratio: string;
  readonly cents: number;
  /** What it gets of the deductions. */
  readonly reimbursed: number;
}

/** What could not be reckoned with, and was left out. */
export interface SharingProblem {
  readonly code: 'exceeds-gross' | 'currency-differs' | 'deduction-unreadable' | 'indicator-idle';
  readonly id: Id;
}

/** What is missing for a sharing. */
export type SharingLack = 'rule' | 'gross' | 'parties' | 'shares' | 'weights';

/** Who gets what, or what is missing to tell. */
export type Sharing =
  | { readonly kind: 'unready'; readonly lacks: readonly SharingLack[] }
  | {
      readonly kind: 'shared';
      readonly rule: SharingRule;
      readonly currency: string;
      readonly gross: number;
      /** What is left after the deductions. */
      readonly net: number;
      /** By id. */
      readonly parties: readonly SharedPortion[];
      /** Who got the cents that could not be divided. */
      readonly oddCents: readonly Id[];
      readonly trace: SharingLine;
      readonly problems: readonly SharingProblem[];
    };
