import type { ComboboxOption } from '@kvasir/element/controls.js';
import { LazyOptions } from './lazy-options.ts';

/** The NUTS regions of Eurostat. */
const regions = new LazyOptions<{ country: string }>(async () => {
  const { nutsRegions } = await import('@kvasir/model/vocabularies/nuts.js');
  return nutsRegions.map(({ code, name, nativeName, country }) => ({
    key: code,
    label: name,
    detail: code,
    keywords: nativeName,
    data: { country },
  }));
});

const byCountry = new Map<string, LazyOptions<{ country: string }>>();

/**
 * The regions of a country (ISO 3166-1 alpha-2), or all of them where the country is not known or has none.
 */
export function regionsOf(country: string | undefined): LazyOptions<{ country: string }> {
  if (country === undefined) return regions;
  let own = byCountry.get(country);
  if (!own) {
    own = new LazyOptions(async () => {
      const all = await regions.load();
      const within = all.filter((region: ComboboxOption<{ country: string }>) => region.data?.country === country);
      return within.length > 0 ? within : all;
    });
    byCountry.set(country, own);
  }
  return own;
}
