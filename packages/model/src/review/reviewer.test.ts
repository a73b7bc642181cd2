import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Partnership } from '../schema/partnership.ts';
import { foundBy } from '../testing/rule-example.ts';
import { foundInAnySize, largePartnership } from '../testing/large-partnership.ts';
import type { Finding } from './finding.ts';
import { createReviewer, review } from './reviewer.ts';
import type { RuleId } from './rules.ts';

const small = { partners: 3, results: 4, milestones: 6, indicators: 3, observations: 1 };
const isOfSmall = ({ rule }: Finding): boolean => !foundInAnySize.has(rule);
const rulesOn = (document: unknown): string[] => review(document as Partnership).map(({ rule }) => rule);

describe('review', () => {
  test('says everything that an element shows of a finding', () => {
    const [finding] = review({ results: { r1: { title: 'Resin', ownership: { owners: { kestrel: {} } } } } });
    assert.deepEqual(finding, {
      rule: 'owner-not-a-partner',
      severity: 'error',
      pointer: '/results/r1/ownership/owners/kestrel',
      paragraph: '3.3.1(a)',
      message: '“kestrel” is named as an owner of “Resin”, but is no partner.',
      values: { missing: 'kestrel', name: 'Resin' },
    });
  });

  test('finds nothing in a document whose references all lead somewhere', () => {
    assert.deepEqual(review(largePartnership(small)).filter(isOfSmall), []);
  });

  test('reads null as absent and [] as empty', () => {
    assert.deepEqual(rulesOn(null), []);
    assert.deepEqual(rulesOn([]), []);
    assert.deepEqual(rulesOn({ partners: [], workPackages: { wp1: { lead: 'nlu' } } }), ['lead-not-a-partner']);
    assert.deepEqual(rulesOn({ partners: { nlu: null }, noBackground: { nlu: true } }), [
      'no-background-not-a-partner',
    ]);
    assert.deepEqual(rulesOn({ noBackground: { nlu: null }, workPackages: { wp1: null, wp2: { lead: null } } }), [
      'item-without-lead',
    ]);
  });

  test('passes over fields of a wrong type, and still finds what stands beside them', () => {
    const workPackages = { wp1: 'Resins', wp2: { lead: 7, personMonths: { nlu: {} }, title: ['Moulds'] } };
    assert.deepEqual(rulesOn({ workPackages, milestones: 'none', reviews: [{ participants: { nlu: true } }] }), [
      'effort-not-a-partner',
    ]);
    const results = { r1: 'Resin', r2: { ownership: 7, contributors: { nlu: {} }, workPackages: ['wp1'] } };
    assert.deepEqual(rulesOn({ results }), ['contributor-not-a-partner', 'result-without-owner']);
  });

  test('says nothing of references into what is no collection', () => {
    assert.deepEqual(rulesOn({ partners: 'to be named', workPackages: { wp1: { lead: 'nlu' } } }), []);
  });

  test('takes no part of an object’s prototype for an entry', () => {
    const document = '{ "partners": {}, "noBackground": { "toString": true, "__proto__": true } }';
    assert.equal(rulesOn(JSON.parse(document)).length, 2);
  });

  test('takes blank text for no reference', () => {
    const workPackages = { wp1: { lead: '' }, wp2: { lead: ' ' } };
    assert.deepEqual(rulesOn({ workPackages }), ['item-without-lead', 'item-without-lead']);
  });

  test('names an entry without a title by its number, else by its id, and a plan by its result', () => {
    const roles = { nlu: {} };
    const named = (rule: RuleId, document: Partnership) => foundBy(rule, document)[0]?.values['name'];
    assert.equal(named('result-without-owner', { results: { r1: { title: ' ' } } }), 'r1');
    const numbered = { title: ' ', number: 'MS1', dueMonth: 13, workPackages: { wp1: true } } as const;
    const late = { startDate: '2026-01-01', endDate: '2026-12-31', milestones: { ms1: numbered } };
    assert.deepEqual([named('item-without-lead', late), named('due-after-end', late)], ['MS1', 'MS1']);
    assert.equal(
      named('plan-role-not-a-partner', { results: { r1: { title: 'Resin' } }, valorisationPlans: { r1: { roles } } }),
      'Resin',
    );
  });

  test('never throws, whatever the document', () => {
    const field = fc.constantFrom(...Object.keys(largePartnership(small)));
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withDate: true }), (value) => {
        review(value as Partnership);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(field, fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything()))), (value) => {
        review(value);
      }),
    );
    const unreadable = {
      get results(): never {
        throw new Error('No.');
      },
    };
    assert.deepEqual(rulesOn(unreadable), []);
    assert.deepEqual(rulesOn({ partners: unreadable, milestones: { ms1: unreadable } }), [
      'item-without-lead',
      'item-without-deadline',
      'milestone-without-verification',
    ]);
  });
});

describe('createReviewer', () => {
  test('sees a partner leave, and come back', () => {
    const document = largePartnership(small);
    const reviewer = createReviewer();
    const without = applyPatch(document, { partners: { 'partner-1': null } });
    assert.deepEqual(reviewer(document).filter(isOfSmall), []);
    assert.ok(reviewer(without).filter(isOfSmall).length > 0);
    assert.deepEqual(reviewer(document).filter(isOfSmall), []);
  });

  test('follows what an entry refers to, also while the entry is away', () => {
    const reviewer = createReviewer();
    const workPackages = { wp1: { title: 'Resins', lead: 'nlu' } };
    const partners = { nlu: { name: 'Northlake University' } };
    reviewer({ partners, workPackages });
    reviewer({ partners, workPackages: {} });
    reviewer({ partners: {}, workPackages: {} });
    assert.equal(reviewer({ partners: {}, workPackages }).length, 1);
  });

  test('finds what it found before without a new look at entries that did not change', () => {
    const workPackages = { wp1: { title: 'Resins', lead: 'nlu' }, wp2: { title: 'Moulds', lead: 'nlu' } };
    const reviewer = createReviewer();
    const [first] = reviewer({ workPackages });
    const again = reviewer({ workPackages: { ...workPackages, wp2: { ...workPackages.wp2, title: 'Moulding' } } });
    assert.equal(again[0], first);
    assert.equal(again[1]?.values['name'], 'Moulding');
  });

  test('hears of a new title of the result that a plan is named by', () => {
    const valorisationPlans = { r1: { roles: { nlu: {} } } };
    const reviewer = createReviewer();
    reviewer({ results: { r1: { title: 'Resin' } }, valorisationPlans });
    const found = reviewer({ results: { r1: { title: 'Acrylic resin' } }, valorisationPlans });
    const finding = found.find(({ rule }) => rule === 'plan-role-not-a-partner');
    assert.equal(finding?.values['name'], 'Acrylic resin');
  });

  test('looks at an entry again when what a rule asked of another entry is answered differently', () => {
    const { document, found } = copyleft();
    const [finding] = found(document);
    assert.equal(finding?.values['licence'], 'GPL-3.0-only');
    assert.equal(found(applyPatch(document, { background: { b1: { licence: 'MIT' } } })).length, 0);
    assert.equal(found(document).length, 1);
    assert.equal(found(applyPatch(document, { valorisationPlans: { r1: { routes: null } } })).length, 0);
    assert.equal(found(applyPatch(document, { background: { b1: null } })).length, 0);
    assert.equal(found(applyPatch(document, { background: null })).length, 0);
    const renamed = found(applyPatch(document, { background: { b1: { title: 'Cure model' } } }));
    assert.equal(renamed[0]?.values['background'], 'Cure model');
  });

  test('does not look at an entry again when another entry changed in what no rule asked of it', () => {
    const { document, found } = copyleft();
    const [before] = found(document);
    const [after] = found(applyPatch(document, { background: { b1: { description: 'A model' } } }));
    assert.equal(after, before);
  });

  test('hears of an entry that was of a wrong type and is mended', () => {
    const { document, found } = copyleft();
    assert.equal(found({ ...document, background: { b1: 7 } as never }).length, 0);
    assert.equal(found({ ...document, background: 'none' as never }).length, 0);
    assert.equal(found({ ...document, valorisationPlans: { r1: { routes: 'all' } } as never }).length, 0);
    assert.equal(found(document).length, 1);
  });

  test('follows partners who come and go where a rule asks for all of them', () => {
    const reviewer = createReviewer();
    const indicators = { i5: { title: 'Blade mass' } };
    const partners = { brc: { name: 'Brenner Composites' }, nlu: { name: 'Northlake University' } };
    const unagreed = (next: Partnership) =>
      reviewer(next).filter(({ rule }) => rule === 'indicator-not-agreed')[0]?.values['others'];
    assert.equal(unagreed({ indicators, partners }), 1);
    assert.equal(unagreed({ indicators, partners: { ...partners, tno: { name: 'TNO' } } }), 2);
    assert.equal(unagreed({ indicators, partners: { brc: partners.brc } }), undefined);
    assert.equal(unagreed({ indicators, partners: 'all' as never }), undefined);
    assert.equal(unagreed({ indicators, partners }), 1);
  });

  test('looks at everything again on another day', () => {
    const reviewer = createReviewer();
    const document: Partnership = {
      indicators: { i5: { title: 'Mass', observations: { o: { period: '2027', value: 1 } } } },
    };
    const early = (today?: string) =>
      reviewer(document, today).filter(({ rule }) => rule === 'observation-in-future').length;
    assert.deepEqual(
      [early('2026-12-31'), early('2027-01-01'), early('2026-12-31'), early(), early('today')],
      [1, 0, 1, 0, 0],
    );
  });

  test('always finds what review finds, edit after edit and undo after undo', () => {
    const act = fc.oneof({ weight: 4, arbitrary: edit }, { weight: 1, arbitrary: fc.nat() });
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 30 }), (acts) => {
        const reviewer = createReviewer();
        const history: unknown[] = [{}];
        for (const done of acts) {
          const next =
            typeof done === 'number' ? history[done % history.length] : withValue(history.at(-1), done[0], done[1]);
          history.push(next);
          const today = typeof done === 'number' && done % 3 === 0 ? '2100-01-01' : '2026-11-21';
          assert.deepEqual(reviewer(next as Partnership, today), review(next as Partnership, today));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** A result for sale that is based on background under the GPL, and what one reviewer finds of that. */
function copyleft() {
  const document: Partnership = {
    results: { r1: { title: 'Resin', basedOnBackground: { b1: true } } },
    background: { b1: { title: 'Tool', partner: 'nlu', licence: 'GPL-3.0-only' } },
    valorisationPlans: { r1: { routes: { licensing: true } } },
  };
  const reviewer = createReviewer();
  const found = (next: Partnership) => reviewer(next).filter(({ rule }) => rule === 'copyleft-background');
  return { document, found };
}

type Fields = Record<string, unknown>;

/** A copy with the value at the path, or without it; what lies off the path is shared, as in a store. */
function withValue(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const fields = typeof holder === 'object' && holder !== null ? (holder as Fields) : {};
  const { [key]: before, ...others } = fields;
  const after = withValue(before, rest, value);
  return after === undefined ? others : { ...fields, [key]: after };
}

const id = fc.constantFrom('a', 'b', 'c');
const ids = fc.dictionary(id, fc.constant(true), { maxKeys: 2 });
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });
const oddity = fc.constantFrom(undefined, null, [], {}, 'text', 7, true);
const title = fc.constantFrom('One', 'Two');
const item = { title, lead: id, workPackages: ids, results: ids, indicators: ids, dependsOn: ids, raci: ids };
const digest = '0'.repeat(64);
const decided = { digest, decision: 'agreed', at: '2026-10-06T09:30:00Z' };
const versions = fc.option(fc.constant({ [digest]: { number: 1, at: decided.at, content: { title: 'One' } } }));
const entries: Record<string, fc.Arbitrary<unknown>> = {
  partners: some({
    name: title,
    sector: fc.constantFrom('academia', 'industry'),
    contacts: fc.dictionary(id, fc.constant({ name: 'Amira Haddad' })),
  }),
  results: some({
    title,
    ownership: some({
      kind: fc.constantFrom('single', 'joint', 'to-be-determined'),
      owners: fc.dictionary(id, some({ share: fc.constantFrom('1/2', '1', '1/0') }), { maxKeys: 2 }),
    }),
    contributors: ids,
    control: some({ filing: ids, publication: ids }),
    protection: fc.dictionary(id, some({ form: fc.constant('patent'), responsible: id, costs: ids }), { maxKeys: 2 }),
    openAccess: some({ mode: fc.constantFrom('open', 'closed'), publicationDate: fc.constant('2026-11-21') }),
    accessRights: ids,
    transfer: some({ exclusive: fc.boolean(), waivers: ids }),
    basedOnResults: ids,
    basedOnBackground: ids,
    workPackages: ids,
    deliverables: ids,
  }),
  background: some({
    title,
    partner: id,
    licence: fc.constantFrom('GPL-3.0-only', 'MIT'),
    limitations: some({ exploitation: title }),
  }),
  assetStrategy: some({ text: title, responsible: id }),
  noBackground: fc.constant(true),
  workPackages: some({ title, lead: id, personMonths: ids }),
  milestones: some(item),
  deliverables: some(item),
  reviews: some({ date: title, participants: ids }),
  indicators: some({
    title,
    kind: fc.constantFrom('quantitative', 'qualitative'),
    orientation: fc.constantFrom('business', 'social'),
    responsible: id,
    results: ids,
    negativeImpacts: fc.dictionary(id, some({ description: title, responsible: id, indicators: ids }), { maxKeys: 2 }),
    observations: fc.dictionary(
      id,
      some({ period: fc.constantFrom('2026', '2099-Q1', '2026-Q9'), value: fc.constantFrom(1, 99) }),
      { maxKeys: 2 },
    ),
    plausibleRange: fc.constant({ from: 0, to: 9 }),
  }),
  agreements: some({ parties: fc.dictionary(id, fc.constant(decided), { maxKeys: 3 }), versions }),
  impact: fc.oneof(
    fc.dictionary(id, some({ description: title, responsible: id, indicators: ids }), { maxKeys: 2 }),
    some({ by: title, date: fc.constant('2026-03-18') }),
  ),
  valorisationPlans: some({
    roles: ids,
    routes: fc.constantFrom({ licensing: true }, { 'open-source': true }),
    steps: fc.dictionary(id, some({ responsible: id, indicator: id, milestone: id }), { maxKeys: 2 }),
    contacts: fc.dictionary(id, some({ partner: id, contact: id }), { maxKeys: 2 }),
  }),
  notes: some({ pointer: fc.constantFrom('', '/results/a', '/results/a/title', '/notes/b'), partner: id }),
};

const collection = fc.constantFrom(...Object.keys(entries));
/** The keys of entries: ids, but places for agreements, and the parts of the impact. */
const keys: Record<string, fc.Arbitrary<string>> = {
  agreements: fc.constantFrom('/indicators/a', '/indicators/b', ''),
  impact: fc.constantFrom('negativeImpacts', 'noneIdentified', 'ethicsAssessment', 'feedbackRounds'),
};
/** Mostly another entry, or none; now and then something odd at any level. */
const edit: fc.Arbitrary<[path: string[], value: unknown]> = fc.oneof(
  {
    weight: 8,
    arbitrary: collection.chain((name) =>
      fc.tuple(
        fc.tuple(fc.constant(name), keys[name] ?? id),
        fc.option(entries[name] ?? fc.nat(), { nil: undefined, freq: 4 }),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.tuple(collection), oddity) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.tuple(collection, id, fc.constantFrom('title', 'lead', 'contacts', 'licence', 'routes', 'sector')),
      oddity,
    ),
  },
);
