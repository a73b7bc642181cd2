/** Plans and results in whatever state a document can be in. */
import fc from 'fast-check';
import type { Partnership } from '../schema/partnership.ts';
import { jointRegimes, ownershipKinds, protectionForms } from '../vocabularies/results.ts';
import { exploitationRoutes } from '../vocabularies/valorisation.ts';
import {
  exploitationClaims,
  fundingStatuses,
  planPriorities,
  routeDemands,
} from '../vocabularies/valorisation-plan.ts';
import { sharingRules, splitRules } from '../vocabularies/value-sharing.ts';
import { itemStatuses, raciRoles } from '../vocabularies/work-plan.ts';

const day = fc.constantFrom('2024-02-29', '2026-11-20', '2026-11-21', '2028-01-01', '0000-01-01', '9999-12-31', 'soon');
const text = fc.constantFrom('', ' ', 'Northlake', 'One\nTwo\r\n\nThree', 'x'.repeat(1000));
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'toString', '');
const month = fc.integer({ min: -1, max: 70 });
const share = fc.constantFrom('1/2', '1/3', '1', '0', '3/2', '1/0', '0.5', '');
const money = record({
  cents: fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.constant(Number.MAX_SAFE_INTEGER)),
  currency: fc.constantFrom('EUR', 'USD', 'euro'),
});

/** More often what belongs there than what does not. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: fc.anything() });
}

function record(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const entries = Object.entries(fields).map(([field, right]) => [field, mostly(right)]);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] });
}

function mapOf(entry: fc.Arbitrary<unknown>, keys: fc.Arbitrary<string> = id): fc.Arbitrary<unknown> {
  return fc.dictionary(keys, mostly(entry), { maxKeys: 4 });
}

function setOf(terms: readonly string[]): fc.Arbitrary<unknown> {
  return mapOf(fc.constant(true), fc.constantFrom(...terms));
}

const anySharing = record({
  rule: fc.constantFrom(...sharingRules),
  rest: fc.constantFrom(...splitRules),
  gross: money,
  deductions: mapOf(record({ title: text, amount: money, share, to: id, order: fc.double() })),
  parties: mapOf(record({ share, order: fc.integer() })),
  weights: mapOf(record({ weight: fc.integer({ min: -1, max: 5 }), contributions: mapOf(record({ share })) })),
});

/** A plan in which any field can be anything. */
export const anyPlan = record({
  priority: fc.constantFrom(...planPriorities),
  need: text,
  targetGroups: text,
  routes: setOf(exploitationRoutes),
  routeDetails: mapOf(
    record({ recipient: text, plannedDate: day, noticeDate: day, done: setOf(routeDemands) }),
    fc.constantFrom(...exploitationRoutes),
  ),
  roles: mapOf(record({ role: text, raci: setOf(raciRoles), claims: setOf(exploitationClaims) })),
  steps: mapOf(
    record({
      title: text,
      order: fc.double(),
      responsible: id,
      startMonth: month,
      endMonth: month,
      cost: money,
      funding: text,
      fundedBy: setOf(['a', 'b']),
      background: setOf(['a', 'b']),
      change: text,
      indicator: id,
      milestone: id,
      status: fc.constantFrom(...itemStatuses),
    }),
  ),
  jointExploitation: record({
    relevant: fc.boolean(),
    how: text,
    aligned: mapOf(record({ aligned: fc.boolean(), inPart: fc.boolean() })),
  }),
  sharing: anySharing,
  fundings: mapOf(
    record({ title: text, status: fc.constantFrom(...fundingStatuses), amount: money, deadline: day, partner: id }),
  ),
  risks: mapOf(record({ title: text, mitigation: text, owner: id })),
  contacts: mapOf(record({ partner: id, contact: id })),
  reviewDate: day,
  reviews: mapOf(record({ date: day })),
  resultsPlatform: record({ teaser: text, policyAreas: mapOf(fc.constant(true)), listedOn: day }),
});

const anyResult = record({
  title: text,
  number: text,
  order: fc.double(),
  trl: record({ now: month, target: month }),
  status: fc.constantFrom('expected', 'generated'),
  keyExploitable: fc.boolean(),
  exploitability: record({
    impact: text,
    ratings: record({ innovation: month, exploitability: month, impact: month }),
  }),
  ownership: record({
    kind: fc.constantFrom(...ownershipKinds),
    owners: mapOf(record({ share, exploits: fc.boolean() })),
    jointRegime: fc.constantFrom(...jointRegimes),
  }),
  contributors: mapOf(record({ contribution: text })),
  protection: mapOf(record({ form: fc.constantFrom(...protectionForms), priorityDate: day, deadline: day })),
  openAccess: record({ mode: fc.constantFrom('open', 'closed'), licence: text, repository: text }),
  accessRights: mapOf(record({ exploitation: record({ terms: fc.constantFrom('none', 'agreed') }) })),
  basedOnBackground: setOf(['a', 'b']),
  transfer: record({
    noticeDays: fc.integer({ min: -1, max: 400 }),
    exclusive: fc.boolean(),
    waivers: setOf(['a', 'b']),
    thirdParties: text,
    objection: fc.boolean(),
  }),
});

const anyPartner = record({
  name: text,
  status: fc.constantFrom('active', 'withdrawn'),
  withdrawnOn: day,
  contacts: mapOf(record({ name: text, until: day, lastVerified: day })),
});

/** A document in which any field of what plans are made of can be anything. */
export const anyPlans = record({
  startDate: day,
  endDate: day,
  results: mapOf(anyResult),
  valorisationPlans: mapOf(anyPlan),
  partners: mapOf(anyPartner),
  background: mapOf(
    record({ title: text, partner: id, limitations: record({ exploitation: text }), accessRights: mapOf(record({})) }),
  ),
  indicators: mapOf(record({ title: text })),
  milestones: mapOf(record({ title: text, number: text, order: month, dueMonth: month })),
}).map((value) => (typeof value === 'object' && value !== null ? value : {}) as Partnership);
