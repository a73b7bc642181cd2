/** A language that there can be; what is none has the numbers of English. */
export function languageOf(language = 'en'): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
