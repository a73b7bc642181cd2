/** The parts of the schemas that get a definition of their own, under the names of their TypeScript types. */
import type * as v from 'valibot';
import {
  agreedVersionSchema,
  agreementSchema,
  glossaryDefinitionSchema,
  glossaryDefinitionsSchema,
  glossaryTermSchema,
  noteSchema,
  partyDecisionSchema,
} from '../src/schema/agreement.ts';
import { agreementGuideSchema, strategyPartSchema } from '../src/schema/asset-strategy.ts';
import { contactSchema } from '../src/schema/contact.ts';
import { identifiersSchema, otherIdentifierSchema } from '../src/schema/identifiers.ts';
import {
  datedValueSchema,
  ethicsSchema,
  indicatorSchema,
  negativeImpactSchema,
  observationSchema,
} from '../src/schema/indicator.ts';
import { partnerLocationSchema, subdivisionSchema } from '../src/schema/location.ts';
import { moneySchema } from '../src/schema/money.ts';
import { markSchema, partnerNameSchema } from '../src/schema/names.ts';
import {
  capabilitySchema,
  facilitySchema,
  needSchema,
  partnerResultSchema,
  researchFieldSchema,
  trlRangeSchema,
} from '../src/schema/offer.ts';
import { partnerLinkSchema, partnerSchema, provenanceSchema } from '../src/schema/partner.ts';
import {
  accessRightSchema,
  accessRightsSchema,
  backgroundSchema,
  contributorSchema,
  controlSchema,
  costShareSchema,
  exploitabilitySchema,
  jointAgreementSchema,
  limitationsSchema,
  openAccessSchema,
  ownershipSchema,
  ownerSchema,
  protectionSchema,
  readinessSchema,
  resultSchema,
  transferSchema,
} from '../src/schema/result.ts';
import {
  membershipSchema,
  partnerProjectSchema,
  partnershipTypeSchema,
  relationSchema,
} from '../src/schema/track-record.ts';
import {
  alignmentSchema,
  jointExploitationSchema,
  planContactSchema,
  planRoleSchema,
  planStepSchema,
  valorisationPlanSchema,
} from '../src/schema/valorisation-plan.ts';
import {
  deliverableSchema,
  dependencySchema,
  effortSchema,
  milestoneSchema,
  plannedItemSchema,
  reviewedPlanSchema,
  reviewSchema,
  riskSchema,
  workPackageSchema,
} from '../src/schema/work-plan.ts';

export type Definitions = Readonly<Record<string, v.GenericSchema>>;

export const partnerDefinitions: Definitions = {
  Capability: capabilitySchema,
  Contact: contactSchema,
  Facility: facilitySchema,
  Identifiers: identifiersSchema,
  Mark: markSchema,
  Membership: membershipSchema,
  Money: moneySchema,
  Need: needSchema,
  OtherIdentifier: otherIdentifierSchema,
  PartnerLink: partnerLinkSchema,
  PartnerLocation: partnerLocationSchema,
  PartnerName: partnerNameSchema,
  PartnerProject: partnerProjectSchema,
  PartnerResult: partnerResultSchema,
  PartnershipType: partnershipTypeSchema,
  Provenance: provenanceSchema,
  Relation: relationSchema,
  ResearchField: researchFieldSchema,
  Subdivision: subdivisionSchema,
  TrlRange: trlRangeSchema,
};

export const partnershipDefinitions: Definitions = {
  ...partnerDefinitions,
  AccessRight: accessRightSchema,
  AccessRights: accessRightsSchema,
  AgreedVersion: agreedVersionSchema,
  Agreement: agreementSchema,
  AgreementGuide: agreementGuideSchema,
  Alignment: alignmentSchema,
  Background: backgroundSchema,
  Contributor: contributorSchema,
  Control: controlSchema,
  CostShare: costShareSchema,
  DatedValue: datedValueSchema,
  Deliverable: deliverableSchema,
  Dependency: dependencySchema,
  Effort: effortSchema,
  Ethics: ethicsSchema,
  Exploitability: exploitabilitySchema,
  GlossaryDefinition: glossaryDefinitionSchema,
  GlossaryDefinitions: glossaryDefinitionsSchema,
  GlossaryTerm: glossaryTermSchema,
  Indicator: indicatorSchema,
  JointAgreement: jointAgreementSchema,
  JointExploitation: jointExploitationSchema,
  Limitations: limitationsSchema,
  Milestone: milestoneSchema,
  NegativeImpact: negativeImpactSchema,
  Note: noteSchema,
  Observation: observationSchema,
  OpenAccess: openAccessSchema,
  Owner: ownerSchema,
  Ownership: ownershipSchema,
  Partner: partnerSchema,
  PartyDecision: partyDecisionSchema,
  PlanContact: planContactSchema,
  PlannedItem: plannedItemSchema,
  PlanRole: planRoleSchema,
  PlanStep: planStepSchema,
  Protection: protectionSchema,
  Readiness: readinessSchema,
  Result: resultSchema,
  Review: reviewSchema,
  ReviewedPlan: reviewedPlanSchema,
  Risk: riskSchema,
  StrategyPart: strategyPartSchema,
  Transfer: transferSchema,
  ValorisationPlan: valorisationPlanSchema,
  WorkPackage: workPackageSchema,
};
