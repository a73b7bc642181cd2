/**
 * The fields that hold a map, a set or an object, at whatever place. PHP writes them as `[]` when they are empty, and an
 * agreement on `{}` would then be one on something else. A test holds these lists against the published JSON Schema.
 */

const maps =
  'accessRights actors agreements aligned answers assetStrategy audiences background basedOnBackground ' +
  'basedOnResults breakdown capabilities channels checkpoints claims contacts contributions contributors ' +
  'costs deductions deliverables dependsOn domains done earlierVersions enforcement ethicsConcerns ' +
  'facilities feedbackRounds fields filing fundedBy fundings glossary indicators kinds languages licensing ' +
  'links locations memberships milestones names needs negativeImpacts noBackground notes observations ' +
  'organisationTypes otherIdentifiers owners participants parties partners partnerships personMonths ' +
  'policyAreas projects protection provenance publication raci relations reports results reviews risks ' +
  'roles routeDetails routes sdgs steps synonyms valorisationPlans versions waivers weights workPackages';

const objects =
  'academia agreement agreementGuide amount baseline control cost definitions ecContribution ethics ' +
  'ethicsAssessment exploitability exploitation gross identifiers impact implementation industry ' +
  'jointExploitation limitations mark netEcContribution noneIdentified openAccess ownership plan ' +
  'plausibleRange public ratings resultsPlatform sharing subdivision target totalCost transfer trl';

/** Maps and sets. */
export const mapFields: readonly string[] = /*#__PURE__*/ maps.split(' ');

/** Objects with fields of their own. */
export const objectFields: readonly string[] = /*#__PURE__*/ objects.split(' ');
