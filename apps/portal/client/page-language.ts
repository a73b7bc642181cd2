import { isLanguage, type Language } from '../texts/languages.ts';

/** The language that the page is in. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}
