/** How the partners manage their intellectual assets together (C(2024) 601, 3.1.1(f)). */
import type * as v from 'valibot';
import { strategyParts } from '../vocabularies/results.ts';
import { date, documentObject, id, mapOf, term, text } from './primitives.ts';

/** What the partners have agreed on one part of their strategy. */
export const strategyPartSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** What they have agreed. */
    text,
    /** The id of the partner who looks after it. */
    responsible: id,
    /** The day on which it is looked at again. */
    reviewDate: date,
  },
);
export type StrategyPart = v.InferOutput<typeof strategyPartSchema>;

/** The joint strategy, by its seven parts. */
export const assetStrategySchema = /*#__PURE__*/ mapOf(strategyPartSchema, /*#__PURE__*/ term(strategyParts));

/** The answers to the questions that lead to a model agreement, and what was read from them. */
export const agreementGuideSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The answer to each question, by its key. */
    answers: /*#__PURE__*/ mapOf(/*#__PURE__*/ term(['yes', 'no'])),
    /** Who answered, as a name. */
    by: text,
    /** The day on which it was answered. */
    date,
    /** What the partners make of it. */
    remark: text,
  },
);
export type AgreementGuide = v.InferOutput<typeof agreementGuideSchema>;
