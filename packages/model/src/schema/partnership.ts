import type * as v from 'valibot';
import { agreementSchema, glossaryTermSchema, noteSchema } from './agreement.ts';
import { agreementGuideSchema, assetStrategySchema } from './asset-strategy.ts';
import { impactSchema } from './impact.ts';
import { indicatorSchema } from './indicator.ts';
import { moneySchema } from './money.ts';
import { researchFieldSchema } from './offer.ts';
import { orderedObject } from './order.ts';
import { partnerSchema, provenanceSchema } from './partner.ts';
import { date, idSet, integer, mapOf, pointer, term, text } from './primitives.ts';
import { backgroundSchema, resultSchema } from './result.ts';
import { valorisationPlanSchema } from './valorisation-plan.ts';
import { deliverableSchema, milestoneSchema, reviewSchema, riskSchema, workPackageSchema } from './work-plan.ts';

/** The collections of a partnership: the entries of each stand by themselves, and are checked and remembered so. */
export const partnershipCollections = {
  /** The fields of research that the partners work in together. */
  fields: /*#__PURE__*/ mapOf(researchFieldSchema),
  /**
   * Where each fact comes from, by the JSON Pointer (RFC 6901) of what it covers. The longest pointer that leads to a
   * field wins; `''` covers the whole document.
   */
  provenance: /*#__PURE__*/ mapOf(provenanceSchema, pointer),

  /** The partners, with their contacts. */
  partners: /*#__PURE__*/ mapOf(partnerSchema),
  /** The expected results (C(2024) 601, 3.3.1(a)). */
  results: /*#__PURE__*/ mapOf(resultSchema),
  /** What the partners bring along. */
  background: /*#__PURE__*/ mapOf(backgroundSchema),
  /** The joint strategy for intellectual assets, by its seven parts (C(2024) 601, 3.1.1(f)). */
  assetStrategy: assetStrategySchema,

  /** The work packages. */
  workPackages: /*#__PURE__*/ mapOf(workPackageSchema),
  /** The milestones (C(2024) 601, 3.1.1(d)). */
  milestones: /*#__PURE__*/ mapOf(milestoneSchema),
  /** The deliverables. */
  deliverables: /*#__PURE__*/ mapOf(deliverableSchema),
  /** The critical risks. */
  risks: /*#__PURE__*/ mapOf(riskSchema),
  /** The reviews of schedule and roadmap, past and planned (C(2024) 601, 3.1.1(d)). */
  reviews: /*#__PURE__*/ mapOf(reviewSchema),

  /** The metrics of value and impact (C(2024) 601, 3.4.1). */
  indicators: /*#__PURE__*/ mapOf(indicatorSchema),
  /** The valorisation plans, each under the id of its result (C(2024) 601, 3.3.1(a)). */
  valorisationPlans: /*#__PURE__*/ mapOf(valorisationPlanSchema),

  /** Who agreed to what, by the JSON Pointer of what was agreed on; `''` is the whole document. */
  agreements: /*#__PURE__*/ mapOf(agreementSchema, pointer),
  /** The common working terminology (C(2024) 601, 3.1.1(d)). */
  glossary: /*#__PURE__*/ mapOf(glossaryTermSchema),
  /** Remarks on places of the document. */
  notes: /*#__PURE__*/ mapOf(noteSchema),
};

/** A partnership: the one document that everything else is a view of. */
export const partnershipSchema = /*#__PURE__*/ orderedObject(
  'startDate',
  'endDate',
  {},
  {
    /** The schema that the document follows. */
    schema: /*#__PURE__*/ term(['urn:kvasir:partnership:1']),
    /** The grant agreement number, or another id of the partnership. */
    id: text,
    /** The short name. */
    acronym: text,
    /** The full name. */
    title: text,
    /** What the partners want to achieve together (C(2024) 601, 3.1.1(a)). */
    objective: text,
    /** The first day; project month 1 begins on it. */
    startDate: date,
    /** The last day. */
    endDate: date,
    /** What the partnership costs. */
    totalCost: moneySchema,
    /** What the EU grants. */
    ecContribution: moneySchema,
    /** The partners who declare that none of their background is needed (DESCA, Attachment 1, option 2). */
    noBackground: idSet,
    /** The questions that lead to a model agreement, answered (Lambert toolkit). */
    agreementGuide: agreementGuideSchema,
    /** How many months may pass between two reviews. */
    reviewEveryMonths: /*#__PURE__*/ integer(1, 60),
    /** What is said of value and impact beyond the single indicator (C(2024) 601, 3.4.1). */
    impact: impactSchema,
    ...partnershipCollections,
  },
);
export type Partnership = v.InferOutput<typeof partnershipSchema>;
