/** The forms in which an element's name appears in its folder. */
export interface ElementNames {
  /** `ip-matrix`: folder, files, tag without `kv-`. */
  kebab: string;
  /** `IpMatrix`: class without `Kv`, types. */
  pascal: string;
  /** `ipMatrix`: constants. */
  camel: string;
  /** `Ip matrix`: the story's title. */
  title: string;
}

export function namesOf(kebab: string): ElementNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) {
    throw new Error(
      `"${kebab}" is no name for an element: lower-case words with hyphens, without "kv-", as in ip-matrix.`,
    );
  }
  const words = kebab.split('-');
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  return { kebab, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), title: capital(words.join(' ')) };
}

/** The names in the template, which is itself a whole element. */
export const templateNames = namesOf('specimen-part');

/** Text of the template with the new element's names in the place of the template's. */
export function rename(text: string, names: ElementNames): string {
  const forms = ['kebab', 'pascal', 'camel', 'title'] as const;
  return forms.reduce((renamed, form) => renamed.replaceAll(templateNames[form], names[form]), text);
}
