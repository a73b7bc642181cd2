/** The registry: every rule that `review` asks. A new rule is a file in `rules/` and a line here. */
import { accessRightNotAPartner } from './rules/access-right-not-a-partner.ts';
import { agreementNotAPartner } from './rules/agreement-not-a-partner.ts';
import { agreementWithoutPlace } from './rules/agreement-without-place.ts';
import { backgroundNotAPartner } from './rules/background-not-a-partner.ts';
import { contactMissing } from './rules/contact-missing.ts';
import { contributorNotAPartner } from './rules/contributor-not-a-partner.ts';
import { controlNotAPartner } from './rules/control-not-a-partner.ts';
import { deliverableMissing } from './rules/deliverable-missing.ts';
import { dependencyMissing } from './rules/dependency-missing.ts';
import { effortNotAPartner } from './rules/effort-not-a-partner.ts';
import { indicatorMissing } from './rules/indicator-missing.ts';
import { indicatorResponsibleNotAPartner } from './rules/indicator-responsible-not-a-partner.ts';
import { jointExploitationNotAPartner } from './rules/joint-exploitation-not-a-partner.ts';
import { leadNotAPartner } from './rules/lead-not-a-partner.ts';
import { noBackgroundNotAPartner } from './rules/no-background-not-a-partner.ts';
import { noteNotAPartner } from './rules/note-not-a-partner.ts';
import { noteWithoutPlace } from './rules/note-without-place.ts';
import { ownerNotAPartner } from './rules/owner-not-a-partner.ts';
import { participantNotAPartner } from './rules/participant-not-a-partner.ts';
import { planContactNotAPartner } from './rules/plan-contact-not-a-partner.ts';
import { planRoleNotAPartner } from './rules/plan-role-not-a-partner.ts';
import { planWithoutResult } from './rules/plan-without-result.ts';
import { protectionCostNotAPartner } from './rules/protection-cost-not-a-partner.ts';
import { protectionResponsibleNotAPartner } from './rules/protection-responsible-not-a-partner.ts';
import { raciNotAPartner } from './rules/raci-not-a-partner.ts';
import { resultMissing } from './rules/result-missing.ts';
import { riskOwnerNotAPartner } from './rules/risk-owner-not-a-partner.ts';
import { stepIndicatorMissing } from './rules/step-indicator-missing.ts';
import { stepMilestoneMissing } from './rules/step-milestone-missing.ts';
import { stepResponsibleNotAPartner } from './rules/step-responsible-not-a-partner.ts';
import { workPackageMissing } from './rules/work-package-missing.ts';

/** In the order in which findings of one entry are listed. */
export const rules = [
  ownerNotAPartner,
  contributorNotAPartner,
  controlNotAPartner,
  protectionResponsibleNotAPartner,
  protectionCostNotAPartner,
  accessRightNotAPartner,
  backgroundNotAPartner,
  noBackgroundNotAPartner,
  leadNotAPartner,
  effortNotAPartner,
  raciNotAPartner,
  riskOwnerNotAPartner,
  participantNotAPartner,
  indicatorResponsibleNotAPartner,
  planRoleNotAPartner,
  stepResponsibleNotAPartner,
  jointExploitationNotAPartner,
  planContactNotAPartner,
  agreementNotAPartner,
  noteNotAPartner,
  workPackageMissing,
  deliverableMissing,
  resultMissing,
  indicatorMissing,
  dependencyMissing,
  stepIndicatorMissing,
  stepMilestoneMissing,
  planWithoutResult,
  contactMissing,
  agreementWithoutPlace,
  noteWithoutPlace,
] as const;

type AnyRule = (typeof rules)[number];

/** The id of every rule. */
export type RuleId = AnyRule['id'];

/** What stands in the `values` of a finding, by rule. */
export type FindingValues = { [TRule in AnyRule as TRule['id']]: Parameters<TRule['message']>[0] };
