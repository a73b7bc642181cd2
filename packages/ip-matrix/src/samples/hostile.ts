import type { IpMatrix } from '../matrix-value.ts';

const lines = Array.from({ length: 40 }, (_, line) => `line ${String(line + 1)} of a title`).join('\n');

/** What no schema allows and any file may hold. It is kept as it is, shown as text, and does no harm. */
export const hostile = {
  acronym: '<script>alert(1)</script>',
  title: 42,
  startDate: '2026-02-31',
  partners: {
    a: { name: '<img src=x onerror=alert(1)>', mark: { letters: '<b>', colour: 99 }, website: 'javascript:alert(1)' },
    A: { name: '\u202Egnitlov\u202C', mark: 7 },
    nobody: null,
    text: 'no object',
    'a/b~c': { name: ['a', 'list'] },
  },
  workPackages: { w: { title: { not: 'a text' }, number: 3 }, list: [1, 2, 3] },
  results: {
    twin: {
      number: 'R1',
      title: 'Two ids alike but for case',
      ownership: { kind: 'joint', owners: { a: { share: '3/5' }, A: { share: '1/2' } } },
    },
    TWIN: { number: 'r1', title: 'two ids alike but for case', ownership: { kind: 'single', owners: { gone: {} } } },
    zero: {
      title: 'Share of nothing',
      ownership: { kind: 'joint', owners: { a: { share: '1/0' }, A: { share: 'abc' } } },
    },
    numbers: {
      title: 12,
      number: { deep: true },
      ownership: { owners: { a: { share: 0.5 }, A: null } },
      trl: { now: 'four', target: 99 },
    },
    lines: {
      title: lines,
      assetType: 'perpetual-motion',
      openAccess: { mode: 'ajar', repository: 'javascript:alert(1)' },
    },
    cycle: { title: 'Derived from what is derived from it', basedOnResults: { circle: true } },
    circle: { title: 'Derived from what it is derived from', basedOnResults: { cycle: true, circle: true } },
    markup: {
      title: '</td></tr></table><script>alert(1)</script>',
      workPackages: { w: true, missing: true },
      protection: { p: { form: ['patent'], deadline: 20260101 }, q: 'secret' },
      accessRights: { a: 'all', A: { implementation: true, exploitation: { terms: 'free beer' } }, gone: {} },
      contributors: ['a', 'A'],
      control: 'me',
    },
    owners: { title: 'Owners are a text', ownership: { kind: 'joint', owners: 'everybody' } },
    nothing: null,
    text: 'not an object',
    list: ['not', 'an', 'object'],
    untitled: {},
  },
  background: { b: { title: null, partner: 5, limitations: 'none' }, c: true },
  noBackground: ['a'],
  assetStrategy: { ownership: 'ours', unknown: { text: 7 } },
  agreementGuide: { answers: { first: 'perhaps' } },
  valorisationPlans: { twin: 'soon', missing: { steps: 3 } },
  agreements: { '/results/twin': { parties: { a: 'yes' } } },
} as unknown as IpMatrix;
