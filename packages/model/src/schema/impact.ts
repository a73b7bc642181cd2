/** What is said of value and impact beyond the single indicator (C(2024) 601, 3.4.1). */
import type * as v from 'valibot';
import { checkpointKinds, ethicsFindings, feedbackSides, longTermRatings } from '../vocabularies/indicators.ts';
import { negativeImpactSchema } from './indicator.ts';
import { orderedObject } from './order.ts';
import { date, documentObject, integer, mapOf, order, requiredText, term, text } from './primitives.ts';

/** The declaration that no negative impact was found (C(2024) 601, 3.4.1(a)). */
export const noneIdentifiedSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Who looked. */
    by: text,
    /** The day on which it was assessed. */
    date,
    /** What else there is to say. */
    comment: text,
  },
);
export type NoneIdentified = v.InferOutput<typeof noneIdentifiedSchema>;

/** An ethical concern, or something that was looked at for one (C(2024) 601, 3.4.1(a)). */
export const ethicsConcernSchema = /*#__PURE__*/ documentObject(
  {
    /** What was looked at. */
    title: requiredText,
  },
  {
    /** Whether there is a concern; absent means that nobody has looked yet. */
    finding: /*#__PURE__*/ term(ethicsFindings),
    /** What is done about it. */
    mitigation: text,
    /** Who looked. */
    by: text,
    /** The day on which it was assessed. */
    date,
    /** Where it stands among the others. */
    order,
  },
);
export type EthicsConcern = v.InferOutput<typeof ethicsConcernSchema>;

/** When ethical concerns were assessed as a whole (C(2024) 601, 3.4.1(a)). */
export const ethicsAssessmentSchema = /*#__PURE__*/ orderedObject(
  'date',
  'next',
  {},
  {
    /** Who assessed them. */
    by: text,
    /** The day on which they were assessed. */
    date,
    /** The day on which they shall be assessed again. */
    next: date,
  },
);
export type EthicsAssessment = v.InferOutput<typeof ethicsAssessmentSchema>;

const longTermRating = /*#__PURE__*/ term(longTermRatings);

/** The long-term impact, judged (C(2024) 601, 3.4.1(d)). */
export const checkpointRatingsSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Whether it is the same wherever and whenever one looks. */
    consistency: longTermRating,
    /** Whether it lasts without the partnership. */
    sustainability: longTermRating,
    /** Whether it can grow. */
    scalability: longTermRating,
    /** Whether others can use it again. */
    reusability: longTermRating,
  },
);
export type CheckpointRatings = v.InferOutput<typeof checkpointRatingsSchema>;

/** A look at the long-term impact, at the end or years after it (C(2024) 601, 3.4.1(d)). */
export const checkpointSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Which of them it is. */
    kind: /*#__PURE__*/ term(checkpointKinds),
    /** The day on which it was done. */
    date,
    /** What was found. */
    ratings: checkpointRatingsSchema,
    /** What else there is to say. */
    comment: text,
    /** Who looked. */
    by: text,
  },
);
export type Checkpoint = v.InferOutput<typeof checkpointSchema>;

const feedbackRating = /*#__PURE__*/ integer(1, 5);

/** What somebody answered, from 1 to 5 (C(2024) 601, 3.4.1(b)). */
export const feedbackRatingsSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** How far the partners trust each other. */
    trust: feedbackRating,
    /** How well they talk to each other. */
    communication: feedbackRating,
    /** How well they share what they know. */
    knowledgeSharing: feedbackRating,
    /** How committed they are. */
    commitment: feedbackRating,
    /** How fair it is. */
    fairness: feedbackRating,
  },
);
export type FeedbackRatings = v.InferOutput<typeof feedbackRatingsSchema>;

/** What one person answered. It says neither who nor when, so that nobody can be found by it. */
export const feedbackAnswerSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The side that the person is on. */
    side: /*#__PURE__*/ term(feedbackSides),
    /** The answers to the questions. */
    ratings: feedbackRatingsSchema,
    /** What else the person wanted to say. */
    comment: text,
  },
);
export type FeedbackAnswer = v.InferOutput<typeof feedbackAnswerSchema>;

/** A regular round of feedback (C(2024) 601, 3.4.1(b)). */
export const feedbackRoundSchema = /*#__PURE__*/ orderedObject(
  'opens',
  'closes',
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** The first day on which one can answer. */
    opens: date,
    /** The last day on which one can answer. */
    closes: date,
    /** Where it stands among the rounds. */
    order,
    /** What was answered, under random ids. */
    answers: /*#__PURE__*/ mapOf(feedbackAnswerSchema),
  },
);
export type FeedbackRound = v.InferOutput<typeof feedbackRoundSchema>;

/** What the report of one period says beside the figures. */
export const impactReportSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Its title. */
    title: text,
    /** What matters most. */
    summary: text,
    /** What was learnt, for partnerships to come (C(2024) 601, 3.4.1(f)). */
    lessons: text,
  },
);
export type ImpactReport = v.InferOutput<typeof impactReportSchema>;

export const impactSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The negative impacts that no single indicator shows; indicators have their own (C(2024) 601, 3.4.1(a)). */
    negativeImpacts: /*#__PURE__*/ mapOf(negativeImpactSchema),
    /** The declaration that there are none. */
    noneIdentified: noneIdentifiedSchema,
    /** What was looked at for ethical concerns (C(2024) 601, 3.4.1(a)). */
    ethicsConcerns: /*#__PURE__*/ mapOf(ethicsConcernSchema),
    /** When ethical concerns were assessed as a whole. */
    ethicsAssessment: ethicsAssessmentSchema,
    /** The looks at the long-term impact (C(2024) 601, 3.4.1(d)). */
    checkpoints: /*#__PURE__*/ mapOf(checkpointSchema),
    /** The rounds of feedback (C(2024) 601, 3.4.1(b)). */
    feedbackRounds: /*#__PURE__*/ mapOf(feedbackRoundSchema),
    /** What is said in the report of each period, under the period: `2026-H2`. */
    reports: /*#__PURE__*/ mapOf(impactReportSchema),
  },
);
export type Impact = v.InferOutput<typeof impactSchema>;
