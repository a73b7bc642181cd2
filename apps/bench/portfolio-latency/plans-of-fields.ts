/** Fields as the benchmark makes them up, as plans of a portfolio: every field is a field of a result or of its plan. */
import type { KvValorisationPlan } from '@kvasir/valorisation-plan';

export interface BenchField {
  name: string;
  label: string;
  kind: 'text' | 'number' | 'select' | 'textarea' | 'checkbox';
  options?: readonly string[];
  value: string | number | boolean;
}

type Value = NonNullable<KvValorisationPlan['value']>;
type Plan = NonNullable<Value['valorisationPlans']>[string];
type Step = NonNullable<Plan['steps']>[string];

/** A portfolio of real size. */
const mostPlans = 200;

/** What is written about a plan; what is more than these is a step. */
const texts = [
  'need',
  'summary',
  'alternatives',
  'uniqueValue',
  'targetGroups',
  'users',
  'earlyAdopters',
  'market',
  'competitors',
  'useModel',
  'timing',
  'protectionUse',
  'outcomes',
  'impacts',
  'sustainability',
  'barriers',
] as const;

const partners = {
  nlu: { name: 'Northlake University' },
  brc: { name: 'Brenner Composites GmbH' },
  ivm: { name: 'Institut Val-Marne' },
};

/** The first field of each is the title of its result: one goes round, as if cards were dealt. */
export function portfolioOfFields(fields: readonly BenchField[]): Value {
  const count = Math.min(mostPlans, Math.max(1, fields.length));
  const dealt = Array.from({ length: count }, (_, index) => fields.filter((__, at) => at % count === index));
  return {
    acronym: 'Benchmark',
    startDate: '2025-03-01',
    endDate: '2029-02-28',
    partners,
    results: Object.fromEntries(dealt.map(([first], index) => [`r${String(index)}`, resultOf(first, index)])),
    valorisationPlans: Object.fromEntries(dealt.map((own, index) => [`r${String(index)}`, planOf(own)])),
  };
}

function resultOf(first: BenchField | undefined, index: number): NonNullable<Value['results']>[string] {
  const now = 1 + (index % 6);
  const rating = (step: number): number => 1 + (Math.floor(index / step) % 5);
  return {
    title: String(first?.value ?? ''),
    number: `R${String(index + 1)}`,
    order: index,
    trl: { now, target: now + 2 },
    exploitability: { ratings: { innovation: rating(1), exploitability: rating(2), impact: rating(3) } },
    ownership: { kind: 'single', owners: { brc: {} } },
  };
}

function planOf([, ...own]: readonly BenchField[]): Plan {
  const written = texts.flatMap((name, at) => {
    const field = own[at];
    return field ? [[name, `${field.label}: ${String(field.value)}`] as const] : [];
  });
  const steps = own.slice(texts.length).map(({ name, label, value }, at, { length }): [string, Step] => [
    name,
    // The last one comes first: it is the next step, which the portfolio shows.
    { title: label, change: String(value), responsible: 'brc', startMonth: 22, endMonth: 30 + length - at },
  ]);
  return {
    ...Object.fromEntries(written),
    routes: { licensing: true },
    priority: 'next',
    roles: { brc: { role: 'Maker', raci: { accountable: true } }, nlu: { role: 'Adviser' }, ivm: { role: 'Tester' } },
    steps: Object.fromEntries(steps),
    jointExploitation: { relevant: false, reason: 'One owner' },
  };
}
