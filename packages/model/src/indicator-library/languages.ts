/** The languages that the proposals are translated to; only the one that is asked for is loaded. */
import type { LibraryTexts } from './texts.ts';

const loaders: Readonly<Record<string, () => Promise<{ texts: LibraryTexts }>>> = {
  de: () => import('./de/texts.ts'),
  fr: () => import('./fr/texts.ts'),
};

/** The languages that the proposals can be read in. */
export const libraryLanguages: readonly string[] = ['en', ...Object.keys(loaders)];

/** What there is for a reader of `language` (BCP 47; only its primary part counts); without texts, it is English. */
export async function loadedTexts(language: string): Promise<{ lang: string; texts?: LibraryTexts }> {
  const lang = language.toLowerCase().split('-', 1)[0] ?? '';
  const load = Object.hasOwn(loaders, lang) ? loaders[lang] : undefined;
  return load ? { lang, ...(await load()) } : { lang: 'en' };
}
