import type { Id, Observation } from '@kvasir/model';

/** Three years, from the preparation of the project on. The last half-year runs until the end of December. */
const halfYears = ['2024-H1', '2024-H2', '2025-H1', '2025-H2', '2026-H1', '2026-H2'] as const;
type HalfYear = (typeof halfYears)[number];
const running: HalfYear = '2026-H2';

/** A value; why there is none; or all that was recorded. */
type Recorded = number | string | Omit<Observation, 'period'>;

function recorded(what: Recorded): Omit<Observation, 'period'> {
  if (typeof what === 'number') return { value: what };
  return typeof what === 'string' ? { missing: what } : what;
}

/** Observations of consecutive half-years up to the one that runs: the last is of that, unless it says another. */
export function observed(by: string, all: readonly Recorded[], last: HalfYear = running): Record<Id, Observation> {
  const first = halfYears.indexOf(last) - all.length + 1;
  return Object.fromEntries(
    all.map((what, index): [Id, Observation] => {
      const period = halfYears[first + index] ?? running;
      const status = period === running ? 'provisional' : 'final';
      return [period.toLowerCase(), { period, by, status, version: 1, ...recorded(what) }];
    }),
  );
}
