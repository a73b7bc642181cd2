/** Which periods there are to record, and what is asked in them. */
import { isMap, textOf, type Id } from '@kvasir/model';
import {
  dueObservations,
  nextPeriod,
  periodAt,
  periodsBetween,
  readPeriod,
  type Period,
} from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { observedIn } from './observed.ts';

/** The lengths that periods have, in months, from the shortest. */
const lengths = [1, 3, 6, 12] as const;
type Months = (typeof lengths)[number];

/** Where nobody says how often something is observed, half a year: it is what projects report in. */
const usual: Months = 6;

/** Months between two observations; undefined where the indicator does not say. */
function frequencyOf(raw: ShownIndicator['raw']): number | undefined {
  const months = raw['frequencyMonths'];
  return typeof months === 'number' && Number.isSafeInteger(months) && months >= 1 && months <= 1200
    ? months
    : undefined;
}

function lengthOf(months: number): Months {
  return lengths.find((length) => length === months) ?? 12;
}

function datePart(value: unknown): string {
  return isMap(value) ? textOf(value['date']) : '';
}

/** From when to when an indicator is measured: from its baseline or the start, to its target or the end. */
function lifeOf(raw: ShownIndicator['raw'], { startDate, endDate }: ImpactSlice): { from: string; to: string } {
  return {
    from: datePart(raw['baseline']) || textOf(startDate),
    to: datePart(raw['target']) || textOf(endDate),
  };
}

/** What is measured every two years has a period of a year, every second time. */
function isItsTurn(months: number, from: string, { to }: Period): boolean {
  const step = Math.max(1, Math.round(months / 12));
  if (step === 1 || from === '') return true;
  const periods = periodsBetween(from, to, 12).filter((key) => (readPeriod(key)?.to ?? '') > from);
  return periods.length % step === 0;
}

interface EndingPeriod {
  readonly length: Months;
  readonly round: string;
  readonly period: Period | undefined;
}

/** Asked for each indicator of a round, and the same for most of them. */
let lastEnding: readonly EndingPeriod[] = [];

/** The period of a length that ends with a round. */
function endingWith(round: Period, length: Months): Period | undefined {
  const known = lastEnding.find((one) => one.length === length && one.round === round.key);
  if (known) return known.period;
  const period = readPeriod(periodAt(round.to, length));
  const ending = { length, round: round.key, period: period?.to === round.to ? period : undefined };
  lastEnding = [ending, ...lastEnding.slice(0, 47)];
  return ending.period;
}

/**
 * The period of an indicator that is recorded in a round: the one that ends with it, be it longer or shorter. An indicator
 * that does not say how often it is observed can be recorded in each; what was recorded is shown in any case.
 */
export function askedPeriod({ raw }: ShownIndicator, round: Period, value: ImpactSlice): string | undefined {
  const observed = observedIn(raw);
  const isRecorded = observed.has(round.key);
  const months = frequencyOf(raw);
  if (months === undefined) return round.key;
  const period = endingWith(round, lengthOf(months));
  if (!period) return isRecorded ? round.key : undefined;
  const { key } = period;
  if (observed.has(key)) return key;
  if (isRecorded) return round.key;
  const { from, to } = lifeOf(raw, value);
  const isAlive = (from === '' || period.to > from) && (to === '' || period.from <= to);
  return isAlive && isItsTurn(months, from, period) ? key : undefined;
}

/** The rounds of a set of indicators: how often something is to be recorded, and what that period is called. */
export class Rounds {
  /** How many indicators have periods of each length. */
  readonly #counts: ReadonlyMap<Months, number>;

  constructor(indicators: readonly ShownIndicator[]) {
    const counts = new Map<Months, number>();
    for (const { raw } of indicators) {
      const months = frequencyOf(raw);
      if (months === undefined) continue;
      const length = lengthOf(months);
      counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    this.#counts = counts;
  }

  /** The same for the same rounds, whatever else changed in the indicators. */
  get signature(): string {
    return lengths.map((length) => this.#counts.get(length) ?? 0).join();
  }

  /** The round that ends on a day, called as most of what ends then calls it. */
  endingOn(day: string): Period | undefined {
    const ending = lengths
      .filter((length) => this.#counts.has(length))
      .flatMap((length) => {
        const period = readPeriod(periodAt(day, length));
        return period?.to === day ? [{ period, count: this.#counts.get(length) ?? 0 }] : [];
      })
      .sort((one, other) => other.count - one.count);
    return ending[0]?.period;
  }

  /** The round that a day lies in. */
  at(day: string): Period | undefined {
    const period = readPeriod(periodAt(day, this.#shortest));
    return period && (this.endingOn(period.to) ?? period);
  }

  before(round: Period): Period | undefined {
    return this.at(dayBeside(round.from, -1, round, this.#shortest));
  }

  after(round: Period): Period | undefined {
    return this.at(dayBeside(round.to, 1, round, this.#shortest));
  }

  /** The last rounds up to one, that one last. */
  upTo(round: Period, count: number): Period[] {
    const rounds = [round];
    while (rounds.length < count) {
      const [first = round] = rounds;
      const before = this.before(first);
      if (!before) break;
      rounds.unshift(before);
    }
    return rounds;
  }

  get #shortest(): Months {
    return lengths.find((length) => this.#counts.has(length)) ?? usual;
  }
}

/** The day before the last of the shortest periods in a round, or the day after the round. */
function dayBeside(day: string, step: 1 | -1, round: Period, shortest: Months): string {
  const start = step === 1 ? day : (readPeriod(periodAt(round.to, shortest))?.from ?? day);
  const time = Date.parse(`${start}T00:00:00Z`) + step * 86_400_000;
  const beside = new Date(time);
  // Before the year 0 and after 9999 no day is written like this.
  return Number.isNaN(time) ? '' : beside.toISOString().slice(0, 10);
}

/** How many values are due, by the last day of their periods. */
export type DueByEnd = ReadonlyMap<string, { readonly count: number; readonly dueOn: string }>;

export function dueByEnd(value: ImpactSlice, today: string): DueByEnd {
  const due = new Map<string, { count: number; dueOn: string }>();
  for (const { period, dueOn } of dueObservations(value, today)) {
    const end = readPeriod(period)?.to;
    if (end !== undefined) due.set(end, { count: (due.get(end)?.count ?? 0) + 1, dueOn });
  }
  return due;
}

/** The first day that something is known of: where the choice of periods begins. */
export function firstDay(value: ImpactSlice, indicators: readonly ShownIndicator[]): string {
  const days = indicators.flatMap(({ raw }) => {
    const [first] = [...observedIn(raw).values()];
    return [datePart(raw['baseline']), first?.span?.from ?? ''];
  });
  return [textOf(value.startDate), ...days].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).sort()[0] ?? '';
}

/** What is recorded where, in the reader's place. */
export interface ValuePlace {
  readonly indicator: Id;
  readonly period: string;
  /** The group whose value it is, where values are broken down. */
  readonly group?: string | undefined;
}

/** The day on which the values of a round are due: the last of the month after it. */
export function dueDay({ to }: Period): string {
  return readPeriod(nextPeriod(periodAt(to, 1)))?.to ?? to;
}

/** The round to begin with: the last one of which something is due, else the one that today lies in. */
export function openingRound(rounds: Rounds, due: DueByEnd, today: string): Period | undefined {
  const last = [...due.keys()].sort().at(-1);
  return (last === undefined ? undefined : rounds.endingOn(last)) ?? rounds.at(today);
}

/** At most so many periods are offered at once; the others are a press on "previous" away. */
const mostOffered = 40;

/** The rounds to choose from, the latest first. */
export function offeredRounds(rounds: Rounds, shown: Period, first: string, today: string): Period[] {
  const running = rounds.at(today);
  const latest = running && running.to > shown.to ? running : shown;
  const known = rounds
    .upTo(latest, mostOffered)
    .filter(({ key, to }) => key === shown.key || first === '' || to > first);
  // A host may name a period that is none of the rounds.
  const all = known.some(({ key }) => key === shown.key) ? known : [...known, shown];
  return all.sort((one, other) => (one.to < other.to ? 1 : -1));
}
