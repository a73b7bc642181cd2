import type { Deliverable, Dependency, Id, Milestone, Partner, WorkPackage } from '@kvasir/model';
import { dependencyTypes, itemStatuses } from '@kvasir/model';
import type { Roadmap } from '../roadmap-value.ts';

const [workPackageCount, partnerCount, months] = [20, 24, 60];

function entries<T>(count: number, id: (index: number) => Id, entry: (index: number) => T): Record<Id, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [id(index), entry(index)]));
}

const itemId = (index: number): Id => `i${String(index)}`;

/** The month in which an item is due: later items are due later, so that what waits comes after what it waits for. */
function dueMonthOf(index: number, items: number): number {
  return 1 + Math.floor((index * (months - 1)) / Math.max(1, items - 1));
}

/** Each item waits for two before it, at distances that differ. Where both are the same one, it waits for that. */
function dependenciesOf(index: number): Record<Id, Dependency> {
  const before = [index - 1 - (index % 7), index - 11 - (index % 13)];
  return Object.fromEntries(
    before
      .filter((other) => other >= 0)
      .map((other, place): [Id, Dependency] => [
        itemId(other),
        { type: place === 0 ? 'FF' : (dependencyTypes[index % 2 === 0 ? 0 : 2] ?? 'FS') },
      ]),
  );
}

function itemOf(index: number, items: number): Deliverable & Milestone {
  const dueMonth = dueMonthOf(index, items);
  const lead = `p${String((index * 7) % partnerCount)}`;
  const status = dueMonth < 21 ? 'achieved' : (itemStatuses[index % 4] ?? 'on-track');
  return {
    number: `${index % 10 === 0 ? 'MS' : 'D'}${String(index + 1)}`,
    title: `Item ${String(index + 1)} of the plan`,
    lead,
    workPackages: { [`w${String(index % workPackageCount)}`]: true },
    startMonth: Math.max(1, dueMonth - (index % 6)),
    dueMonth,
    baselineMonth: Math.max(1, dueMonth - (index % 9 === 0 ? 2 : 0)),
    ...(status === 'achieved' && { actualMonth: dueMonth }),
    ...(status === 'delayed' && { forecastMonth: dueMonth + 1 }),
    status,
    raci: { [lead]: { accountable: true, responsible: true } },
    dependsOn: dependenciesOf(index),
  };
}

function partnerOf(index: number): Partner {
  return {
    name: `Partner ${String(index + 1)}`,
    mark: { letters: `P${String(index + 1)}`, colour: 1 + (index % 12) },
    sector: index % 3 === 0 ? 'academia' : 'industry',
  };
}

function workPackageOf(index: number): WorkPackage {
  return {
    number: `WP${String(index + 1)}`,
    order: index,
    title: `Work package ${String(index + 1)}`,
    lead: `p${String(index)}`,
    startMonth: 1,
    endMonth: months,
  };
}

/** A roadmap of any size, the same each time. Every tenth item is a milestone; almost every one waits for two others. */
export function large(items: number): Roadmap {
  const all = Object.entries(entries(items, itemId, (index) => itemOf(index, items)));
  const isMilestone = (_: unknown, index: number): boolean => index % 10 === 0;
  return {
    acronym: 'LARGE',
    startDate: '2025-03-01',
    endDate: '2030-02-28',
    partners: entries(partnerCount, (index) => `p${String(index)}`, partnerOf),
    workPackages: entries(workPackageCount, (index) => `w${String(index)}`, workPackageOf),
    milestones: Object.fromEntries(all.filter(isMilestone)),
    deliverables: Object.fromEntries(all.filter((entry, index) => !isMilestone(entry, index))),
  };
}
