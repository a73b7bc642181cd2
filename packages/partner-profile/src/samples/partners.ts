import type { Partner } from '@kvasir/model';

/** Invented organisations, as on the design board. Nothing here is said of anybody real. */
export const northlake: Partner = {
  name: 'Northlake University',
  shortName: 'NLU',
  mark: { letters: 'NLU', colour: 1 },
  names: {
    en: { text: 'Northlake University', lang: 'en', kinds: { label: true } },
    de: { text: 'Universität Northlake', lang: 'de', kinds: { label: true } },
    fr: { text: 'Université de Northlake', lang: 'fr', kinds: { label: true } },
  },
  sector: 'academia',
  activityType: 'HES',
  locations: { athlone: { city: 'Athlone', country: 'IE', primary: true } },
  website: 'https://northlake.example',
  summary:
    'Structural monitoring, data science and coating of large composite structures; runs a 25 m blade test rig open to partners.',
  capabilities: {
    sensing: { title: 'Fibre-optic sensing' },
    twins: { title: 'digital twins' },
    fatigue: { title: 'fatigue testing' },
  },
  needs: { data: { title: 'Field data from turbines in service' } },
  trl: { from: 2, to: 6 },
  contacts: {
    lennon: {
      name: 'Aoife Lennon',
      function: 'scientific-lead',
      email: 'aoife.lennon@northlake.example',
      lastVerified: '2026-09-14',
      visibility: 'public',
      consent: true,
    },
  },
  projects: {
    bladeloop: {
      acronym: 'BladeLoop',
      title: 'Blades that can be taken back',
      role: 'coordinator',
      startDate: '2026-01-01',
      endDate: '2029-12-31',
      ecContribution: { cents: 81_250_000, currency: 'EUR' },
    },
  },
};

export const brenner: Partner = {
  name: 'Brenner Composites GmbH',
  legalName: 'Brenner Composites Gesellschaft mit beschränkter Haftung',
  shortName: 'BRC',
  mark: { letters: 'BRC', colour: 2 },
  identifiers: { pic: '912345678', vat: 'DE 299 999 991' },
  sector: 'industry',
  activityType: 'PRC',
  organisationTypes: { company: true },
  sme: true,
  sizeBand: 'small',
  staff: 38,
  established: 2011,
  status: 'active',
  locations: {
    seat: {
      street: 'Am Fischereihafen 1',
      postCode: '27572',
      city: 'Bremerhaven',
      country: 'DE',
      nuts: 'DE502',
      primary: true,
    },
    works: { city: 'Cuxhaven', country: 'DE' },
  },
  website: 'https://brenner.example',
  links: { careers: { kind: 'careers', url: 'https://brenner.example/careers' } },
  summary:
    'We build moulds and shells for rotor blades up to 65 m. Since 2019 we have moved our tools to thermoplastic infusion, so that a blade can be melted down and not only shredded.',
  capabilities: {
    infusion: {
      title: 'Infusion of thick shells',
      description: 'two presses of 65 m; trials from 2 m',
      trl: { from: 6, to: 9 },
    },
    moulds: { title: 'Segmented heated moulds', description: 'design, build, remote control', trl: { from: 5, to: 8 } },
  },
  facilities: { hall: { title: 'Trial hall', description: 'open to partners two weeks a quarter' } },
  needs: {
    resin: {
      title: 'Recyclable resin below 40 °C exotherm',
      description: 'drop-in for epoxy tools, 2027 at the latest',
    },
    cure: { title: 'Cure sensing in the laminate', description: 'to replace fixed hold times', kind: 'challenge' },
  },
  trl: { from: 5, to: 9 },
  fields: {
    composites: { scheme: 'euroscivoc', code: '/25/57', title: 'composites' },
    wind: { scheme: 'euroscivoc', code: '/25/59', title: 'wind power' },
  },
  sdgs: { '7': true, '9.4': true, '12': true },
  partnerships: {
    research: {
      type: 'Joint research',
      involvement: 'Leads a work package',
      duration: '2–4 years',
      conditions: 'Joint ownership of process results; publication after filing',
    },
    hosting: {
      type: 'Hosting',
      involvement: 'Desk, mentor, shop floor',
      duration: '6–36 months',
      conditions: 'Confidentiality agreement, thesis may be published',
    },
  },
  projects: {
    thermoshell: {
      acronym: 'THERMOSHELL',
      title: 'Thermoplastic shells for offshore blades',
      role: 'participant',
      startDate: '2021-03-01',
      endDate: '2024-02-29',
      ecContribution: { cents: 41_250_000, currency: 'EUR' },
    },
    ferrylite: {
      acronym: 'FERRYLITE',
      role: 'coordinator',
      startDate: '2019-01-01',
      endDate: '2022-06-30',
      ecContribution: { cents: 68_712_000, currency: 'EUR' },
    },
    ring: { title: 'North Sea Blade Ring', role: 'participant', startDate: '2018-01-01', endDate: '2020-12-31' },
  },
  memberships: {
    cluster: {
      name: 'Composite Cluster Wattenmeer',
      url: 'https://wattenmeer-composites.example',
      since: '2014-05-01',
    },
  },
  contacts: {
    brenner: {
      name: 'Jonas Brenner',
      role: 'Managing director, signs agreements',
      email: 'jonas@brenner.example',
      phone: '+49 471 5550 120',
      languages: { de: true, en: true },
      lastVerified: '2026-10-06',
      visibility: 'partners',
      consent: true,
    },
    arslan: {
      name: 'Dr Elif Arslan',
      role: 'Technical lead, WP3',
      email: 'elif.arslan@brenner.example',
      languages: { de: true, en: true, tr: true },
      lastVerified: '2026-10-06',
      visibility: 'public',
      consent: true,
    },
    wulf: {
      name: 'Petra Wulf',
      function: 'finance',
      email: 'wulf@brenner.example',
      lastVerified: '2025-07-01',
      visibility: 'public',
      consent: true,
    },
  },
  provenance: {
    '': { source: 'Brenner Composites', retrieved: '2026-10-06' },
    '/name': { source: 'ror', retrieved: '2026-11-03' },
    '/identifiers': { source: 'ror', retrieved: '2026-11-03' },
  },
};

export const aalund: Partner = {
  name: 'City of Aalund',
  mark: { letters: 'AAL', colour: 5 },
  sector: 'public-authority',
  activityType: 'PUB',
  locations: { town: { city: 'Aalund', country: 'DK' } },
  summary: 'Municipality of 58,000 with two wind parks in public ownership and a standing citizens’ panel on energy.',
  capabilities: { site: { title: 'Demonstration site' }, permits: { title: 'permitting' } },
  needs: { quiet: { title: 'Quieter parks and local jobs in reuse' } },
  contacts: { vestby: { name: 'Karen Vestby', role: 'climate office', visibility: 'public', consent: true } },
};

export const kestrel: Partner = {
  name: 'Kestrel Polymers Ltd',
  mark: { letters: 'KPL', colour: 8 },
  sector: 'industry',
  status: 'withdrawn',
  withdrawnOn: '2026-10-01',
  locations: { seat: { city: 'Limerick', country: 'IE' } },
  relations: { halden: { kind: 'successor', name: 'Halden Materials Ireland Ltd' } },
};

/** The longest things that real registries hold: a name of 200 characters, words that do not break, no spaces. */
export const longWords: Partner = {
  name: `${'Bundesforschungsanstaltsverwaltungsgesellschaft'.repeat(4)} mbH`.slice(0, 200),
  sector: 'academia',
  locations: { far: { city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', country: 'GB' } },
  website: `https://${'a-very-long-subdomain.'.repeat(4)}example/and/a/path/without/end`,
  summary: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3),
  capabilities: { one: { title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragung' } },
  contacts: {
    long: {
      name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Hubert Blaine',
      role: 'Geschäftsführerstellvertreterin',
      email: `${'long'.repeat(12)}@institut.example`,
      visibility: 'public',
    },
  },
};

/** As large as the largest real record: 1,038 related organisations, 24 names, five places. */
export const large: Partner = {
  ...brenner,
  name: 'Federation of Invented Institutes',
  mark: { letters: 'FII', colour: 9 },
  names: Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [
      `n${index}`,
      { text: `Federation of Invented Institutes, name ${index + 1}` },
    ]),
  ),
  relations: Object.fromEntries(
    Array.from({ length: 1038 }, (_, index) => [
      `r${index}`,
      { kind: index % 4 === 0 ? ('related' as const) : ('child' as const), name: `Invented Institute ${index + 1}` },
    ]),
  ),
};

export const hostile: unknown = {
  name: '<img src=x onerror=alert(1)>',
  website: 'javascript:alert(1)',
  links: { data: { kind: 'other', url: 'data:text/html,<script>alert(1)</script>' } },
  established: 'long ago',
  locations: ['not', 'a', 'map'],
  contacts: { broken: 'not a contact' },
  summary: 'What has the wrong type is listed above and kept.',
};
