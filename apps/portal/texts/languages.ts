/** The languages of the portal, each with its name in itself. */
export const languages = { en: 'English', de: 'Deutsch', fr: 'Français' } as const;
export type Language = keyof typeof languages;

export function isLanguage(tag: unknown): tag is Language {
  return typeof tag === 'string' && Object.hasOwn(languages, tag);
}

/** The tag by which `Intl` writes dates and numbers: English is that of Europe, with the day before the month. */
export function intlTag(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
