/** Who does what until when (Horizon Europe, Part B, section 3.1; C(2024) 601, 3.1.1(d)). */
import type * as v from 'valibot';
import { sectors } from '../vocabularies/organisation.ts';
import {
  deliverableTypes,
  dependencyTypes,
  disseminationLevels,
  itemStatuses,
  obligatoryDeliverables,
  raciRoles,
  riskLevels,
} from '../vocabularies/work-plan.ts';
import { orderedObject } from './order.ts';
import {
  date,
  decimal,
  documentObject,
  flag,
  id,
  idSet,
  integer,
  mapOf,
  month,
  order,
  requiredText,
  setOf,
  term,
  text,
  url,
} from './primitives.ts';

/** What one partner works in a work package. */
export const effortSchema = /*#__PURE__*/ documentObject(
  {
    /** Person-months. */
    months: /*#__PURE__*/ decimal(0, 100_000),
  },
  {},
);
export type Effort = v.InferOutput<typeof effortSchema>;

/** A work package (Part B, table 3.1b). */
export const workPackageSchema = /*#__PURE__*/ orderedObject(
  'startMonth',
  'endMonth',
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** Its number: `1`, `WP1`. */
    number: text,
    /** Where it stands among the work packages. */
    order,
    /** The id of the partner who leads it. */
    lead: id,
    /** The project month in which it begins. */
    startMonth: month,
    /** The project month in which it ends. */
    endMonth: month,
    /** What it shall achieve. */
    objectives: text,
    /** The work that goes into it, by partner id. */
    personMonths: /*#__PURE__*/ mapOf(effortSchema),
  },
);
export type WorkPackage = v.InferOutput<typeof workPackageSchema>;

/** How an item of the roadmap hangs on another. */
export const dependencySchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** What is tied to what; absent means finish to start. */
    type: /*#__PURE__*/ term(dependencyTypes),
    /** Whole months between the two; negative where they overlap. */
    lag: /*#__PURE__*/ integer(-1200, 1200),
  },
);
export type Dependency = v.InferOutput<typeof dependencySchema>;

/** Who is responsible, accountable, consulted and informed. */
export const raciSchema = /*#__PURE__*/ setOf(raciRoles);

/** What milestones and deliverables have in common. */
const roadmapItemFields = {
  /** Its number: `MS1`, `D1.1`. */
  number: text,
  /** Where it stands among the others. */
  order,
  /** What it is. */
  description: text,
  /** The id of the partner who leads it. */
  lead: id,
  /** The work packages that it belongs to. */
  workPackages: idSet,
  /** The project month in which work on it begins; without one, it is a point in time. */
  startMonth: month,
  /** The project month at whose end it is due. */
  dueMonth: month,
  /** The day on which it is due, where that is fixed; else it follows from the month. */
  dueDate: date,
  /** The project month in which it is expected now. */
  forecastMonth: month,
  /** The project month in which it was reached. */
  actualMonth: month,
  /** The project month that was first planned. */
  baselineMonth: month,
  /** Where it stands. */
  status: /*#__PURE__*/ term(itemStatuses),
  /** The results that it brings forward. */
  results: idSet,
  /** The indicators that it shows in. */
  indicators: idSet,
  /** The milestones and deliverables that it waits for, by id. */
  dependsOn: /*#__PURE__*/ mapOf(dependencySchema),
  /** Responsible, accountable, consulted, informed, by partner id. */
  raci: /*#__PURE__*/ mapOf(raciSchema),
  /** What shows that it was reached. */
  evidence: url,
};

/** A milestone (Part B, table 3.1d). */
export const milestoneSchema = /*#__PURE__*/ orderedObject(
  'startMonth',
  'dueMonth',
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    ...roadmapItemFields,
    /** How one can tell that it was reached (table 3.1d). */
    meansOfVerification: text,
    /** Whether it is decided here how to go on. */
    gate: flag,
    /** The sectors that take part in it (C(2024) 601, 2.1.1(d)). */
    actors: /*#__PURE__*/ setOf(sectors),
  },
  'forecastMonth',
);
export type Milestone = v.InferOutput<typeof milestoneSchema>;

/** A deliverable (Part B, table 3.1c). */
export const deliverableSchema = /*#__PURE__*/ orderedObject(
  'startMonth',
  'dueMonth',
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    ...roadmapItemFields,
    /** What kind of thing it is (table 3.1c). */
    type: /*#__PURE__*/ term(deliverableTypes),
    /** What the grant agreement obliges the partners to deliver with it, and by when (Horizon Europe, by month 6). */
    obligation: /*#__PURE__*/ term(obligatoryDeliverables),
    /** Who may see it (table 3.1c). */
    dissemination: /*#__PURE__*/ term(disseminationLevels),
  },
  'forecastMonth',
);
export type Deliverable = v.InferOutput<typeof deliverableSchema>;

/** A critical risk (Part B, table 3.1e). */
export const riskSchema = /*#__PURE__*/ documentObject(
  {
    /** The risk, in a sentence. */
    title: requiredText,
  },
  {
    /** Its number in the project's own counting. */
    number: text,
    /** How likely it is. */
    likelihood: /*#__PURE__*/ term(riskLevels),
    /** How bad it would be. */
    severity: /*#__PURE__*/ term(riskLevels),
    /** The work packages that it concerns. */
    workPackages: idSet,
    /** What is done about it. */
    mitigation: text,
    /** The id of the partner who watches it. */
    owner: id,
  },
);
export type Risk = v.InferOutput<typeof riskSchema>;

/** What was planned for one item when a review was closed. */
export const plannedItemSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** What it was called, which is all that is left of what was taken out since. */
    title: text,
    /** The project month in which it was to begin. */
    startMonth: month,
    /** The project month in which the work package was to end. */
    endMonth: month,
    /** The project month at whose end it was due. */
    dueMonth: month,
    /** The day on which it was due. */
    dueDate: date,
    /** The project month in which it was expected. */
    forecastMonth: month,
    /** The project month in which it had been reached. */
    actualMonth: month,
    /** Where it stood. */
    status: /*#__PURE__*/ term(itemStatuses),
  },
);
export type PlannedItem = v.InferOutput<typeof plannedItemSchema>;

/** The roadmap as a review left it. Ids are told apart by collection only, so it is kept by collection. */
export const reviewedPlanSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The work packages of that day, by id. */
    workPackages: /*#__PURE__*/ mapOf(plannedItemSchema),
    /** The milestones of that day, by id. */
    milestones: /*#__PURE__*/ mapOf(plannedItemSchema),
    /** The deliverables of that day, by id. */
    deliverables: /*#__PURE__*/ mapOf(plannedItemSchema),
  },
);
export type ReviewedPlan = v.InferOutput<typeof reviewedPlanSchema>;

/** A review of schedule and roadmap (C(2024) 601, 3.1.1(d)). */
export const reviewSchema = /*#__PURE__*/ documentObject(
  {
    /** The day of the review. */
    date,
  },
  {
    /** What it is called. */
    title: text,
    /** The partners who took part. */
    participants: idSet,
    /** What was decided. */
    decisions: text,
    /** What was changed in the plan. */
    changes: text,
    /** The day of the next review. */
    next: date,
    /** The roadmap as it stood when the review was closed, so that it can be said what changed since. */
    plan: reviewedPlanSchema,
  },
);
export type Review = v.InferOutput<typeof reviewSchema>;
