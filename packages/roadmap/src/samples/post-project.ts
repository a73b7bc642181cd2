import type { Milestone } from '@kvasir/model';
import type { Roadmap } from '../roadmap-value.ts';
import { bladeLoop } from './blade-loop.ts';

function stepOf(number: number, title: string, lead: string, startMonth: number, dueMonth: number): Milestone {
  return {
    number: `P${String(number)}`,
    title,
    lead,
    startMonth,
    dueMonth,
    status: 'not-started',
    meansOfVerification: 'Yearly report to the former partners',
    raci: { [lead]: { accountable: true, responsible: true } },
  };
}

/** What comes after the project has grown: nine steps over six years, in which results are brought into use. */
export const postProject: Roadmap = {
  ...bladeLoop,
  milestones: {
    ...bladeLoop.milestones,
    p2: { ...bladeLoop.milestones?.['p2'], title: 'Use it or list it: one year', dependsOn: { ms8: { lag: 12 } } },
    p4: { ...stepOf(4, 'Series production of shells', 'brenner', 49, 72), dependsOn: { ms7: { lag: 6 } } },
    p5: { ...stepOf(5, 'Standard adopted by the committee', 'ibarra', 49, 66), dependsOn: { ms8: { lag: 18 } } },
    p6: { ...stepOf(6, 'Twenty cities use the guide', 'aalund', 52, 84), results: { permitting: true } },
    p7: { ...stepOf(7, 'Second take-back yard opens', 'hergebruik', 70, 90), dependsOn: { p3: {} } },
    p8: { ...stepOf(8, 'Spin-off for the cure monitor', 'northlake', 50, 58), results: { monitor: true } },
    p9: { ...stepOf(9, 'Impact looked at five years on', 'ibarra', 106, 108), indicators: { tonnes: true } },
  },
};
