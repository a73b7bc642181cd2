/**
 * Entry `@kvasir/model/vocabularies/sdg.js`: what the Sustainable Development Goals are called, in eight languages of
 * which only the one that is asked for is loaded.
 */
import type { SdgNumber } from './research.ts';

export interface SdgTitle {
  /** The name on the tile: `No poverty`. */
  short: string;
  /** The goal in full: `End poverty in all its forms everywhere`. */
  title: string;
}

export type SdgTitles = Readonly<Record<SdgNumber, SdgTitle>>;

const loaders = {
  ar: () => import('./data/sdg/ar.ts'),
  cs: () => import('./data/sdg/cs.ts'),
  de: () => import('./data/sdg/de.ts'),
  en: () => import('./data/sdg/en.ts'),
  es: () => import('./data/sdg/es.ts'),
  fr: () => import('./data/sdg/fr.ts'),
  it: () => import('./data/sdg/it.ts'),
  ro: () => import('./data/sdg/ro.ts'),
};
type SdgLanguage = keyof typeof loaders;

/** The languages that there are titles in. */
export const sdgLanguages = Object.keys(loaders) as readonly SdgLanguage[];

function isSdgLanguage(language: string): language is SdgLanguage {
  return Object.hasOwn(loaders, language);
}

/**
 * The titles of the 17 goals for a reader of `language` (BCP 47; only its primary part counts), else in English.
 * `lang` says which of the two it was. Rejects when the module cannot be fetched.
 */
export async function sdgTitles(language: string): Promise<{ lang: SdgLanguage; titles: SdgTitles }> {
  const primary = language.toLowerCase().split('-', 1)[0] ?? '';
  const lang = isSdgLanguage(primary) ? primary : 'en';
  const { titles } = await loaders[lang]();
  return { lang, titles };
}
