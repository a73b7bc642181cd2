/** Roadmaps of every shape: few items with many dependencies, cycles, and what is out of range. */
import fc from 'fast-check';
import type { RoadmapDocument } from '../roadmap/items.ts';
import type { Milestone } from '../schema/work-plan.ts';
import { dependencyTypes, itemStatuses } from '../vocabularies/work-plan.ts';
import { deepFreeze } from './histories.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const month = fc.integer({ min: 1, max: 60 });

const dependsOn = fc.dictionary(
  fc.constantFrom(...ids),
  fc.record({ type: fc.constantFrom(...dependencyTypes), lag: fc.integer({ min: -3, max: 3 }) }, { requiredKeys: [] }),
  { maxKeys: 3, noNullPrototype: true },
);

/** A day of the years that the roadmap is in. */
export const anyDay: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2024, max: 2032 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, day]) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));

const item: fc.Arbitrary<Milestone> = fc.record(
  {
    title: fc.constant('Item'),
    startMonth: month,
    dueMonth: month,
    dueDate: anyDay,
    forecastMonth: month,
    actualMonth: month,
    baselineMonth: month,
    status: fc.constantFrom(...itemStatuses),
    dependsOn,
  },
  { requiredKeys: ['title', 'dependsOn'] },
);

/** Milestones `a` to `d` and deliverables `e` to `h`, some of which are missing. */
export const anyRoadmap: fc.Arbitrary<RoadmapDocument> = fc
  .record(
    {
      startDate: fc.constantFrom('2026-01-01', '2027-01-31', '2028-02-29', '2026-11-30', '2025-07-15'),
      milestones: fc.dictionary(fc.constantFrom(...ids.slice(0, 4)), item, { noNullPrototype: true }),
      deliverables: fc.dictionary(fc.constantFrom(...ids.slice(4)), item, { noNullPrototype: true }),
      workPackages: fc.constant({ wp1: { title: 'Work', startMonth: 1, endMonth: 48 } }),
    },
    { requiredKeys: ['milestones', 'deliverables', 'workPackages'] },
  )
  .map(deepFreeze);

/** The same roadmap, with its entries in another order. */
export function turnedRound(document: RoadmapDocument): RoadmapDocument {
  const turned = <T extends object>(map: T | undefined): T =>
    Object.fromEntries(Object.entries(map ?? {}).reverse()) as T;
  const entries = <T extends { dependsOn?: object }>(map: Record<string, T> | undefined): Record<string, T> =>
    Object.fromEntries(
      Object.entries(turned(map)).map(([id, entry]) => [id, { ...entry, dependsOn: turned(entry.dependsOn) }]),
    );
  return { ...document, milestones: entries(document.milestones), deliverables: entries(document.deliverables) };
}
