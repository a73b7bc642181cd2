import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agree, object } from '../agreement/agree.ts';
import type { Impact } from '../schema/impact.ts';
import type { Indicator, NegativeImpact } from '../schema/indicator.ts';
import type { Partnership } from '../schema/partnership.ts';
import { foundBy, testRules } from '../testing/rule-example.ts';
import { impactDimensions, orientations } from '../vocabularies/indicators.ts';
import { review } from './reviewer.ts';

const indicator = (fields: Partial<Indicator>, more: Partnership = {}): Partnership => ({
  indicators: { i5: { title: 'Blade mass', ...fields } },
  ...more,
});
/** With one indicator, of which nothing is said. */
const measured = (impact: Impact): Partnership => indicator({}, { impact });
const harm = (fields: Partial<NegativeImpact>): NegativeImpact => ({ description: 'More lorries', ...fields });
const partners = { brc: { name: 'Brenner Composites GmbH' }, nlu: { name: 'Northlake University' } };
const several = (fields: readonly Partial<Indicator>[]): Partnership => ({
  indicators: Object.fromEntries(fields.map((of, index) => [`i${String(index)}`, { title: 'Blade mass', ...of }])),
});

testRules([
  {
    rule: 'indicator-without-baseline',
    finds: [
      {
        document: { indicators: { i1: { title: 'Blade mass' }, i2: { title: ' ', baseline: { date: '2026-01-01' } } } },
        pointers: ['/indicators/i1/baseline/value', '/indicators/i2/baseline/value'],
        message: 'It is not said where “Blade mass” stood at the outset, so no change can be seen. Enter a baseline.',
      },
    ],
    silent: {
      'a baseline of zero': indicator({ baseline: { value: 0 } }),
      'what is no baseline': indicator({ baseline: 'none' as never }),
      'a baseline that is no number': indicator({ baseline: { value: '12 t' as never } }),
      'what is no indicator': { indicators: { i5: 7 as never } },
    },
  },
  {
    rule: 'indicator-without-target-date',
    finds: [
      {
        document: indicator({ target: { value: 900, date: '' } }),
        pointers: ['/indicators/i5/target/date'],
        message:
          'It is not said by when “Blade mass” is to reach its target, so nobody can tell whether it is late. Enter a day.',
      },
    ],
    silent: {
      'a day': indicator({ target: { date: '2029-12-31' } }),
      'what is no target': indicator({ target: 900 as never }),
    },
  },
  {
    rule: 'indicator-without-responsible',
    finds: [
      {
        document: indicator({ responsible: ' ' }),
        pointers: ['/indicators/i5/responsible'],
        message: 'Nobody collects the values of “Blade mass”. Name the partner who does.',
      },
    ],
    silent: { 'a partner': indicator({ responsible: 'brc' }), 'what is no id': indicator({ responsible: 7 as never }) },
  },
  {
    rule: 'indicator-without-source',
    finds: [
      {
        document: indicator({ source: '\n' }),
        pointers: ['/indicators/i5/source'],
        message: 'It is not said where the values of “Blade mass” come from, so nobody can check them. Enter a source.',
      },
    ],
    silent: { 'a source': indicator({ source: 'Weighbridge' }) },
  },
  {
    rule: 'indicator-without-unit',
    finds: [
      {
        document: indicator({ kind: 'quantitative' }),
        pointers: ['/indicators/i5/unit'],
        message: 'It is not said in what unit “Blade mass” is counted. Enter one, so that its values can be compared.',
      },
    ],
    silent: {
      'a unit': indicator({ kind: 'quantitative', unit: 't' }),
      'what is judged': indicator({ kind: 'qualitative' }),
      'what may be either': indicator({}),
    },
  },
  {
    rule: 'target-contradicts-direction',
    finds: [
      {
        document: indicator({ direction: 'increase', baseline: { value: 9 }, target: { value: 8 } }),
        pointers: ['/indicators/i5/target/value'],
        message: '“Blade mass” is to rise, but its target lies below its baseline. Change the target or the direction.',
      },
      {
        document: indicator({ direction: 'decrease', baseline: { value: -1 }, target: { value: 0 } }),
        pointers: ['/indicators/i5/target/value'],
        message: '“Blade mass” is to fall, but its target lies above its baseline. Change the target or the direction.',
      },
      {
        document: indicator({ direction: 'maintain', baseline: { value: 9 }, target: { value: 8 }, tolerance: 0.5 }),
        pointers: ['/indicators/i5/target/value'],
        message:
          '“Blade mass” is to stay as it is, but its target is not its baseline. Change one of the two, or the direction.',
      },
    ],
    silent: {
      'a rise': indicator({ direction: 'increase', baseline: { value: 8 }, target: { value: 9 } }),
      'a target that is the baseline': indicator({
        direction: 'decrease',
        baseline: { value: 8 },
        target: { value: 8 },
      }),
      'a target within the tolerance': indicator({
        ...{ direction: 'maintain', tolerance: 1 },
        ...{ baseline: { value: 9 }, target: { value: 8 } },
      }),
      'no direction': indicator({ baseline: { value: 9 }, target: { value: 8 } }),
      'an unknown direction': indicator({
        ...{ direction: 'sideways' as never },
        ...{ baseline: { value: 9 }, target: { value: 8 } },
      }),
      'what are no numbers': indicator({
        ...{ direction: 'increase' },
        ...{ baseline: { value: '9' as never }, target: { value: NaN } },
      }),
    },
  },
  {
    rule: 'negative-impact-responsible-not-a-partner',
    finds: [
      {
        document: {
          partners,
          indicators: { i5: { title: 'Blade mass', negativeImpacts: { n1: harm({ responsible: 'kestrel' }) } } },
          impact: { negativeImpacts: { n2: harm({ description: ' ', responsible: 'tno' }) } },
        },
        pointers: ['/indicators/i5/negativeImpacts/n1/responsible', '/impact/negativeImpacts/n2/responsible'],
        message: '“kestrel” is to see to the negative impact “More lorries”, but is no partner.',
      },
    ],
    silent: {
      'a partner': { partners, ...measured({ negativeImpacts: { n1: harm({ responsible: 'brc' }) } }) },
      'partners that are no map': {
        ...measured({ negativeImpacts: { n1: harm({ responsible: 'brc' }) } }),
        partners: 'all' as never,
      },
      'what is no negative impact': { impact: { negativeImpacts: { n1: 'noise' as never } } },
    },
  },
  {
    rule: 'negative-impact-indicator-missing',
    finds: [
      {
        document: measured({ negativeImpacts: { n1: harm({ indicators: { i5: true, i6: true } }) } }),
        pointers: ['/impact/negativeImpacts/n1/indicators/i6'],
        message: 'The negative impact “More lorries” is to be followed by the indicator “i6”, which is not there.',
      },
    ],
    silent: {
      'an indicator that is there': measured({ negativeImpacts: { n1: harm({ indicators: { i5: true } }) } }),
      'what is no set': measured({ negativeImpacts: { n1: harm({ indicators: 'i6' as never }) } }),
    },
  },
  {
    rule: 'negative-impact-without-mitigation',
    finds: [
      {
        document: {
          indicators: { i5: { title: 'Blade mass', negativeImpacts: { n1: harm({ mitigation: ' ' }) } } },
          impact: { negativeImpacts: { n2: harm({}) } },
        },
        pointers: ['/indicators/i5/negativeImpacts/n1/mitigation', '/impact/negativeImpacts/n2/mitigation'],
        message:
          'It is not said what is done about the negative impact “More lorries”. Describe it, or say why nothing can be done.',
      },
    ],
    silent: { 'what is done': measured({ negativeImpacts: { n1: harm({ mitigation: 'Barges' }) } }) },
  },
  {
    rule: 'negative-impacts-untouched',
    finds: [
      {
        document: indicator({ negativeImpacts: {} }),
        pointers: ['/impact/noneIdentified'],
        message:
          'Nothing is said of negative impacts. Report those that are found or feared, or declare that none was identified.',
      },
      {
        document: measured({ noneIdentified: { date: '2026-03-18' } }),
        pointers: ['/impact/noneIdentified/by'],
        message: 'It is declared that no negative impact was identified, but not who assessed it. Enter who did.',
      },
      {
        document: measured({ noneIdentified: { by: 'Amira Haddad', date: '' } }),
        pointers: ['/impact/noneIdentified/date'],
        message: 'It is declared that no negative impact was identified, but not when it was assessed. Enter the day.',
      },
    ],
    silent: {
      'a negative impact': measured({ negativeImpacts: { n1: harm({}) } }),
      'one of an indicator': indicator({ negativeImpacts: { n1: harm({}) } }),
      'the declaration that there is none': measured({ noneIdentified: { by: 'Amira Haddad', date: '2026-03-18' } }),
      'a declaration that is none': measured({ noneIdentified: 'none' as never }),
      'a partnership that measures nothing yet': { indicators: {}, impact: {} },
    },
  },
  {
    rule: 'negative-impacts-declared-none',
    finds: [
      {
        document: measured({ noneIdentified: { by: 'Amira Haddad' }, negativeImpacts: { n1: harm({}) } }),
        pointers: ['/impact/noneIdentified'],
        message:
          'It is declared that no negative impact was identified, but “More lorries” is reported. Take back one of the two.',
      },
    ],
    silent: {
      'an empty declaration': measured({ noneIdentified: {}, negativeImpacts: { n1: harm({}) } }),
      'the declaration alone': measured({ noneIdentified: { by: 'Amira Haddad' } }),
    },
  },
  {
    rule: 'ethics-not-assessed',
    finds: [
      {
        document: several([{ ethics: { finding: 'none' } }, {}]),
        pointers: ['/impact/ethicsAssessment'],
        message: 'Nobody has assessed ethical concerns yet. Assess them, and enter who did and when.',
      },
      {
        document: measured({ ethicsAssessment: { date: '2026-03-18' } }),
        pointers: ['/impact/ethicsAssessment/by'],
        message: 'Ethical concerns were assessed, but it is not said by whom. Enter who did.',
      },
      {
        document: measured({
          ethicsAssessment: { by: 'Amira Haddad' },
          ethicsConcerns: { e1: { title: 'Privacy', finding: 'none' } },
        }),
        pointers: ['/impact/ethicsAssessment/date'],
        message: 'Ethical concerns were assessed, but it is not said when. Enter the day.',
      },
    ],
    silent: {
      'an assessment': measured({ ethicsAssessment: { by: 'Amira Haddad', date: '2026-03-18' } }),
      'a concern that was looked at': measured({ ethicsConcerns: { e1: { title: 'Privacy', finding: 'none' } } }),
      'indicators that were all looked at': several([
        { ethics: { finding: 'none' } },
        { ethics: { finding: 'identified' } },
      ]),
      'a partnership that measures nothing yet': { indicators: [] as never },
    },
  },
  {
    rule: 'qualitative-metric-missing',
    finds: [
      {
        document: several([{ kind: 'quantitative' }, {}]),
        pointers: ['/indicators'],
        message:
          'All indicators are counted, none is judged. Agree on one for what no figure shows, such as trust between the partners, or hold a feedback round.',
      },
    ],
    silent: {
      'one that is judged': several([{ kind: 'quantitative' }, { kind: 'qualitative' }]),
      'a feedback round': measured({ feedbackRounds: { one: { title: 'First year' } } }),
      'a partnership that measures nothing yet': {},
    },
  },
  {
    rule: 'indicators-orientation-empty',
    finds: [
      {
        document: several([
          { orientation: 'business' },
          { orientation: 'business' },
          { orientation: 'other' as never },
        ]),
        pointers: ['/indicators', '/indicators'],
        message:
          'No indicator is social-oriented, so that side of what the partnership achieves stays unseen. Choose one, so that business, social and research metrics are in balance.',
      },
    ],
    silent: {
      'all three': several(orientations.map((orientation) => ({ orientation }))),
      'a partnership that measures nothing yet': { indicators: {} },
      'indicators that are no map': { indicators: 'none' as never },
    },
  },
  {
    rule: 'indicators-dimension-empty',
    finds: [
      {
        document: {
          ...several(impactDimensions.slice(2).map((dimension) => ({ dimension }))),
          impact: { negativeImpacts: { n1: harm({ dimension: 'technological' }) } },
        },
        pointers: ['/indicators'],
        message: 'No indicator shows environmental effects. Choose one if the partnership may have such effects.',
      },
    ],
    silent: {
      'all six': several(impactDimensions.map((dimension) => ({ dimension }))),
      'a partnership that measures nothing yet': { impact: { negativeImpacts: { n1: harm({}) } } },
    },
  },
  {
    rule: 'indicator-not-agreed',
    finds: [
      {
        document: indicator({}, { partners }),
        pointers: ['/indicators/i5'],
        message:
          'Brenner Composites GmbH and 1 more have not agreed to “Blade mass” as it is defined now. Ask for agreement, or change the definition until all can agree.',
      },
    ],
    silent: {
      'a partner who is alone': indicator({}, { partners: { brc: partners.brc } }),
      'partners that are no map': indicator({}, { partners: 'all' as never }),
    },
  },
  {
    rule: 'observation-period-unreadable',
    finds: [
      {
        document: indicator({
          observations: { o1: { period: '2026-Q5', value: 1 }, o2: { period: '2026', value: 1 } },
        }),
        pointers: ['/indicators/i5/observations/o1/period'],
        message:
          '“Blade mass” has an entry for “2026-Q5”, which is no period that can be read. Write it like 2026, 2026-H2, 2026-Q3 or 2026-11.',
      },
    ],
    silent: {
      'every form of period': indicator({
        observations: Object.fromEntries(
          ['2026', '2026-H2', '2026-Q3', '2026-11'].map((period) => [period, { period, value: 1 }]),
        ),
      }),
      'what has no period': indicator({ observations: { o1: { value: 1 } as never, o2: { period: '' } } }),
      'what is no observation': indicator({ observations: { o1: 'none' as never, o2: null as never } }),
      'what are no observations': indicator({ observations: 'none' as never }),
    },
  },
  {
    rule: 'observations-doubled',
    finds: [
      {
        document: indicator({
          observations: {
            o1: { period: '2026', value: 1 },
            o2: { period: '2025', value: 1 },
            o3: { period: '2026', missing: 'No scales' },
            o4: { period: '2026', value: 1 },
          },
        }),
        pointers: ['/indicators/i5/observations/o3/period', '/indicators/i5/observations/o4/period'],
        message:
          '“Blade mass” has more than one entry for 2026, so it is not clear which one counts. Keep one of them.',
      },
    ],
    silent: {
      'a year and its halves': indicator({ observations: { o1: { period: '2026' }, o2: { period: '2026-H1' } } }),
    },
  },
  {
    rule: 'observation-implausible',
    finds: [
      {
        document: indicator({
          plausibleRange: { from: 0, to: 500 },
          observations: {
            o1: { period: '2025', value: -0.5 },
            o2: { period: '2026', value: 500 },
            o3: { period: '2027', value: 501 },
          },
        }),
        pointers: ['/indicators/i5/observations/o1/value', '/indicators/i5/observations/o3/value'],
        message:
          'The value -0.5 of “Blade mass” for 2025 lies outside what is held to be plausible. Check the value and its unit, or widen the range.',
      },
    ],
    silent: {
      'no range': indicator({ observations: { o1: { period: '2026', value: 1e300 } } }),
      'an open range': indicator({
        plausibleRange: { from: 0 },
        observations: { o1: { period: '2026', value: 1e300 } },
      }),
      'a range in the wrong order': indicator({
        plausibleRange: { from: 9, to: 0 },
        observations: { o1: { period: '2026', value: 5 } },
      }),
      'bounds that are no numbers': indicator({
        plausibleRange: { from: '0', to: null } as never,
        observations: { o1: { period: '2026', value: -5 } },
      }),
      'values that are no numbers': indicator({
        plausibleRange: { from: 0 },
        observations: { o1: { period: '2026', value: '-5' as never }, o2: { period: '2025', value: NaN } },
      }),
      'a value from when the unit was another': indicator({
        ...{ version: 2, unit: 't', earlierVersions: { 1: { unit: 'kg' } }, plausibleRange: { to: 10 } },
        observations: { o1: { period: '2026', value: 9000, version: 1 } },
      }),
    },
  },
]);

describe('the description of a negative impact', () => {
  const nameOf = (description: unknown) =>
    foundBy('negative-impact-without-mitigation', {
      impact: { negativeImpacts: { n1: { description } as NegativeImpact } },
    })[0]?.values['name'];

  test('is quoted as far as it fits into a sentence, without half a letter', () => {
    assert.equal(nameOf('Noise\nAt night'), 'Noise');
    assert.equal(nameOf('\u{1F469}\u200D\u{1F52C}'.repeat(70)), `${'\u{1F469}\u200D\u{1F52C}'.repeat(60)}…`);
    assert.equal(nameOf(7), 'n1');
  });
});

describe('indicator-not-agreed', () => {
  const pointer = '/indicators/i5';
  const others = (document: Partnership) => foundBy('indicator-not-agreed', document).map(({ values }) => values);
  const start = indicator({ unit: 't' }, { partners });

  test('is silent once all agreed, and stays so as values come in', async () => {
    const one = await agree(start, pointer, 'brc', 'Saskia van der Linde');
    assert.deepEqual(others(one), [{ name: 'Blade mass', partner: 'Northlake University', others: 0 }]);
    const both = await agree(one, pointer, 'nlu', undefined);
    assert.deepEqual(others(both), []);
    const observations = { o1: { period: '2026', value: 4 } };
    assert.deepEqual(others({ ...both, ...indicator({ unit: 't', observations }) }), []);
  });

  for (const around of ['/indicators', '']) {
    test(`takes an agreement on “${around}” as one on each indicator in it, until that changes`, async () => {
      const both = await agree(await agree(start, around, 'brc', undefined), around, 'nlu', undefined);
      assert.deepEqual(others(both), []);
      assert.equal(others({ ...both, ...indicator({ unit: 'kg' }) })[0]?.others, 1);
    });
  }

  test('speaks again when the definition changed, or somebody objects', async () => {
    const both = await agree(await agree(start, pointer, 'brc', undefined), pointer, 'nlu', undefined);
    const changed = { ...both, ...indicator({ unit: 'kg' }) };
    assert.equal(others(changed)[0]?.others, 1);
    const renewed = await agree(changed, pointer, 'brc', undefined);
    assert.deepEqual(others(renewed), [{ name: 'Blade mass', partner: 'Northlake University', others: 0 }]);
    assert.equal(others(await object(both, pointer, 'brc', undefined, 'Too costly'))[0]?.partner, partners.brc.name);
  });

  test('takes the word of partners for content that is not kept, and none from a damaged record', () => {
    const digest = 'a'.repeat(64);
    const decided = { digest, decision: 'agreed' as const, at: '2026-10-06T09:30:00Z' };
    const agreed = (parties: object, versions: object = {}): Partnership => ({
      ...start,
      agreements: { [pointer]: { parties, versions } as never },
    });
    assert.deepEqual(others(agreed({ brc: decided, nlu: decided })), []);
    assert.equal(others(agreed({ brc: decided, nlu: { ...decided, digest: 'a' } }))[0]?.partner, partners.nlu.name);
    assert.equal(others(agreed({ brc: decided, nlu: decided }, { [digest]: { content: 7 } })).length, 1);
    assert.equal(others({ ...start, agreements: { [pointer]: 'yes' } as never }).length, 1);
    assert.equal(others({ ...start, agreements: 'yes' as never }).length, 1);
  });
});

describe('impact-review-due', () => {
  const reviews = { first: { date: '2026-07-15' } };
  const due = (document: Partnership, today?: string) =>
    review(document, today).filter(({ rule }) => rule === 'impact-review-due');
  const document = indicator({}, { reviews, reviewEveryMonths: 6, startDate: '2026-01-01' });

  test('finds the review that was due by the rhythm, or that the last one set, once its day has passed', () => {
    assert.deepEqual(due(document, '2027-01-15'), []);
    const [finding] = due(document, '2027-01-16');
    assert.equal(finding?.pointer, '/indicators');
    assert.equal(
      finding.message,
      'The indicators were to be looked at again in a review by 2027-01-15, but none was held. Hold it, or plan it for another day.',
    );
    const set = { ...document, reviews: { first: { date: '2026-07-15', next: '2026-12-01' } } };
    assert.equal(due(set, '2026-12-02')[0]?.values['due'], '2026-12-01');
  });

  test('is silent about what is planned, what another rule says, and without a day or an indicator', () => {
    const planned = { ...document, reviews: { ...reviews, second: { date: '2027-03-01' } } };
    assert.deepEqual(due(planned, '2027-02-01'), []);
    assert.deepEqual(due({ ...document, reviews: {} }, '2028-01-01'), []);
    assert.equal(foundBy('review-rhythm-broken', { ...document, reviews: {} }).length, 1);
    assert.deepEqual(due(document), []);
    assert.deepEqual(due(document, 'tomorrow'), []);
    assert.deepEqual(due({ ...document, indicators: {} }, '2028-01-01'), []);
    assert.deepEqual(due({ ...document, reviews: { first: 7 }, reviewEveryMonths: '6' } as never, '2028-01-01'), []);
  });
});

describe('observation-in-future', () => {
  const found = (today: string | undefined, observations: Indicator['observations'] = {}) =>
    review(indicator({ observations }), today).filter(({ rule }) => rule === 'observation-in-future');

  test('finds values for periods that have not begun', () => {
    const observations = {
      o1: { period: '2026-Q4', value: 1 },
      o2: { period: '2027-Q1', value: 2 },
      o3: { period: '2027', rating: 3 },
      o4: { period: '2028', missing: 'The plant will stand still.' },
    };
    assert.deepEqual(
      found('2026-11-21', observations).map(({ pointer }) => pointer),
      ['/indicators/i5/observations/o2/period', '/indicators/i5/observations/o3/period'],
    );
    assert.equal(
      found('2026-11-21', observations)[0]?.message,
      '“Blade mass” already has a value for 2027-Q1, which has not begun. Correct the period, or remove the value.',
    );
    assert.deepEqual(found('2027-01-01', observations), []);
  });

  test('is silent without a day, and about periods that cannot be read', () => {
    assert.deepEqual(found(undefined, { o1: { period: '2099', value: 1 } }), []);
    assert.deepEqual(found('2026-11-21', { o1: { period: 'next year', value: 1 } }), []);
  });
});
