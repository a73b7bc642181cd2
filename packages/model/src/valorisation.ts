/**
 * Entry `@kvasir/model/valorisation.js`: plans and their portfolio, routes and what owners may do, roles, steps, funding,
 * sharing of value, the canvas, contacts, and the days to keep. Today is always given, and every day is a text: no clock
 * and no time zone has a part in it.
 */
export { allowanceOf, usualNoticeDays, type Allowance, type AllowanceKind } from './valorisation/allowance.ts';
export { canvasBoxes, canvasOf, type Canvas, type CanvasBox, type CanvasLine } from './valorisation/canvas.ts';
export {
  contactsOf,
  freshnessOf,
  usualStaleMonths,
  type Freshness,
  type PlanContactReading,
  type PlanContacts,
} from './valorisation/contacts.ts';
export { planDeadlines, type PlanDeadline, type PlanDeadlineKind } from './valorisation/deadlines.ts';
export { hasDeparted, partnerState, vacanciesOf, type PartnerState, type Vacancy } from './valorisation/departed.ts';
export {
  exploitationDuty,
  exploitationState,
  isOnPlatform,
  type ExploitationDuty,
  type ExploitationState,
} from './valorisation/duty.ts';
export { addToPlan, movePlan, type AddedEntry, type PlanCollection } from './valorisation/edits.ts';
export { fundingOf, type PlanFundingReading, type ReadFunding } from './valorisation/funding.ts';
export { costsOf, readMoney, shortfallOf } from './valorisation/money.ts';
export { noticeOf, type Notice } from './valorisation/notice.ts';
export { isBegun, planOf, plansOf, type PlanEntry } from './valorisation/plans.ts';
export {
  platformFieldNames,
  platformFields,
  platformLimits,
  type PlatformField,
  type PlatformFieldName,
  type PlatformLimit,
} from './valorisation/platform.ts';
export {
  createPortfolioReader,
  portfolioOf,
  portfolioOrders,
  positionsOf,
  rankPortfolio,
  type PortfolioEntry,
  type PortfolioOrder,
  type PortfolioPosition,
  type UnplacedResult,
} from './valorisation/portfolio.ts';
export {
  potentialCriteria,
  potentialOf,
  readinessOf,
  type Potential,
  type PotentialCriterion,
  type ReadinessReading,
} from './valorisation/potential.ts';
export {
  builderSteps,
  completenessOf,
  progressOf,
  type BuilderStep,
  type PlanCompleteness,
  type StepProgress,
} from './valorisation/progress.ts';
export type { PlanDocument } from './valorisation/reading.ts';
export { daysAfter } from './valorisation/reading.ts';
export { planReviews, readReviews, type PlanReviewReading } from './valorisation/reviews.ts';
export { leadOf, rolesOf, type PartyRole } from './valorisation/roles.ts';
export { routeDemandsOf, routesOf, usualRoutes, type DemandReading, type RouteReading } from './valorisation/routes.ts';
export { shareValue } from './valorisation/share-value.ts';
export { compareRules, sharingOf, type SharingOptions } from './valorisation/sharing.ts';
export type {
  SharedPortion,
  Sharing,
  SharingDeduction,
  SharingInput,
  SharingLack,
  SharingLine,
  SharingProblem,
  SharingWeight,
} from './valorisation/sharing-types.ts';
export { stepToMilestone } from './valorisation/step-milestone.ts';
export {
  nextStepOf,
  stepsOf,
  timelineOf,
  type LinkState,
  type ReadStep,
  type StepBar,
  type StepTimeline,
} from './valorisation/steps.ts';
export * from './vocabularies/valorisation-plan.ts';
export * from './vocabularies/value-sharing.ts';
