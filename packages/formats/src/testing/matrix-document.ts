import type { MatrixDocument } from '../ip-matrix/document.ts';

/** A small partnership with something in every column of the tables. Everybody in it is invented. */
export const bladeLoop = {
  acronym: 'BladeLoop',
  partners: {
    nlu: {
      name: 'Northlake University',
      shortName: 'NLU',
      locations: { b: { country: 'DE' }, a: { country: 'IE', primary: true } },
    },
    brc: { name: 'Brenner Composites GmbH', shortName: 'BRC', legalName: 'Brenner Composites Gesellschaft mbH' },
    ivm: { name: 'Institut Val-Marne' },
  },
  workPackages: { resin: { number: 'WP2', title: 'Resin' }, blades: { number: 'WP3', title: 'Blades, large' } },
  deliverables: { d21: { number: 'D2.1', title: 'Resin report' } },
  results: {
    resin: {
      number: 'R1',
      title: 'DX-4 resin',
      description: '=A resin\nin two lines',
      assetType: 'technologies',
      trl: { now: 4, target: 6 },
      status: 'generated',
      confidentiality: 'sensitive',
      keyExploitable: true,
      exploitability: { innovation: 'First of its kind' },
      ownership: {
        kind: 'joint',
        owners: {
          nlu: { share: '1/3', exploits: true, contribution: 'Synthesis: the route\n\nBRC: tried it' },
          brc: { share: '2/3', exploits: false },
        },
        jointRegime: 'desca-1',
        agreement: { status: 'signed', date: '2026-03-09', url: 'https://brenner.example/joa' },
      },
      contributors: { ivm: { contribution: 'Monomers' } },
      control: { filing: { nlu: true, brc: true }, publication: { nlu: true }, rule: 'By consensus' },
      protection: {
        ep: {
          form: 'patent',
          status: 'filed',
          responsible: 'brc',
          number: 'EP 26 1',
          territory: 'EP, US',
          priorityDate: '2026-01-14',
          deadline: '2027-01-14',
          costs: { nlu: { share: '1/3' }, brc: { share: '2/3' } },
        },
        secret: { form: 'trade-secret' },
      },
      openAccess: { mode: 'closed', justification: 'Filing comes first', embargoMonths: 6 },
      accessRights: {
        ivm: { implementation: {}, exploitation: { terms: 'agreed', conditions: 'Wind energy only' } },
        // Somebody who is no partner any more.
        kestrel: { exploitation: {} },
      },
      transfer: { noticeDays: 45, exclusive: false, waivers: { ivm: true } },
      workPackages: { resin: true, blades: true },
      deliverables: { d21: true },
      basedOnBackground: { monomers: true },
    },
    blade: { number: 'R2', title: 'Recyclable blade', basedOnResults: { resin: true } },
  },
  background: {
    monomers: {
      number: 'B1',
      title: 'Monomer library',
      partner: 'ivm',
      assetType: 'data',
      protection: 'database-right',
      licence: 'CC-BY-4.0',
      thirdPartyRights: 'None known',
      limitations: { exploitation: 'Wind energy only' },
      accessRights: { brc: { implementation: {}, exploitation: {} } },
    },
  },
  noBackground: { nlu: true },
} as const satisfies MatrixDocument & Record<string, unknown>;

/** What nobody should write, and somebody does. */
export const oddities = {
  partners: {
    a: { name: '=cmd; "x"', shortName: 'A;B' },
    A: { name: 'א\u202e', shortName: 'A;B' },
    'partner:x': { name: '' },
    wrong: 'no partner',
  },
  results: {
    'r;1': { title: 'line\n'.repeat(40), number: 7, trl: { now: 'four', target: 99 }, keyExploitable: 'maybe' },
    r2: {
      title: '👩🏽‍🔬 \ud800',
      ownership: {
        kind: 'shared',
        owners: { a: { share: '1/0', contribution: 7, exploits: 'maybe' }, A: { share: '11/10' } },
      },
    },
    R2: { title: '', ownership: 'mine', protection: { p: { form: 'spell' }, q: {} }, openAccess: [] },
    r3: { title: '+1', accessRights: { a: { implementation: { terms: 'free' } } }, workPackages: { gone: true } },
    r4: 'no result',
  },
  background: { b: { title: "'=x", partner: 'nobody', limitations: 'all' } },
} as unknown as MatrixDocument;
