/**
 * The partnership document: types, vocabularies, identifiers and pure functions. Nothing here loads Valibot: the schemas,
 * `validate` and `validatePartner` are the entry `@kvasir/model/validate.js`, the long vocabularies are
 * `@kvasir/model/vocabularies/{domain,euroscivoc,nuts,sdg}.js`.
 */
export type { Problem, ProblemCode } from './problem.ts';
export type { Finding } from './review/finding.ts';
export type { Severity } from './review/rule.ts';
export type { RuleId } from './review/rules.ts';
export type {
  AgreedVersion,
  Agreement,
  GlossaryDefinition,
  GlossaryDefinitions,
  GlossaryTerm,
  Note,
  PartyDecision,
} from './schema/agreement.ts';
export type { AgreementGuide, StrategyPart } from './schema/asset-strategy.ts';
export type { Contact } from './schema/contact.ts';
export type { Identifiers, OtherIdentifier } from './schema/identifiers.ts';
export type {
  Checkpoint,
  CheckpointRatings,
  EthicsAssessment,
  EthicsConcern,
  FeedbackAnswer,
  FeedbackRatings,
  FeedbackRound,
  Impact,
  ImpactReport,
  NoneIdentified,
} from './schema/impact.ts';
export type {
  DatedValue,
  EarlierDefinition,
  Ethics,
  GroupValue,
  Indicator,
  NegativeImpact,
  Observation,
  PlausibleRange,
} from './schema/indicator.ts';
export type { PartnerLocation, Subdivision } from './schema/location.ts';
export type { Money } from './schema/money.ts';
export type { Mark, PartnerName } from './schema/names.ts';
export type { Capability, Facility, Need, PartnerResult, ResearchField, TrlRange } from './schema/offer.ts';
export type { Partner, PartnerLink, Provenance } from './schema/partner.ts';
export type { Partnership } from './schema/partnership.ts';
export type { Id, SetOf } from './schema/primitives.ts';
export type {
  AccessRight,
  AccessRights,
  Background,
  Contributor,
  Control,
  CostShare,
  Exploitability,
  JointAgreement,
  Limitations,
  OpenAccess,
  Owner,
  Ownership,
  PotentialRatings,
  Protection,
  Readiness,
  Result,
  Transfer,
} from './schema/result.ts';
export type { Membership, PartnerProject, PartnershipType, Relation } from './schema/track-record.ts';
export type {
  Alignment,
  JointExploitation,
  PlanContact,
  PlanFunding,
  PlanReview,
  PlanRisk,
  PlanRole,
  PlanStep,
  ResultsPlatform,
  RouteDetail,
  ValorisationPlan,
} from './schema/valorisation-plan.ts';
export type { Deduction, ImpactWeight, SharingParty, ValueSharing } from './schema/value-sharing.ts';
export type {
  Deliverable,
  Dependency,
  Effort,
  Milestone,
  PlannedItem,
  Review,
  ReviewedPlan,
  Risk,
  WorkPackage,
} from './schema/work-plan.ts';

export * from './vocabularies/agreement.ts';
export * from './vocabularies/contact.ts';
export * from './vocabularies/country.ts';
export * from './vocabularies/indicators.ts';
export * from './vocabularies/organisation.ts';
export * from './vocabularies/research.ts';
export * from './vocabularies/results.ts';
export * from './vocabularies/valorisation.ts';
export * from './vocabularies/work-plan.ts';

export * from './identifiers/index.ts';

export { agree, object, withdraw } from './agreement/agree.ts';
export { agreedContent, agreedPlaces } from './agreement/agreed-content.ts';
export { keptOf } from './agreement/agreed-parties.ts';
export { agreementState, type AgreementState, type PartnerAgreement } from './agreement/agreement-state.ts';
export { digest, InsecureContextError } from './agreement/digest.ts';
export { applyPatch, type MergePatch } from './patch/apply-patch.ts';
export { canonicalJson } from './patch/canonical-json.ts';
export { diff } from './patch/diff.ts';
export { isSameValue } from './patch/equal.ts';
export { DocumentError, type DocumentErrorCode } from './patch/document-error.ts';
export { merge, type Conflict, type Merge } from './patch/merge.ts';
export { takeBack, type DoneEdit } from './patch/take-back.ts';
export { withValueAt } from './patch/with-value-at.ts';

export { completeness, resultParts, resultPlace, type Completeness, type ResultPart } from './results/completeness.ts';
export {
  nextDeadline,
  protectionDeadlines,
  type ComputedDeadline,
  type Deadline,
} from './results/protection-deadlines.ts';
export {
  accessPurposes,
  defaultTerms,
  standingInBackground,
  standingInResult,
  type AccessMark,
  type AccessPurpose,
  type Standing,
  type StandingRole,
} from './results/standing.ts';

export { entriesOf, textOf } from './document-text.ts';
export { isCalendarDate } from './calendar-date.ts';
export { freshId } from './fresh-id.ts';
export { isHttpUrl } from './links.ts';
export { migrate } from './migrate.ts';
export { partnerMark, type PartnerMark } from './mark.ts';
export { localDay } from './local-day.ts';
export { isolated } from './isolated.ts';
export { isMap } from './plain-copy.ts';
export { dayOrderOf, readDate, type DayOrder } from './read-date.ts';
export { lastOrder, nextNumber, type CountedEntry } from './new-entry.ts';
export { namedPartners, type NamedPartner } from './named-partner.ts';
export { currentName, type CurrentName } from './partner-name.ts';
export { fromPointer, toPointer } from './pointer.ts';
export { provenanceOf } from './provenance.ts';
export { isSafeKey } from './safe-key.ts';
export { valueAt } from './value-at.ts';
