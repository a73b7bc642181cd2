import type { Format } from '@kvasir/element';
import type { ComboboxOption } from '@kvasir/element/controls.js';

/** ISO 639-1: the languages that one chooses from. Any other BCP 47 tag can be typed. */
const codes =
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cu cv cy da de dv dz ee el en eo es et ' +
  'eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki ' +
  'kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn ' +
  'no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ' +
  'ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

const byLanguage = new Map<string, readonly ComboboxOption[]>();

/** All languages by their names in the reader's language; the same list each time. */
export function languageOptions(format: Format): readonly ComboboxOption[] {
  let options = byLanguage.get(format.language);
  if (!options) {
    const { compare } = new Intl.Collator(format.language);
    options = codes
      .split(' ')
      .map((code) => ({ key: code, label: format.languageName(code), keywords: code }))
      .sort((one, other) => compare(one.label, other.label));
    byLanguage.set(format.language, options);
  }
  return options;
}

/** The tag of a language that a person typed by its name or its tag; any other text stays as it is. */
export function readLanguage(text: string, format: Format): string {
  const name = text.trim().toLocaleLowerCase(format.language);
  const known = languageOptions(format).find(({ label }) => label.toLocaleLowerCase(format.language) === name);
  if (known) return known.key;
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? text.trim();
  } catch {
    return text.trim();
  }
}
