import type { Partner, Partnership } from '@kvasir/model';

/** An invented project of invented organisations, as on the design board. Nothing here is said of anybody real. */
export const partners = {
  northlake: {
    name: 'Northlake University',
    mark: { letters: 'NLU', colour: 1 },
    sector: 'academia',
    locations: { athlone: { city: 'Athlone', country: 'IE' } },
    summary: 'Structural monitoring, data science and coating of large composite structures.',
  },
  brenner: {
    name: 'Brenner Composites GmbH',
    mark: { letters: 'BRC', colour: 2 },
    sector: 'industry',
    locations: { seat: { city: 'Bremerhaven', country: 'DE' } },
    summary: 'Moulds and shells for rotor blades up to 65 m.',
  },
  valmarne: {
    name: 'Institut Val-Marne',
    mark: { letters: 'IVM', colour: 3 },
    sector: 'academia',
    locations: { creteil: { city: 'Créteil', country: 'FR' } },
    summary: 'Polymer chemistry institute with a pilot line for acrylic resins of 200 kg per batch.',
  },
  vantera: {
    name: 'Vantera Wind A/S',
    mark: { letters: 'VNT', colour: 4 },
    sector: 'industry',
    locations: { esbjerg: { city: 'Esbjerg', country: 'DK' } },
    summary: 'Operates 340 turbines in the North Sea, of which 60 are to be taken down by 2032.',
  },
  aalund: {
    name: 'City of Aalund',
    mark: { letters: 'AAL', colour: 5 },
    sector: 'public-authority',
    locations: { town: { city: 'Aalund', country: 'DK' } },
    summary: 'Municipality with two wind parks in public ownership and a standing citizens’ panel on energy.',
  },
  hergebruik: {
    name: 'Stichting Hergebruik Noord',
    mark: { letters: 'SHN', colour: 6 },
    sector: 'civil-society',
    locations: { groningen: { city: 'Groningen', country: 'NL' } },
    summary: 'Takes apart what others throw away, and trains people to do it.',
  },
  ibarra: {
    name: 'Ibarra Technology Park',
    mark: { letters: 'IBT', colour: 7 },
    sector: 'intermediary',
    locations: { park: { city: 'Ibarra', country: 'ES' } },
    summary: 'Brings results of research into small companies.',
  },
} satisfies Record<string, Partner>;

export const bladeloop: Partnership = {
  schema: 'urn:kvasir:partnership:1',
  id: '101099999',
  acronym: 'BladeLoop',
  title: 'Blades that can be taken back',
  objective: 'Rotor blades of 60 m that can be taken apart, and whose resin can be made into new blades.',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners,
  results: {
    infusion: {
      number: 'R3',
      title: 'Infusion process for 60 m shells',
      assetType: 'processes',
      trl: { now: 4, target: 7 },
      status: 'expected',
      ownership: {
        kind: 'joint',
        owners: { brenner: { share: '1/3' }, valmarne: { share: '1/3' }, vantera: { share: '1/3' } },
      },
    },
    insert: {
      number: 'R5',
      title: 'Root-joint insert',
      ownership: { kind: 'joint', owners: { brenner: { share: '3/5' }, vantera: { share: '2/5' } } },
    },
    specification: {
      number: 'R15',
      title: 'Reclaimed acrylate specification',
      ownership: { kind: 'joint', owners: { brenner: { share: '1/2' }, hergebruik: { share: '1/2' } } },
    },
  },
  workPackages: { manufacture: { number: 'WP3', title: 'Blade manufacture', lead: 'brenner' } },
  milestones: {
    shell: { number: 'MS4', title: 'First shell of reclaimed resin', lead: 'valmarne', dueMonth: 24 },
  },
};

/** As many as a large programme has. */
export function largePartnership(): Partnership {
  const results = Array.from({ length: 500 }, (_, index) => [
    `r${index}`,
    {
      number: `R${index + 1}`,
      title: `Expected result ${index + 1}`,
      ownership: { owners: { [`p${index % 50}`]: { share: '1' } } },
    },
  ]);
  const many = Array.from({ length: 50 }, (_, index) => [
    `p${index}`,
    { name: `Invented Institute ${index + 1}`, mark: { letters: `I${index + 1}`, colour: 1 + (index % 12) } },
  ]);
  return {
    ...bladeloop,
    partners: Object.fromEntries(many) as Record<string, Partner>,
    results: Object.fromEntries(results) as NonNullable<Partnership['results']>,
  };
}

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Names without a place to break. */
export const longWords: Partnership = {
  ...bladeloop,
  acronym: word,
  partners: { long: { name: word.repeat(2), summary: `${word} `.repeat(3) }, northlake: partners.northlake },
};
