import type { Id } from '../schema/primitives.ts';
import type { PlanStep, ValorisationPlan } from '../schema/valorisation-plan.ts';
import { contactIds } from './large-partners.ts';
import { entries, someOf, type SampleIds } from './sample-ids.ts';
import { nth, paragraph, subjects } from './sample-words.ts';

function stepOf({ partners, indicators, milestones }: SampleIds, plan: number, index: number): PlanStep {
  return {
    order: index + 1,
    title: nth(['Trial with a first user', 'Licence offered', 'Standard proposed'], index),
    responsible: nth(partners, plan + index),
    startMonth: 12 * (index + 1),
    endMonth: 12 * (index + 1) + 6,
    cost: { cents: 1_250_000 * (index + 1), currency: 'EUR' },
    funding: 'Own funds, and a regional programme for first applications',
    change: paragraph(plan + index, 1),
    evidence: 'A signed order, or the minutes of the committee',
    barrier: paragraph(plan + index + 1, 1),
    indicator: nth(indicators, plan + index),
    milestone: nth(milestones, plan * 3 + index),
    status: 'not-started',
  };
}

function planOf(ids: SampleIds, index: number): ValorisationPlan {
  const { partners } = ids;
  const parties = Math.min(4, partners.length);
  return {
    summary: paragraph(index, 2),
    need: paragraph(index + 1, 2),
    targetGroups: `Operators who need the ${nth(subjects, index)}`,
    users: 'Dismantling firms, harbours, makers of street furniture',
    routes: { licensing: true, 'product-or-process': true },
    routeDetails: { licensing: { noticeDate: '2026-10-01' }, 'product-or-process': { noticeDate: '2026-10-01' } },
    roles: someOf(partners, index, parties, (role) => ({
      role: nth(['Develops it further', 'Brings it to the market', 'Tries it out'], role),
      interest: paragraph(index + role, 1),
      raci: role === 0 ? { responsible: true, accountable: true } : { responsible: true },
    })),
    steps: entries(['trial', 'licence', 'standard'], (step) => stepOf(ids, index, step)),
    jointExploitation: {
      relevant: true,
      reason: paragraph(index + 3, 1),
      form: 'licence-pool',
      aligned: someOf(partners, index, parties, () => ({ aligned: true, interest: paragraph(index, 1) })),
    },
    contacts: someOf(partners, index, parties, (party) => ({
      partner: nth(partners, index + party),
      contact: nth(contactIds, index + party),
    })),
    reviewDate: '2027-03-01',
  };
}

export function largePlans(ids: SampleIds): Record<Id, ValorisationPlan> {
  return entries(ids.results, (index) => planOf(ids, index));
}
