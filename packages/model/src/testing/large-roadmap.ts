import type { Partnership } from '../schema/partnership.ts';
import type { Deliverable, Milestone, Review, Risk, WorkPackage } from '../schema/work-plan.ts';
import { deliverableTypes, itemStatuses, riskLevels } from '../vocabularies/work-plan.ts';
import { entries, setOfSome, someOf, type SampleIds } from './sample-ids.ts';
import { events, kinds, nth, paragraph, subjects } from './sample-words.ts';

const months = 48;

function dueMonthOf(index: number): number {
  return (index % months) + 1;
}

/** What milestones and deliverables have in common. */
function itemOf({ partners, workPackages, results, indicators }: SampleIds, index: number) {
  const dueMonth = dueMonthOf(index);
  const status = nth(itemStatuses, index);
  return {
    order: index + 1,
    description: paragraph(index, 2),
    lead: nth(partners, index),
    workPackages: setOfSome(workPackages, index, 1),
    dueMonth,
    baselineMonth: dueMonth,
    status,
    ...(status === 'delayed' && { forecastMonth: dueMonth + 1 }),
    ...(status === 'achieved' && { actualMonth: dueMonth }),
    results: setOfSome(results, index, 2),
    indicators: setOfSome(indicators, index, 1),
    raci: {
      ...someOf(partners, index + 1, 3, () => ({ consulted: true as const })),
      [nth(partners, index)]: { accountable: true, responsible: true },
    } satisfies Milestone['raci'],
  };
}

function milestoneOf(ids: SampleIds, index: number): Milestone {
  const before = ids.milestones[index - 1];
  return {
    ...itemOf(ids, index),
    number: `MS${String(index + 1)}`,
    title: `${nth(events, index)} ${nth(subjects, index)}`,
    meansOfVerification: paragraph(index + 1, 1),
    gate: index % 10 === 0,
    actors: { academia: true, industry: true },
    dependsOn: before !== undefined && index % 2 === 1 ? { [before]: { type: 'FS', lag: 1 } } : {},
  };
}

/** The first two are what Horizon Europe obliges the partners to deliver. */
const obligations: readonly Partial<Deliverable>[] = [
  { obligation: 'dissemination-exploitation-plan' },
  { obligation: 'data-management-plan', type: 'DMP' },
];

function deliverableOf(ids: SampleIds, index: number): Deliverable {
  const milestone = index % ids.milestones.length;
  return {
    ...itemOf(ids, index),
    startMonth: Math.max(1, dueMonthOf(index) - 5),
    number: `D${String((index % ids.workPackages.length) + 1)}.${String(index + 1)}`,
    title: `${nth(kinds, index + 3)} ${nth(subjects, index)}`,
    type: nth(deliverableTypes, index),
    dissemination: index % 3 === 0 ? 'SEN' : 'PU',
    // Where there are few milestones, it would wait for one that comes later.
    dependsOn: milestone === index ? { [nth(ids.milestones, index)]: { type: 'FF' } } : {},
    ...obligations[index],
  };
}

function workPackageOf({ partners }: SampleIds, index: number): WorkPackage {
  return {
    number: `WP${String(index + 1)}`,
    order: index + 1,
    title: `Work on ${nth(subjects, index)}`,
    lead: nth(partners, index * 4),
    startMonth: 1 + index,
    endMonth: months,
    objectives: paragraph(index, 4),
    personMonths: someOf(partners, index, 12, (effort) => ({ months: 4.5 + effort })),
  };
}

function riskOf({ partners, workPackages }: SampleIds, index: number): Risk {
  return {
    number: String(index + 1),
    title: `Delay of the ${nth(subjects, index)}`,
    likelihood: nth(riskLevels, index),
    severity: nth(riskLevels, index + 1),
    workPackages: setOfSome(workPackages, index, 1),
    mitigation: paragraph(index, 1),
    owner: nth(partners, index),
  };
}

function reviewOf({ partners }: SampleIds, index: number): Review {
  return {
    date: `2026-${String(index + 1).padStart(2, '0')}-15`,
    participants: setOfSome(partners, index, 8),
    decisions: paragraph(index, 2),
    changes: paragraph(index + 2, 1),
  };
}

export function largeRoadmap(
  ids: SampleIds,
): Pick<Partnership, 'workPackages' | 'milestones' | 'deliverables' | 'risks' | 'reviews' | 'reviewEveryMonths'> {
  return {
    workPackages: entries(ids.workPackages, (index) => workPackageOf(ids, index)),
    milestones: entries(ids.milestones, (index) => milestoneOf(ids, index)),
    deliverables: entries(ids.deliverables, (index) => deliverableOf(ids, index)),
    risks: entries(['delay', 'cost', 'permit', 'supply', 'staff'], (index) => riskOf(ids, index)),
    reviews: entries(['first', 'second', 'third', 'fourth'], (index) => reviewOf(ids, index)),
    reviewEveryMonths: 6,
  };
}
