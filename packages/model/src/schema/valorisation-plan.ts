/** How a result comes to use (C(2024) 601, 3.3.1(a): roles, steps, joint exploitation). */
import type * as v from 'valibot';
import { exploitationRoutes, jointExploitationForms } from '../vocabularies/valorisation.ts';
import { itemStatuses } from '../vocabularies/work-plan.ts';
import { moneySchema } from './money.ts';
import { orderedObject } from './order.ts';
import { date, documentObject, flag, id, mapOf, month, order, requiredText, setOf, term, text } from './primitives.ts';
import { raciSchema } from './work-plan.ts';

/** The part of one partner in bringing a result to use. */
export const planRoleSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** What it does. */
    role: text,
    /** What it gives. */
    contribution: text,
    /** What it wants from it. */
    interest: text,
    /** Responsible, accountable, consulted, informed. */
    raci: raciSchema,
  },
);
export type PlanRole = v.InferOutput<typeof planRoleSchema>;

/** A step to be taken to have an impact. */
export const planStepSchema = /*#__PURE__*/ orderedObject(
  'startMonth',
  'endMonth',
  {
    /** What is done. */
    title: requiredText,
  },
  {
    /** Where it stands among the steps. */
    order,
    /** The id of the partner who takes it. */
    responsible: id,
    /** The project month in which it begins; months after the project's end count on. */
    startMonth: month,
    /** The project month in which it ends. */
    endMonth: month,
    /** What it costs. */
    cost: moneySchema,
    /** Where the money comes from. */
    funding: text,
    /** What shall be different afterwards. */
    change: text,
    /** How one will see it. */
    evidence: text,
    /** What may stand in the way. */
    barrier: text,
    /** The id of the indicator that shows it. */
    indicator: id,
    /** The id of the milestone that it leads to. */
    milestone: id,
    /** How far it has come. */
    status: /*#__PURE__*/ term(itemStatuses),
  },
);
export type PlanStep = v.InferOutput<typeof planStepSchema>;

/** Whether exploiting together agrees with what a partner wants. */
export const alignmentSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Whether it agrees. */
    aligned: flag,
    /** The partner's core interest. */
    interest: text,
  },
);
export type Alignment = v.InferOutput<typeof alignmentSchema>;

/** Exploiting together, "where relevant and where partners' core interests are aligned". */
export const jointExploitationSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Whether it is relevant here. */
    relevant: flag,
    /** Why, or why not. */
    reason: text,
    /** In what form. */
    form: /*#__PURE__*/ term(jointExploitationForms),
    /** Each partner's core interest, by partner id. */
    aligned: /*#__PURE__*/ mapOf(alignmentSchema),
  },
);
export type JointExploitation = v.InferOutput<typeof jointExploitationSchema>;

/** A contact of a partner, as it stands in the partner's own list (C(2024) 601, 3.3.1(b)). */
export const planContactSchema = /*#__PURE__*/ documentObject(
  {
    /** The id of the partner. */
    partner: requiredText,
    /** The id among the partner's contacts. */
    contact: requiredText,
  },
  {},
);
export type PlanContact = v.InferOutput<typeof planContactSchema>;

/** The valorisation plan of one result (C(2024) 601, 3.3.1(a)). */
export const valorisationPlanSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The plan in a few sentences. */
    summary: text,
    /** The problem that the result solves. */
    need: text,
    /** Whom it shall reach. */
    targetGroups: text,
    /** Who will use it, and who benefits. */
    users: text,
    /** The ways in which it is exploited. */
    routes: /*#__PURE__*/ setOf(exploitationRoutes),
    /** The part of each partner, by partner id. */
    roles: /*#__PURE__*/ mapOf(planRoleSchema),
    /** The steps to have an impact. */
    steps: /*#__PURE__*/ mapOf(planStepSchema),
    /** Whether and how partners exploit it together. */
    jointExploitation: jointExploitationSchema,
    /** Whom to turn to. */
    contacts: /*#__PURE__*/ mapOf(planContactSchema),
    /** The day on which the plan is looked at again. */
    reviewDate: date,
  },
);
export type ValorisationPlan = v.InferOutput<typeof valorisationPlanSchema>;
