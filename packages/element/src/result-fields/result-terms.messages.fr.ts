export { frenchTerms as french } from './result-terms.fr.ts';
