/** The registry: every rule that `review` asks. A new rule is a file in `rules/` and a line here. */
import { academicBarredFromPublishing } from './rules/academic-barred-from-publishing.ts';
import { accessRightNotAPartner } from './rules/access-right-not-a-partner.ts';
import { accountableNotOne } from './rules/accountable-not-one.ts';
import { agreementNotAPartner } from './rules/agreement-not-a-partner.ts';
import { agreementWithoutPlace } from './rules/agreement-without-place.ts';
import { backgroundLimitedForExploitation } from './rules/background-limited-for-exploitation.ts';
import { backgroundMissing } from './rules/background-missing.ts';
import { backgroundNotAPartner } from './rules/background-not-a-partner.ts';
import { backgroundUndeclared } from './rules/background-undeclared.ts';
import { closedWithoutReason } from './rules/closed-without-reason.ts';
import { contactMissing } from './rules/contact-missing.ts';
import { contactStale } from './rules/contact-stale.ts';
import { contributorNotAPartner } from './rules/contributor-not-a-partner.ts';
import { controlNotAPartner } from './rules/control-not-a-partner.ts';
import { copyleftBackground } from './rules/copyleft-background.ts';
import { costSharesNotOne } from './rules/cost-shares-not-one.ts';
import { dataManagementPlanMissing } from './rules/data-management-plan-missing.ts';
import { delayedWithoutForecast } from './rules/delayed-without-forecast.ts';
import { deliverableMissing } from './rules/deliverable-missing.ts';
import { dependencyCycle } from './rules/dependency-cycle.ts';
import { dependencyMissing } from './rules/dependency-missing.ts';
import { dependencyViolated } from './rules/dependency-violated.ts';
import { derivationCycle } from './rules/derivation-cycle.ts';
import { dueAfterEnd } from './rules/due-after-end.ts';
import { dueBeforeStart } from './rules/due-before-start.ts';
import { effortNotAPartner } from './rules/effort-not-a-partner.ts';
import { embargoedPublication } from './rules/embargoed-publication.ts';
import { ethicsNotAssessed } from './rules/ethics-not-assessed.ts';
import { exclusiveWithoutWaiver } from './rules/exclusive-without-waiver.ts';
import { exploitationPlanMissing } from './rules/exploitation-plan-missing.ts';
import { idsAlike } from './rules/ids-alike.ts';
import { impactReviewDue } from './rules/impact-review-due.ts';
import { indicatorMissing } from './rules/indicator-missing.ts';
import { indicatorNotAgreed } from './rules/indicator-not-agreed.ts';
import { indicatorResponsibleNotAPartner } from './rules/indicator-responsible-not-a-partner.ts';
import { indicatorWithoutBaseline } from './rules/indicator-without-baseline.ts';
import { indicatorWithoutResponsible } from './rules/indicator-without-responsible.ts';
import { indicatorWithoutSource } from './rules/indicator-without-source.ts';
import { indicatorWithoutTargetDate } from './rules/indicator-without-target-date.ts';
import { indicatorWithoutUnit } from './rules/indicator-without-unit.ts';
import { indicatorsDimensionEmpty } from './rules/indicators-dimension-empty.ts';
import { indicatorsOrientationEmpty } from './rules/indicators-orientation-empty.ts';
import { itemWithoutDeadline } from './rules/item-without-deadline.ts';
import { itemWithoutLead } from './rules/item-without-lead.ts';
import { jointAgreementUnsigned } from './rules/joint-agreement-unsigned.ts';
import { jointExploitationNotAPartner } from './rules/joint-exploitation-not-a-partner.ts';
import { jointExploitationUndecided } from './rules/joint-exploitation-undecided.ts';
import { jointInterestsNotAligned } from './rules/joint-interests-not-aligned.ts';
import { jointWithOneOwner } from './rules/joint-with-one-owner.ts';
import { jointWithoutDecisions } from './rules/joint-without-decisions.ts';
import { jointWithoutRegime } from './rules/joint-without-regime.ts';
import { keyExploitableWithoutReason } from './rules/key-exploitable-without-reason.ts';
import { leadNotAPartner } from './rules/lead-not-a-partner.ts';
import { listedAndDeclaredNone } from './rules/listed-and-declared-none.ts';
import { milestoneWithoutOutcome } from './rules/milestone-without-outcome.ts';
import { milestoneWithoutVerification } from './rules/milestone-without-verification.ts';
import { needWithoutBackground } from './rules/need-without-background.ts';
import { negativeImpactIndicatorMissing } from './rules/negative-impact-indicator-missing.ts';
import { negativeImpactResponsibleNotAPartner } from './rules/negative-impact-responsible-not-a-partner.ts';
import { negativeImpactWithoutMitigation } from './rules/negative-impact-without-mitigation.ts';
import { negativeImpactsDeclaredNone } from './rules/negative-impacts-declared-none.ts';
import { negativeImpactsUntouched } from './rules/negative-impacts-untouched.ts';
import { noBackgroundNotAPartner } from './rules/no-background-not-a-partner.ts';
import { nobodyExploits } from './rules/nobody-exploits.ts';
import { noteNotAPartner } from './rules/note-not-a-partner.ts';
import { noteWithoutPlace } from './rules/note-without-place.ts';
import { noticeTooShort } from './rules/notice-too-short.ts';
import { observationImplausible } from './rules/observation-implausible.ts';
import { observationInFuture } from './rules/observation-in-future.ts';
import { observationPeriodUnreadable } from './rules/observation-period-unreadable.ts';
import { observationsDoubled } from './rules/observations-doubled.ts';
import { openAccessUndecided } from './rules/open-access-undecided.ts';
import { openWithoutLicence } from './rules/open-without-licence.ts';
import { ownerNotAPartner } from './rules/owner-not-a-partner.ts';
import { ownerWithAccessRight } from './rules/owner-with-access-right.ts';
import { ownershipKindMissing } from './rules/ownership-kind-missing.ts';
import { ownershipUndetermined } from './rules/ownership-undetermined.ts';
import { participantNotAPartner } from './rules/participant-not-a-partner.ts';
import { partyWithoutContact } from './rules/party-without-contact.ts';
import { partyWithoutRole } from './rules/party-without-role.ts';
import { planAccountableNotOne } from './rules/plan-accountable-not-one.ts';
import { planContactNotAPartner } from './rules/plan-contact-not-a-partner.ts';
import { planFundingNotAPartner } from './rules/plan-funding-not-a-partner.ts';
import { planNotAgreed } from './rules/plan-not-agreed.ts';
import { planReviewDue } from './rules/plan-review-due.ts';
import { planRiskOwnerNotAPartner } from './rules/plan-risk-owner-not-a-partner.ts';
import { planRiskWithoutMitigation } from './rules/plan-risk-without-mitigation.ts';
import { planRoleNotAPartner } from './rules/plan-role-not-a-partner.ts';
import { planWithoutResult } from './rules/plan-without-result.ts';
import { planWithoutReview } from './rules/plan-without-review.ts';
import { protectionCostNotAPartner } from './rules/protection-cost-not-a-partner.ts';
import { protectionResponsibleNotAPartner } from './rules/protection-responsible-not-a-partner.ts';
import { protectionUndecided } from './rules/protection-undecided.ts';
import { protectionWithoutCostSplit } from './rules/protection-without-cost-split.ts';
import { publishedBeforeFiling } from './rules/published-before-filing.ts';
import { qualitativeMetricMissing } from './rules/qualitative-metric-missing.ts';
import { raciNotAPartner } from './rules/raci-not-a-partner.ts';
import { responsibleMissing } from './rules/responsible-missing.ts';
import { resultMissing } from './rules/result-missing.ts';
import { resultWithoutOwner } from './rules/result-without-owner.ts';
import { reviewRhythmBroken } from './rules/review-rhythm-broken.ts';
import { riskOwnerNotAPartner } from './rules/risk-owner-not-a-partner.ts';
import { roleOfDepartedPartner } from './rules/role-of-departed-partner.ts';
import { routeWithoutNotice } from './rules/route-without-notice.ts';
import { secretWithOpenLicence } from './rules/secret-with-open-licence.ts';
import { shareUnreadable } from './rules/share-unreadable.ts';
import { sharesIncomplete } from './rules/shares-incomplete.ts';
import { sharesNotOne } from './rules/shares-not-one.ts';
import { sharingCurrenciesDiffer } from './rules/sharing-currencies-differ.ts';
import { sharingExceedsGross } from './rules/sharing-exceeds-gross.ts';
import { sharingIndicatorMissing } from './rules/sharing-indicator-missing.ts';
import { sharingPartyNotAPartner } from './rules/sharing-party-not-a-partner.ts';
import { sharingSharesNotOne } from './rules/sharing-shares-not-one.ts';
import { sharingWithoutReason } from './rules/sharing-without-reason.ts';
import { singleWithSeveralOwners } from './rules/single-with-several-owners.ts';
import { startAfterDue } from './rules/start-after-due.ts';
import { stepBackgroundMissing } from './rules/step-background-missing.ts';
import { stepCostWithoutFunding } from './rules/step-cost-without-funding.ts';
import { stepFundingMissing } from './rules/step-funding-missing.ts';
import { stepIndicatorMissing } from './rules/step-indicator-missing.ts';
import { stepMilestoneMissing } from './rules/step-milestone-missing.ts';
import { stepNeedsLimitedBackground } from './rules/step-needs-limited-background.ts';
import { stepResponsibleNotAPartner } from './rules/step-responsible-not-a-partner.ts';
import { stepWithoutMonth } from './rules/step-without-month.ts';
import { stepWithoutResponsible } from './rules/step-without-responsible.ts';
import { strategyPartEmpty } from './rules/strategy-part-empty.ts';
import { strategyPartWithoutResponsible } from './rules/strategy-part-without-responsible.ts';
import { strategyPartWithoutReview } from './rules/strategy-part-without-review.ts';
import { strategyResponsibleNotAPartner } from './rules/strategy-responsible-not-a-partner.ts';
import { targetContradictsDirection } from './rules/target-contradicts-direction.ts';
import { thirdPartyClaim } from './rules/third-party-claim.ts';
import { waiverNotAPartner } from './rules/waiver-not-a-partner.ts';
import { workPackageMissing } from './rules/work-package-missing.ts';
import { workPackageOutlived } from './rules/work-package-outlived.ts';

/** In the order in which findings of one entry are listed. */
export const rules = [
  ownerNotAPartner,
  contributorNotAPartner,
  controlNotAPartner,
  protectionResponsibleNotAPartner,
  protectionCostNotAPartner,
  accessRightNotAPartner,
  waiverNotAPartner,
  backgroundNotAPartner,
  noBackgroundNotAPartner,
  strategyResponsibleNotAPartner,
  leadNotAPartner,
  effortNotAPartner,
  raciNotAPartner,
  riskOwnerNotAPartner,
  participantNotAPartner,
  indicatorResponsibleNotAPartner,
  negativeImpactResponsibleNotAPartner,
  planRoleNotAPartner,
  stepResponsibleNotAPartner,
  jointExploitationNotAPartner,
  planContactNotAPartner,
  planFundingNotAPartner,
  planRiskOwnerNotAPartner,
  sharingPartyNotAPartner,
  agreementNotAPartner,
  noteNotAPartner,
  workPackageMissing,
  deliverableMissing,
  resultMissing,
  backgroundMissing,
  indicatorMissing,
  negativeImpactIndicatorMissing,
  dependencyMissing,
  stepIndicatorMissing,
  stepMilestoneMissing,
  stepBackgroundMissing,
  stepFundingMissing,
  planWithoutResult,
  contactMissing,
  sharingIndicatorMissing,
  resultWithoutOwner,
  ownershipKindMissing,
  ownershipUndetermined,
  thirdPartyClaim,
  jointWithOneOwner,
  singleWithSeveralOwners,
  ownerWithAccessRight,
  shareUnreadable,
  sharesIncomplete,
  sharesNotOne,
  jointWithoutRegime,
  jointWithoutDecisions,
  jointAgreementUnsigned,
  academicBarredFromPublishing,
  protectionUndecided,
  publishedBeforeFiling,
  protectionWithoutCostSplit,
  costSharesNotOne,
  openAccessUndecided,
  closedWithoutReason,
  openWithoutLicence,
  embargoedPublication,
  secretWithOpenLicence,
  keyExploitableWithoutReason,
  copyleftBackground,
  backgroundLimitedForExploitation,
  exclusiveWithoutWaiver,
  partyWithoutRole,
  planAccountableNotOne,
  roleOfDepartedPartner,
  routeWithoutNotice,
  noticeTooShort,
  stepWithoutResponsible,
  stepWithoutMonth,
  stepNeedsLimitedBackground,
  stepCostWithoutFunding,
  jointExploitationUndecided,
  jointInterestsNotAligned,
  sharingSharesNotOne,
  sharingCurrenciesDiffer,
  sharingExceedsGross,
  sharingWithoutReason,
  planRiskWithoutMitigation,
  contactStale,
  partyWithoutContact,
  nobodyExploits,
  planNotAgreed,
  planReviewDue,
  planWithoutReview,
  itemWithoutLead,
  itemWithoutDeadline,
  accountableNotOne,
  responsibleMissing,
  milestoneWithoutVerification,
  delayedWithoutForecast,
  startAfterDue,
  dueBeforeStart,
  dueAfterEnd,
  workPackageOutlived,
  dependencyViolated,
  dependencyCycle,
  milestoneWithoutOutcome,
  reviewRhythmBroken,
  dataManagementPlanMissing,
  exploitationPlanMissing,
  indicatorWithoutUnit,
  indicatorWithoutBaseline,
  indicatorWithoutTargetDate,
  targetContradictsDirection,
  indicatorWithoutSource,
  indicatorWithoutResponsible,
  indicatorNotAgreed,
  observationPeriodUnreadable,
  observationsDoubled,
  observationInFuture,
  observationImplausible,
  negativeImpactsDeclaredNone,
  negativeImpactsUntouched,
  negativeImpactWithoutMitigation,
  ethicsNotAssessed,
  indicatorsOrientationEmpty,
  indicatorsDimensionEmpty,
  qualitativeMetricMissing,
  impactReviewDue,
  derivationCycle,
  listedAndDeclaredNone,
  needWithoutBackground,
  backgroundUndeclared,
  strategyPartEmpty,
  strategyPartWithoutResponsible,
  strategyPartWithoutReview,
  idsAlike,
  agreementWithoutPlace,
  noteWithoutPlace,
] as const;

type AnyRule = (typeof rules)[number];

/** The id of every rule. */
export type RuleId = AnyRule['id'];

/** What stands in the `values` of a finding, by rule. */
export type FindingValues = { [TRule in AnyRule as TRule['id']]: Parameters<TRule['message']>[0] };
