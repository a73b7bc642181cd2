/** All expected results on one page: how much they promise, how ready they are, and how far their plans have come. */
import type { Completeness } from '../results/completeness.ts';
import type { Id } from '../schema/primitives.ts';
import { exploitationRoutes, type ExploitationRoute } from '../vocabularies/valorisation.ts';
import { planPriorities, type PlanPriority } from '../vocabularies/valorisation-plan.ts';
import { plansOf, type PlanEntry } from './plans.ts';
import { potentialOf, readinessOf, type Potential, type ReadinessReading } from './potential.ts';
import { completenessOf } from './progress.ts';
import { known, termsIn, type PlanDocument } from './reading.ts';
import { leadOf } from './roles.ts';
import { nextStepOf, stepsOf, type ReadStep } from './steps.ts';

/** A result in the portfolio. */
export interface PortfolioEntry extends PlanEntry {
  readonly completeness: Completeness;
  /** How many of the six parts of 3.3.1(a) are settled. */
  readonly done: number;
  readonly readiness: ReadinessReading;
  readonly potential: Potential;
  /** The partner who answers for the plan. */
  readonly lead: Id | undefined;
  readonly routes: readonly ExploitationRoute[];
  readonly steps: number;
  readonly nextStep: ReadStep | undefined;
  readonly priority: PlanPriority | undefined;
  readonly isKeyExploitable: boolean;
}

function entryOf(document: PlanDocument, entry: PlanEntry, today: string): PortfolioEntry {
  const { id, result, plan } = entry;
  const { parts, done } = completenessOf(document, id);
  const steps = stepsOf(document, id, today);
  return {
    ...entry,
    completeness: parts,
    done,
    readiness: readinessOf(result),
    potential: potentialOf(result),
    lead: leadOf(document, id),
    routes: termsIn(exploitationRoutes, plan?.['routes']),
    steps: steps.length,
    nextStep: nextStepOf(steps),
    priority: known(planPriorities, plan?.['priority']),
    isKeyExploitable: result?.['keyExploitable'] === true,
  };
}

/** Every result with its plan, in the order of the results. */
export function portfolioOf(document: PlanDocument, today: string): readonly PortfolioEntry[] {
  return plansOf(document).map((entry) => entryOf(document, entry, today));
}

/**
 * The same for a document that is edited again and again, as it is while somebody types: a result that an edit did not
 * touch is not read anew, and its entry is the same object as before.
 */
export function createPortfolioReader(): (document: PlanDocument, today: string) => readonly PortfolioEntry[] {
  let around: readonly unknown[] = [];
  let before = new Map<Id, PortfolioEntry>();
  return (document, today) => {
    const { partners, background, indicators, milestones, startDate, endDate } = document;
    const now = [partners, background, indicators, milestones, startDate, endDate, today];
    if (now.some((part, index) => part !== around[index])) before = new Map();
    around = now;
    const entries = plansOf(document).map((entry) => {
      const earlier = before.get(entry.id);
      const isUntouched = earlier?.result === entry.result && earlier?.plan === entry.plan;
      return earlier && isUntouched ? earlier : entryOf(document, entry, today);
    });
    before = new Map(entries.map((entry) => [entry.id, entry]));
    return entries;
  };
}

/** By what a portfolio can be ranked. */
export const portfolioOrders = ['order', 'potential', 'readiness', 'completeness', 'priority', 'next-step'] as const;
export type PortfolioOrder = (typeof portfolioOrders)[number];

const last = Number.POSITIVE_INFINITY;

/** The number by which an entry is ranked; the smallest comes first. */
const ranks: Readonly<Record<PortfolioOrder, (entry: PortfolioEntry) => number>> = {
  order: () => 0,
  potential: ({ potential }) => (potential.score === undefined ? last : -potential.score),
  readiness: ({ readiness }) => (readiness.now === undefined ? last : -readiness.now),
  completeness: ({ done }) => -done,
  priority: ({ priority }) => (priority === undefined ? last : planPriorities.indexOf(priority)),
  'next-step': ({ nextStep }) => nextStep?.endMonth ?? nextStep?.startMonth ?? last,
};

/** The entries in another order. Those that are alike in it stay as they are, and what is not known comes last. */
export function rankPortfolio(entries: readonly PortfolioEntry[], by: PortfolioOrder): readonly PortfolioEntry[] {
  const rank = ranks[by];
  return [...entries].sort((one, other) => {
    const [before, after] = [rank(one), rank(other)];
    // Two infinities have no difference.
    return before === after ? 0 : before - after;
  });
}

/** Where a result stands in the picture. */
export interface PortfolioPosition {
  readonly id: Id;
  /** The readiness today, and the one to be reached. */
  readonly now: number;
  readonly target: number;
  /** The potential, from 0 to 1. */
  readonly potential: number;
  /** Which of the rows it lies in among those of nearly the same potential, so that none lies upon another. */
  readonly lane: number;
}

/** What a result would need to have a place. */
export interface UnplacedResult {
  readonly id: Id;
  readonly lacks: readonly ('readiness' | 'potential')[];
}

/** As near to each other as two marks can lie without touching. */
const nearby = 0.06;
/** A mark takes about as much room as a level of readiness. */
const markWidth = 1;

/** Where each result stands, those of the highest potential first, and which have no place yet. */
export function positionsOf(entries: readonly Pick<PortfolioEntry, 'id' | 'readiness' | 'potential'>[]): {
  readonly placed: readonly PortfolioPosition[];
  readonly unplaced: readonly UnplacedResult[];
} {
  const placed: PortfolioPosition[] = [];
  const unplaced: UnplacedResult[] = [];
  const known: Omit<PortfolioPosition, 'lane'>[] = [];
  for (const { id, readiness, potential } of entries) {
    const { now } = readiness;
    const { score } = potential;
    if (now === undefined || score === undefined) {
      unplaced.push({
        id,
        lacks: [
          ...(now === undefined ? (['readiness'] as const) : []),
          ...(score === undefined ? (['potential'] as const) : []),
        ],
      });
    } else {
      known.push({ id, now, target: readiness.target ?? now, potential: score });
    }
  }
  known.sort((one, other) => other.potential - one.potential || one.now - other.now);
  for (const mark of known) {
    const [from, to] = [Math.min(mark.now, mark.target), Math.max(mark.now, mark.target) + markWidth];
    const taken = new Set<number>();
    for (const other of placed) {
      const isNear = Math.abs(other.potential - mark.potential) < nearby;
      const [start, end] = [Math.min(other.now, other.target), Math.max(other.now, other.target) + markWidth];
      if (isNear && start < to && from < end) taken.add(other.lane);
    }
    let lane = 0;
    while (taken.has(lane)) lane++;
    placed.push({ ...mark, lane });
  }
  return { placed, unplaced };
}
