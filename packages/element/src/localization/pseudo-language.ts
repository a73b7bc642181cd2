import { registerPseudoLocale } from './catalogue.ts';

/** A language for tests and designers: English, longer by half, accented, in brackets. Use it with `dir="rtl"` to mirror. */
export const pseudoLanguage = 'en-XA';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
};

/** Longer as German is longer than English; accented so that a clipped ascender shows; in brackets so that a cut shows. */
export function pseudoText(text: string): string {
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('');
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 2))}⟧`;
}

function pseudoMessages<M>(messages: M): M {
  if (typeof messages === 'string') return pseudoText(messages) as M;
  if (typeof messages === 'function') {
    return ((...parameters: unknown[]) => pseudoText(String(messages(...parameters)))) as M;
  }
  if (Array.isArray(messages)) return messages.map(pseudoMessages) as M;
  return Object.fromEntries(
    Object.entries(messages as object).map(([key, message]) => [key, pseudoMessages(message)]),
  ) as M;
}

/** Makes the pseudo-language known to every catalogue. */
export function registerPseudoLanguage(): void {
  registerPseudoLocale(pseudoLanguage, pseudoMessages);
}
