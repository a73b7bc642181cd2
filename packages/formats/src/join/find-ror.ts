import type { Partner } from '@kvasir/model';
import { entriesOf, partnerOf, termsOf, textOf } from '../shared/reading.ts';
import { matchKey } from './match-key.ts';

/**
 * Prepares a look-up of partners made from ROR by name. The look-up gives the organisation that has the partner's name
 * among its names (acronyms aside: they are too often shared) and is in one of its countries; nothing when none or more
 * than one does, because a wrong organisation is worse than no organisation.
 */
export function rorFinder(rorPartners: Iterable<Partner>): (partner: Partner) => Partner | undefined {
  const partnersOf = new Map<string, Set<Partner>>();
  for (const value of rorPartners) {
    const rorPartner = partnerOf(value);
    for (const name of fullNames(rorPartner)) {
      const key = matchKey(name);
      const namesakes = partnersOf.get(key) ?? new Set();
      if (key !== '') partnersOf.set(key, namesakes.add(rorPartner));
    }
  }
  return (value) => {
    const partner = partnerOf(value);
    const countries = countriesOf(partner);
    const namesakes = [...(partnersOf.get(matchKey(textOf(partner.name) ?? '')) ?? [])];
    const found = namesakes.filter((namesake) => countriesOf(namesake).some((country) => countries.includes(country)));
    return found.length === 1 ? found[0] : undefined;
  };
}

function fullNames(partner: Partner): string[] {
  const names = entriesOf(partner.names).flatMap(([, { text, kinds }]) => {
    const terms = termsOf(kinds);
    return terms.length === 1 && terms[0] === 'acronym' ? [] : [textOf(text) ?? ''];
  });
  return [textOf(partner.name) ?? '', ...names];
}

function countriesOf(partner: Partner): string[] {
  return entriesOf(partner.locations).flatMap(([, { country }]) => textOf(country) ?? []);
}
