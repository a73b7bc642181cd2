/** How value and impact are measured (C(2024) 601, 3.1.1(e) and 3.4.1). */
import type * as v from 'valibot';
import {
  directions,
  ethicsFindings,
  horizons,
  impactDimensions,
  indicatorKinds,
  indicatorLevels,
  keyImpactPathways,
  observationStatuses,
  orientations,
} from '../vocabularies/indicators.ts';
import { riskLevels } from '../vocabularies/work-plan.ts';
import { orderedObject } from './order.ts';
import {
  date,
  decimal,
  documentObject,
  id,
  idSet,
  integer,
  mapOf,
  number,
  order,
  requiredText,
  sdg,
  term,
  text,
  url,
} from './primitives.ts';

/** The version of an indicator's definition; a changed definition opens a new one, old observations keep theirs. */
const version = /*#__PURE__*/ integer(1, Number.MAX_SAFE_INTEGER);

/** The value of one group, where values are broken down. */
export const groupValueSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The value, in the indicator's unit. */
    value: number,
    /** Why there is no value; missing is not zero. */
    missing: text,
  },
);
export type GroupValue = v.InferOutput<typeof groupValueSchema>;

/** One value at one time. */
export const observationSchema = /*#__PURE__*/ documentObject(
  {
    /** The period that it stands for: `2026`, `2026-H2`, `2026-Q3`, `2026-11`. */
    period: requiredText,
  },
  {
    /** The value, in the indicator's unit. */
    value: number,
    /** Why there is no value; missing is not zero. */
    missing: text,
    /** The values by group, under the group's name: `women`. */
    breakdown: /*#__PURE__*/ mapOf(groupValueSchema),
    /** The judgement of a qualitative indicator, from 1 to 5. */
    rating: /*#__PURE__*/ integer(1, 5),
    /** The judgement in words. */
    text,
    /** Whether it can still change. */
    status: /*#__PURE__*/ term(observationStatuses),
    /** What shows it. */
    evidence: url,
    /** Who recorded it. */
    by: text,
    /** What else there is to say. */
    comment: text,
    /** The version of the indicator's definition that it was made under. */
    version,
  },
);
export type Observation = v.InferOutput<typeof observationSchema>;

export const observationsSchema = /*#__PURE__*/ mapOf(observationSchema);

/** A value, and the day that it stands for. */
export const datedValueSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The value, in the indicator's unit. */
    value: number,
    /** The day that it stands for. */
    date,
  },
);
export type DatedValue = v.InferOutput<typeof datedValueSchema>;

/** Between what bounds a value can be believed; either may be open. */
export const plausibleRangeSchema = /*#__PURE__*/ orderedObject(
  'from',
  'to',
  {},
  {
    /** The least value that can be believed. */
    from: number,
    /** The greatest value that can be believed. */
    to: number,
  },
);
export type PlausibleRange = v.InferOutput<typeof plausibleRangeSchema>;

/** What ethical concern there is (C(2024) 601, 3.4.1(a)). */
export const ethicsSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Whether there is one; absent means that nobody has looked yet. */
    finding: /*#__PURE__*/ term(ethicsFindings),
    /** The concern, and what is done about it. */
    mitigation: text,
  },
);
export type Ethics = v.InferOutput<typeof ethicsSchema>;

/** A harm that was found or is feared (C(2024) 601, 3.4.1(a): negative impacts should be reported). */
export const negativeImpactSchema = /*#__PURE__*/ documentObject(
  {
    /** The harm. */
    description: requiredText,
  },
  {
    /** Whom it concerns. */
    affected: text,
    /** How bad it is. */
    severity: /*#__PURE__*/ term(riskLevels),
    /** What is done about it. */
    mitigation: text,
    /** The id of the partner who sees to that. */
    responsible: id,
    /** The indicators that follow it. */
    indicators: idSet,
    /** Business, social or research (C(2024) 601, 3.4.1(a)). */
    orientation: /*#__PURE__*/ term(orientations),
    /** The dimension of impact (C(2024) 601, 3.1.1(e)). */
    dimension: /*#__PURE__*/ term(impactDimensions),
    /** Where it stands among the others. */
    order,
  },
);
export type NegativeImpact = v.InferOutput<typeof negativeImpactSchema>;

/** What an indicator was before its definition changed; observations of that version are read by it. */
export const earlierDefinitionSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** What it was called. */
    title: text,
    /** What exactly was counted or judged. */
    definition: text,
    /** Whether it was counted or judged. */
    kind: /*#__PURE__*/ term(indicatorKinds),
    /** The unit of its values. */
    unit: text,
    /** Where the value was to go. */
    direction: /*#__PURE__*/ term(directions),
    /** The value at the outset. */
    baseline: datedValueSchema,
    /** The value to reach. */
    target: datedValueSchema,
    /** Where the values came from. */
    source: text,
    /** How they were collected. */
    method: text,
    /** The day on which the next version took its place. */
    until: date,
  },
);
export type EarlierDefinition = v.InferOutput<typeof earlierDefinitionSchema>;

/** A jointly agreed metric (C(2024) 601, 3.4.1(a) and (b)). */
export const indicatorSchema = /*#__PURE__*/ documentObject(
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** Its number in the project's own counting. */
    number: text,
    /** Where it stands among the indicators. */
    order,
    /** The id that it has in the library it was taken from. */
    preset: text,
    /** What exactly is counted or judged. */
    definition: text,
    /** Business, social or research (C(2024) 601, 3.4.1(a)). */
    orientation: /*#__PURE__*/ term(orientations),
    /** The dimension of impact (C(2024) 601, 3.1.1(e)). */
    dimension: /*#__PURE__*/ term(impactDimensions),
    /** Whether it is counted or judged. */
    kind: /*#__PURE__*/ term(indicatorKinds),
    /** Output, outcome or impact. */
    level: /*#__PURE__*/ term(indicatorLevels),
    /** How soon it can show. */
    horizon: /*#__PURE__*/ term(horizons),
    /** Where the value shall go. */
    direction: /*#__PURE__*/ term(directions),
    /** The unit of its values, best as UCUM writes it: `t`, `%`, `EUR`. */
    unit: text,
    /** The value at the outset. */
    baseline: datedValueSchema,
    /** The value to reach. */
    target: datedValueSchema,
    /** How far a value that is to be maintained may lie from the target, either way, in the unit. */
    tolerance: /*#__PURE__*/ decimal(0, Number.MAX_VALUE),
    /** Between what bounds a value can be believed. */
    plausibleRange: plausibleRangeSchema,
    /** Months between two observations. */
    frequencyMonths: /*#__PURE__*/ integer(1, 1200),
    /** Where the values come from; the means of verification. */
    source: text,
    /** How they are collected. */
    method: text,
    /** By what the values are broken down, for instance gender. */
    disaggregation: text,
    /** The id of the partner who collects them. */
    responsible: id,
    /** The results whose impact it shows. */
    results: idSet,
    /** A Sustainable Development Goal, `7`, or one of its targets, `7.2` (UN A/RES/70/1). */
    sdg,
    /** A Key Impact Pathway of Horizon Europe (Regulation (EU) 2021/695, Annex V). */
    keyImpactPathway: /*#__PURE__*/ term(keyImpactPathways),
    /** Ethical concerns about it. */
    ethics: ethicsSchema,
    /** Harm that it shows. */
    negativeImpacts: /*#__PURE__*/ mapOf(negativeImpactSchema),
    /** The version of this definition. */
    version,
    /** The definitions before this one, under the numbers of their versions: `1`. */
    earlierVersions: /*#__PURE__*/ mapOf(earlierDefinitionSchema),
    /** What was observed. */
    observations: observationsSchema,
  },
);
export type Indicator = v.InferOutput<typeof indicatorSchema>;
