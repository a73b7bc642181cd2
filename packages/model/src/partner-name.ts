import type { Partner } from './schema/partner.ts';
import type { PartnerName } from './schema/names.ts';

export interface CurrentName {
  text: string;
  /** The language of the text (BCP 47), for the `lang` attribute; absent when nobody said. */
  lang?: string;
}

/** The names that stand for the whole organisation: an alias may be a former name, an acronym is a mark. */
function isProperName(name: PartnerName | undefined): name is PartnerName {
  if (typeof name?.text !== 'string' || name.text.trim() === '') return false;
  const kinds = Object.keys(name.kinds ?? {});
  return kinds.length === 0 || kinds.includes('label') || kinds.includes('ror_display');
}

function languageOf(name: PartnerName): string {
  return typeof name.lang === 'string' ? name.lang.toLowerCase() : '';
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

function asCurrentName({ text, lang }: PartnerName): CurrentName {
  return typeof lang === 'string' ? { text, lang } : { text };
}

function byText(a: PartnerName, b: PartnerName): number {
  return Number(a.text > b.text) - Number(a.text < b.text);
}

/**
 * The partner's name for a reader of `language` (BCP 47): a label with exactly that tag, else one of the same primary
 * language, else the display name. Among equals the display name wins, then the first in the order of the alphabet, so
 * that the order of properties never matters. A display name that somebody typed in here wins over all: they wrote it
 * for every reader.
 */
export function currentName(partner: Partner, language: string): CurrentName {
  const display = typeof partner.name === 'string' ? partner.name : '';
  if (display !== '' && partner.provenance?.['/name']?.source === 'edited') return { text: display };
  const wanted = language.toLowerCase();
  const names = Object.values(partner.names ?? {})
    .filter(isProperName)
    .sort((a, b) => Number(b.text === display) - Number(a.text === display) || byText(a, b));
  const best =
    names.find((name) => languageOf(name) === wanted) ??
    names.find((name) => languageOf(name) !== '' && primary(languageOf(name)) === primary(wanted)) ??
    names.find((name) => name.text === display);
  return best ? asCurrentName(best) : { text: display };
}
