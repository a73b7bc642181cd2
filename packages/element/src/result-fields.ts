/**
 * Ownership, joint regime, control, protection, open access and transfer of a result, to be read and edited part by part:
 * in the panel of a matrix, in a step of a plan. An entry of its own, to be loaded with what shows them.
 */
export type { ResultForm } from './result-fields/result-form.ts';
export { resultWordsCatalogue, type ResultWords } from './result-fields/result-words.messages.ts';
export { shareEntry, type ShareSpec } from './panel/fields/field-share.ts';
export { resultFieldStyles } from './result-fields/result-fields.styles.ts';
export { resultSectionOf, resultSections, type ResultSection } from './result-fields/names.ts';
export { saysByBeing } from './result-fields/says-by-being.ts';
export { hasJointRegime } from './result-fields/joint.ts';

// The parts.
export { ownershipSection } from './result-fields/sections/ownership.ts';
export { regimeSection } from './result-fields/sections/regime.ts';
export { controlSection } from './result-fields/sections/control.ts';
export { protectionSection } from './result-fields/sections/protection.ts';
export { licenceEntry, opennessSection } from './result-fields/sections/openness.ts';
export { transferSection } from './result-fields/sections/transfer.ts';
