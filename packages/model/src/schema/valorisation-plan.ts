/** How a result comes to use (C(2024) 601, 3.3.1(a): roles, steps, joint exploitation). */
import type * as v from 'valibot';
import { exploitationRoutes, jointExploitationForms } from '../vocabularies/valorisation.ts';
import {
  exploitationClaims,
  fundingKinds,
  fundingStatuses,
  planMeasures,
  planPriorities,
  planRiskKinds,
  platformAudiences,
  platformNeeds,
  platformStatuses,
  routeDemands,
  valorisationChannels,
} from '../vocabularies/valorisation-plan.ts';
import { itemStatuses, riskLevels } from '../vocabularies/work-plan.ts';
import { moneySchema } from './money.ts';
import { orderedObject } from './order.ts';
import {
  date,
  documentObject,
  flag,
  id,
  idSet,
  mapOf,
  month,
  order,
  requiredText,
  setOf,
  setOfForm,
  term,
  text,
  url,
} from './primitives.ts';
import { valueSharingSchema } from './value-sharing.ts';
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
    /** What it will do with the result itself. */
    claims: /*#__PURE__*/ setOf(exploitationClaims),
    /** The market, purpose or territory for which it claims that. */
    fieldOfUse: text,
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
    /** What is to be done, at more length. */
    description: text,
    /** Whether it exploits the result, makes it known to those who can use it, or to everybody; absent means exploits. */
    measure: /*#__PURE__*/ term(planMeasures),
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
    /** The ids of the plan's sources of money that pay for it. */
    fundedBy: idSet,
    /** The ids of the background that it needs. */
    background: idSet,
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
    /** Whether it agrees in part only. */
    inPart: flag,
    /** The partner's core interest. */
    interest: text,
    /** What stands in the way, or would help. */
    remark: text,
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
    /** How it works. */
    how: text,
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

/** What is said of one route. */
export const routeDetailSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** How it is taken. */
    description: text,
    /** To whom the result goes: the licensee, the company, the committee. */
    recipient: text,
    /** The day on which it is to take effect. */
    plannedDate: date,
    /** The day on which the other owners, and those with access rights, were told. */
    noticeDate: date,
    /** What it asks for, and somebody has seen to. */
    done: /*#__PURE__*/ setOf(routeDemands),
  },
);
export type RouteDetail = v.InferOutput<typeof routeDetailSchema>;

/** A source of money (C(2024) 601, 3.3.1(c)). */
export const planFundingSchema = /*#__PURE__*/ documentObject(
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** Where it stands among the sources. */
    order,
    /** What kind of source it is. */
    kind: /*#__PURE__*/ term(fundingKinds),
    /** How far it has come. */
    status: /*#__PURE__*/ term(fundingStatuses),
    /** How much it gives. */
    amount: moneySchema,
    /** The id of the partner who applies for it, or pays. */
    partner: id,
    /** The last day to apply for it. */
    deadline: date,
    /** Where it is announced. */
    url,
    /** What else is to be said of it. */
    comment: text,
  },
);
export type PlanFunding = v.InferOutput<typeof planFundingSchema>;

/** What may keep the result from being used. */
export const planRiskSchema = /*#__PURE__*/ documentObject(
  {
    /** The risk, in a sentence. */
    title: requiredText,
  },
  {
    /** Where it stands among the risks. */
    order,
    /** What kind of risk it is. */
    kind: /*#__PURE__*/ term(planRiskKinds),
    /** How likely it is. */
    likelihood: /*#__PURE__*/ term(riskLevels),
    /** How bad it would be. */
    severity: /*#__PURE__*/ term(riskLevels),
    /** What is done about it. */
    mitigation: text,
    /** The id of the partner who watches it. */
    owner: id,
  },
);
export type PlanRisk = v.InferOutput<typeof planRiskSchema>;

/** A look at the plan that was taken. */
export const planReviewSchema = /*#__PURE__*/ documentObject(
  {
    /** The day on which it was looked at. */
    date,
  },
  {
    /** Who looked at it, as a name. */
    by: text,
    /** What came out of it. */
    outcome: text,
  },
);
export type PlanReview = v.InferOutput<typeof planReviewSchema>;

/** The entry on the Horizon Results Platform, as far as it says more than the plan. */
export const resultsPlatformSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The message by which readers are won. */
    teaser: text,
    /** Whom it addresses. */
    audiences: /*#__PURE__*/ setOf(platformAudiences),
    /** What is looked for. */
    needs: /*#__PURE__*/ setOf(platformNeeds),
    /** The policy areas of the European Commission that it belongs to; three at most. */
    policyAreas: /*#__PURE__*/ setOfForm(requiredText),
    /** A film on it. */
    video: url,
    /** How far the entry has come. */
    status: /*#__PURE__*/ term(platformStatuses),
    /** The day on which it was published. */
    listedOn: date,
    /** Where it can be seen. */
    url,
  },
);
export type ResultsPlatform = v.InferOutput<typeof resultsPlatformSchema>;

/** The valorisation plan of one result (C(2024) 601, 3.3.1(a)). */
export const valorisationPlanSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The plan in a few sentences. */
    summary: text,
    /** When the partners turn to it. */
    priority: /*#__PURE__*/ term(planPriorities),
    /** The problem that the result solves. */
    need: text,
    /** What is done about the problem without the result. */
    alternatives: text,
    /** Why the result is better than that. */
    uniqueValue: text,
    /** Whom it shall reach. */
    targetGroups: text,
    /** Who will use it, and who benefits. */
    users: text,
    /** Who will use it first. */
    earlyAdopters: text,
    /** The market: its segments and its size. */
    market: text,
    /** Who offers something else to the same users. */
    competitors: text,
    /** How it is used, and what it earns. */
    useModel: text,
    /** When it can be used. */
    timing: text,
    /** How its protection serves its use (Part B 2.2). */
    protectionUse: text,
    /** The channels through which it is brought to use (C(2024) 601, 3.3.1(b)). */
    channels: /*#__PURE__*/ setOf(valorisationChannels),
    /** The ways in which it is exploited. */
    routes: /*#__PURE__*/ setOf(exploitationRoutes),
    /** What is said of each of them. */
    routeDetails: /*#__PURE__*/ mapOf(routeDetailSchema, /*#__PURE__*/ term(exploitationRoutes)),
    /** The part of each partner, by partner id. */
    roles: /*#__PURE__*/ mapOf(planRoleSchema),
    /** The steps to have an impact. */
    steps: /*#__PURE__*/ mapOf(planStepSchema),
    /** Whether and how partners exploit it together. */
    jointExploitation: jointExploitationSchema,
    /** Who gets what of the value. */
    sharing: valueSharingSchema,
    /** Where the money comes from. */
    fundings: /*#__PURE__*/ mapOf(planFundingSchema),
    /** What may keep it from being used. */
    risks: /*#__PURE__*/ mapOf(planRiskSchema),
    /** What stands in the way beyond the project: rules, standards, habits. */
    barriers: text,
    /** What changes for those who use it (Part B 2.3). */
    outcomes: text,
    /** The wider scientific, economic and societal effects (Part B 2.3). */
    impacts: text,
    /** How it goes on after the end of the project. */
    sustainability: text,
    /** Whom to turn to. */
    contacts: /*#__PURE__*/ mapOf(planContactSchema),
    /** The day on which the plan is looked at again. */
    reviewDate: date,
    /** When it was looked at, and what came out of it. */
    reviews: /*#__PURE__*/ mapOf(planReviewSchema),
    /** The entry on the Horizon Results Platform. */
    resultsPlatform: resultsPlatformSchema,
  },
);
export type ValorisationPlan = v.InferOutput<typeof valorisationPlanSchema>;
