import type { ComboboxOption } from '@kvasir/element/controls.js';
import { fordMajors, fordMajorTitles, type ResearchField } from '@kvasir/model';
import { LazyOptions } from './lazy-options.ts';

/** EuroSciVoc, and the six major fields of the Frascati Manual (FORD). */
export const fieldsOfScience = new LazyOptions<ResearchField>(async () => {
  const { euroSciVoc, euroSciVocPath } = await import('@kvasir/model/vocabularies/euroscivoc.js');
  const terms = euroSciVoc.map(({ code, title }): ComboboxOption<ResearchField> => {
    const broader = euroSciVocPath(code).slice(0, -1);
    return {
      key: fieldKey('euroscivoc', code),
      label: title,
      detail: broader.map((node) => node.title).join(' › ') || undefined,
      data: { scheme: 'euroscivoc', code, title },
    };
  });
  const majors = fordMajors.map((code): ComboboxOption<ResearchField> => {
    const title = fordMajorTitles[code];
    return { key: fieldKey('ford', code), label: title, detail: `FORD ${code}`, data: { scheme: 'ford', code, title } };
  });
  return [...terms, ...majors];
});

export function fieldKey(scheme: string, code: string): string {
  return `${scheme}:${code}`;
}
