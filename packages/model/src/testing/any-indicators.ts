/** Indicators in whatever state a document can be in. */
import fc from 'fast-check';
import type { Partnership } from '../schema/partnership.ts';
import {
  directions,
  feedbackQuestions,
  impactDimensions,
  indicatorKinds,
  orientations,
} from '../vocabularies/indicators.ts';

const day = fc.constantFrom(
  '2024-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-06-30',
  '2028-01-01',
  '0000-01-01',
  '9999-12-31',
);
const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double());
const period = fc.constantFrom(
  '2025',
  '2026',
  '2026-H1',
  '2026-Q2',
  '2026-Q3',
  '2026-11',
  '9999',
  '0000-01',
  'soon',
  '',
);

/** More often what belongs there than what does not. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: fc.anything() });
}

function record(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const entries = Object.entries(fields).map(([field, right]) => [field, mostly(right)]);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] });
}

function mapOf(entry: fc.Arbitrary<unknown>, keys: readonly string[] = ['a', 'b', 'c', '__proto__', 'toString', '1']) {
  return fc.dictionary(fc.constantFrom(...keys), mostly(entry), { maxKeys: 4 });
}

const datedValue = record({ value: number, date: day });
const version = fc.integer({ min: 1, max: 3 });
const definition = {
  title: fc.string(),
  definition: fc.constantFrom('Weighed', 'Counted'),
  kind: fc.constantFrom(...indicatorKinds),
  unit: fc.constantFrom('t', 'kg'),
  direction: fc.constantFrom(...directions),
  baseline: datedValue,
  target: datedValue,
};

export const anyObservation = record({
  period,
  value: number,
  rating: fc.integer({ min: 0, max: 6 }),
  missing: fc.constantFrom('', ' ', 'The scales were broken'),
  breakdown: mapOf(datedValue),
  status: fc.constantFrom('final', 'provisional', 'perhaps'),
  version,
});

const negativeImpacts = mapOf(
  record({ orientation: fc.constantFrom(...orientations), dimension: fc.constantFrom(...impactDimensions) }),
);

/** An indicator in which any field can be anything. */
export const anyIndicator = record({
  ...definition,
  orientation: fc.constantFrom(...orientations),
  dimension: fc.constantFrom(...impactDimensions),
  number: fc.constantFrom('I1', 'I2', 'x'),
  order: fc.integer(),
  tolerance: number,
  frequencyMonths: fc.constantFrom(1, 3, 6, 12, 24, 0),
  version,
  negativeImpacts,
  earlierVersions: mapOf(record(definition)),
  observations: mapOf(anyObservation),
});

const anyRound = record({
  title: fc.string(),
  opens: day,
  answers: mapOf(
    record({
      side: fc.constantFrom('academia', 'industry', 'nobody'),
      ratings: record(
        Object.fromEntries(feedbackQuestions.map((question) => [question, fc.integer({ min: 0, max: 6 })])),
      ),
    }),
  ),
});

const agreement = record({
  parties: mapOf(record({ decision: fc.constantFrom('agreed', 'objected'), digest: fc.constantFrom('a', 'b') })),
  versions: mapOf(record({ content: fc.oneof(anyIndicator, fc.anything()) })),
});

/** A document in which any field of what impact is made of can be anything. */
export const anyImpact = record({
  startDate: day,
  endDate: day,
  indicators: mapOf(anyIndicator),
  agreements: mapOf(agreement, ['', '/indicators', '/indicators/a']),
  impact: record({
    negativeImpacts,
    checkpoints: mapOf(record({ kind: fc.constantFrom('rehearsal', 'end', 'one-year'), date: day })),
    feedbackRounds: mapOf(anyRound),
  }),
}).map((value) => (typeof value === 'object' && value !== null ? value : {}) as Partnership);
