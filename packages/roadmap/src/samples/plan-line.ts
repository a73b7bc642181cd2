/** Shorter ways to write a plan of many lines. */
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Deliverable, DeliverableType, DisseminationLevel, Id, ItemStatus } from '@kvasir/model';

/** The project month of 18 November 2026, on which the samples stand. */
export const currentMonth = 21;
export const sampleDay = '2026-11-18';

/** A deliverable in a line: what it is, who leads it, when it is due, what kind of thing, who may see it. */
export type PlanLine = readonly [
  title: string,
  lead: Id | undefined,
  dueMonth: number,
  type: DeliverableType,
  dissemination: DisseminationLevel,
  rest?: Partial<Deliverable>,
];

/** Where something stands of which nothing else is told: what was due is done, and work begins four months ahead. */
export function usualStatus(dueMonth: number, month: number): ItemStatus {
  if (dueMonth < month) return 'achieved';
  return dueMonth < month + 4 ? 'on-track' : 'not-started';
}

/** The deliverables of a work package, numbered in the order of the lines: `d3-2` is the second of `WP3`. */
export function deliverablesOf(
  workPackage: Id,
  number: number,
  consulted: Id,
  lines: readonly PlanLine[],
): Record<Id, Deliverable> {
  return Object.fromEntries(
    lines.map(([title, lead, dueMonth, type, dissemination, rest], index): [Id, Deliverable] => {
      const status = usualStatus(dueMonth, currentMonth);
      return [
        `d${String(number)}-${String(index + 1)}`,
        {
          number: `D${String(number)}.${String(index + 1)}`,
          title,
          ...(lead !== undefined && { lead }),
          workPackages: ids(workPackage),
          dueMonth,
          baselineMonth: dueMonth,
          ...(status === 'achieved' && { actualMonth: dueMonth }),
          status,
          type,
          dissemination,
          ...(lead !== undefined && {
            raci: {
              ...(consulted !== lead && { [consulted]: { consulted: true } }),
              [lead]: { accountable: true, responsible: true },
            },
          }),
          ...rest,
        },
      ];
    }),
  );
}
