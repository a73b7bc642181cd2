export { germanTerms as german } from './result-terms.de.ts';
