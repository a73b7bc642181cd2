export { pseudoLanguage, pseudoText, registerPseudoLanguage } from './localization/pseudo-language.ts';
