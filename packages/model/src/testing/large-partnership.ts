import type { Agreement, GlossaryTerm, Note } from '../schema/agreement.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { largeImpact, largeIndicators } from './large-indicators.ts';
import { largePartners } from './large-partners.ts';
import { largePlans } from './large-plans.ts';
import { largeResults } from './large-results.ts';
import { largeRoadmap } from './large-roadmap.ts';
import { entries, sampleIds, someOf, type Size } from './sample-ids.ts';
import { nth, paragraph, people, subjects } from './sample-words.ts';

/** Of the form of a SHA-256, but of no content: such an agreement reads as outdated. */
function sampleDigest(index: number): string {
  return index.toString(16).padStart(64, '0');
}

function agreementOf(partners: readonly Id[], index: number): Agreement {
  const digest = sampleDigest(index);
  const at = '2026-10-06T09:30:00Z';
  const parties = someOf(partners, index, 4, (party) => ({
    digest,
    decision: 'agreed' as const,
    by: nth(people, index + party),
    at,
  }));
  return { parties, versions: { [digest]: { number: 1, at, content: { title: nth(subjects, index) } } } };
}

function termOf(index: number): GlossaryTerm {
  return {
    term: `${nth(subjects, index)} (${String(index + 1)})`,
    language: 'en',
    definitions: {
      academia: { text: paragraph(index, 1) },
      industry: { text: paragraph(index + 1, 1) },
      public: { text: paragraph(index + 2, 1) },
    },
    status: index % 3 === 0 ? 'proposed' : 'agreed',
  };
}

function noteOn(pointer: string, index: number, partners: readonly Id[]): Note {
  return {
    pointer,
    text: paragraph(index, 1),
    by: nth(people, index),
    partner: nth(partners, index),
    at: '2026-11-02T14:05:00Z',
  };
}

/** What is found in it in any size: nobody has agreed to its indicators and plans, and few indicators do not show everything. */
export const foundInAnySize: ReadonlySet<string> = new Set([
  ...['indicator-not-agreed', 'plan-not-agreed', 'indicators-orientation-empty', 'indicators-dimension-empty'],
]);

/**
 * A partnership of any size for tests, benchmarks and stories: plausible, the same each time, every reference valid.
 * What is not given is as large as the largest partnership that has to be fluent.
 */
export function largePartnership(size: Partial<Size> = {}): Partnership {
  const full = { partners: 50, results: 500, milestones: 2000, indicators: 1000, observations: 20, ...size };
  const ids = sampleIds(full);
  const agreed = ids.results.filter((_, index) => index % 5 === 0);
  return {
    schema: 'urn:kvasir:partnership:1',
    id: '101999999',
    acronym: 'BladeLoop',
    title: 'Rotor blades that come back: recyclable resins, dismantling and reuse around the North Sea',
    objective: paragraph(0, 6),
    startDate: '2026-01-01',
    endDate: '2029-12-31',
    totalCost: { cents: 81_250_000_00, currency: 'EUR' },
    ecContribution: { cents: 64_900_000_00, currency: 'EUR' },
    partners: largePartners(ids),
    ...largeResults(ids),
    ...largeRoadmap(ids),
    indicators: largeIndicators(ids, full.observations),
    impact: largeImpact(ids),
    valorisationPlans: largePlans(ids),
    agreements: {
      '': agreementOf(ids.partners, 0),
      ...Object.fromEntries(agreed.map((id, index) => [`/results/${id}`, agreementOf(ids.partners, index)])),
    },
    glossary: entries(['blade', 'resin', 'reuse', 'mould', 'passport', 'owner', 'step'], termOf),
    notes: Object.fromEntries(
      agreed.map((id, index) => [`note-${String(index + 1)}`, noteOn(`/results/${id}/title`, index, ids.partners)]),
    ),
  };
}
