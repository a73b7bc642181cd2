/** Who gets what of the value (C(2024) 601, 3.4.1(e)). */
import type * as v from 'valibot';
import { deductionKinds, sharingRules, splitRules } from '../vocabularies/value-sharing.ts';
import { moneySchema } from './money.ts';
import { documentObject, id, integer, mapOf, order, requiredText, share, term, text } from './primitives.ts';
import { costShareSchema } from './result.ts';

/** What is taken out of an income before parties share it: an amount, or a share of what is left by then. */
export const deductionSchema = /*#__PURE__*/ documentObject(
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** Where it stands among the deductions, which are taken one after the other. */
    order,
    /** What it is for. */
    kind: /*#__PURE__*/ term(deductionKinds),
    /** How much it is. */
    amount: moneySchema,
    /** Which part it is of what is left by then, exact: `3/10`. */
    share,
    /** The id of the partner who gets it; absent where it leaves the partnership. */
    to: id,
  },
);
export type Deduction = v.InferOutput<typeof deductionSchema>;

/** One who takes part in the sharing. */
export const sharingPartySchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Where it stands among the parties. */
    order,
    /** The share that it negotiated, exact: `1/3`. */
    share,
    /** What it gave: money, work, background, facilities, risk. */
    gives: text,
    /** What it gets besides money: publications, data, visibility. */
    gets: text,
  },
);
export type SharingParty = v.InferOutput<typeof sharingPartySchema>;

/** How much an indicator counts, and what each party contributed to what it shows. */
export const impactWeightSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** How much it counts, against the others. */
    weight: /*#__PURE__*/ integer(1, 1000),
    /** The part of each party in it, by partner id. */
    contributions: /*#__PURE__*/ mapOf(costShareSchema),
  },
);
export type ImpactWeight = v.InferOutput<typeof impactWeightSchema>;

/** The rule by which value is shared, with what it needs. */
export const valueSharingSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** How it is shared. */
    rule: /*#__PURE__*/ term(sharingRules),
    /** How a waterfall shares what is left; absent means alike. */
    rest: /*#__PURE__*/ term(splitRules),
    /** The income to be shared, or an example of one. */
    gross: moneySchema,
    /** What a waterfall takes out first. */
    deductions: /*#__PURE__*/ mapOf(deductionSchema),
    /** Who takes part, by partner id; without any, the owners of the result do. */
    parties: /*#__PURE__*/ mapOf(sharingPartySchema),
    /** The indicators by which impact is weighed, by their ids. */
    weights: /*#__PURE__*/ mapOf(impactWeightSchema),
    /** Why it is shared so. */
    reason: text,
    /** Why that is fair and equitable, and where it may not be. */
    fairness: text,
  },
);
export type ValueSharing = v.InferOutput<typeof valueSharingSchema>;
