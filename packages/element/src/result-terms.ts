/** What the terms of a result are called, light enough for a first load: language by language, and as a catalogue. */
export { agreementStatuses } from './result-fields/agreement-statuses.ts';
export { germanTerms } from './result-fields/result-terms.de.ts';
export { englishTerms } from './result-fields/result-terms.en.ts';
export { frenchTerms } from './result-fields/result-terms.fr.ts';
export { resultTermsCatalogue, type ResultTerms } from './result-fields/result-terms.messages.ts';
