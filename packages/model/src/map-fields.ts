/**
 * The fields that hold a map, a set or an object, at whatever place. PHP writes them as `[]` when they are empty, and an
 * agreement on `{}` would then be one on something else. A test holds these lists against the published JSON Schema.
 */

const maps =
  'accessRights actors agreements aligned answers assetStrategy background basedOnBackground basedOnResults ' +
  'breakdown capabilities checkpoints contacts contributors costs deliverables dependsOn domains earlierVersions ' +
  'enforcement ethicsConcerns facilities feedbackRounds fields filing glossary indicators kinds languages ' +
  'licensing links locations memberships milestones names needs negativeImpacts noBackground notes observations ' +
  'organisationTypes otherIdentifiers owners participants parties partners partnerships personMonths projects ' +
  'protection provenance publication raci relations reports results reviews risks roles routes sdgs steps synonyms ' +
  'valorisationPlans versions waivers workPackages';

const objects =
  'academia agreement agreementGuide baseline control cost definitions ecContribution ethics ethicsAssessment ' +
  'exploitability exploitation identifiers impact implementation industry jointExploitation limitations mark ' +
  'netEcContribution noneIdentified openAccess ownership plan plausibleRange public ratings subdivision target ' +
  'totalCost transfer trl';

/** Maps and sets. */
export const mapFields: readonly string[] = /*#__PURE__*/ maps.split(' ');

/** Objects with fields of their own. */
export const objectFields: readonly string[] = /*#__PURE__*/ objects.split(' ');
