import type { Impact } from '../schema/impact.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Id } from '../schema/primitives.ts';
import { directions, impactDimensions, indicatorLevels, orientations } from '../vocabularies/indicators.ts';
import { entries, setOfSome, type SampleIds } from './sample-ids.ts';
import { measures, nth, paragraph, subjects } from './sample-words.ts';

/** The quarter so many after 2026-Q4, before which everything was observed. */
function quarterFrom(quarters: number): string {
  const index = 2026 * 4 + 3 + quarters;
  return `${String(Math.floor(index / 4))}-Q${String((index % 4) + 1)}`;
}

function indicatorOf({ partners, results }: SampleIds, index: number, observations: number): Indicator {
  const direction = nth(directions, index);
  const most = 900 + index;
  return {
    number: `I${String(index + 1)}`,
    order: index + 1,
    title: `${nth(measures, index)} ${nth(subjects, index)}`,
    definition: paragraph(index, 2),
    orientation: nth(orientations, index),
    dimension: nth(impactDimensions, index),
    kind: 'quantitative',
    level: nth(indicatorLevels, index),
    horizon: 'medium',
    direction,
    unit: 't',
    baseline: { value: direction === 'increase' ? 0 : most, date: '2026-01-01' },
    target: { value: direction === 'decrease' ? 0 : most, date: '2029-12-31' },
    frequencyMonths: 6,
    source: paragraph(index + 1, 1),
    responsible: nth(partners, index),
    results: setOfSome(results, index, 2),
    sdg: '12.5',
    version: 1,
    observations: Object.fromEntries(
      Array.from({ length: observations }, (_, quarter) => [
        `observation-${String(quarter + 1)}`,
        {
          period: quarterFrom(quarter - observations),
          ...(quarter % 9 === 8 ? { missing: 'The weighbridge was out of order.' } : { value: quarter * 12 + index }),
          status: quarter % 4 === 3 ? ('provisional' as const) : ('final' as const),
          by: 'Saskia van der Linde',
          version: 1,
        },
      ]),
    ),
  };
}

export function largeIndicators(ids: SampleIds, observations: number): Record<Id, Indicator> {
  return entries(ids.indicators, (index) => indicatorOf(ids, index, observations));
}

/** What is said beyond the single indicator. */
export function largeImpact({ partners, indicators }: SampleIds): Impact {
  return {
    negativeImpacts: {
      traffic: {
        description: 'More lorries on the road to the dismantling yard',
        affected: 'Residents along the road',
        severity: 'medium',
        mitigation: 'Blades come by barge where the water allows it.',
        responsible: nth(partners, 1),
        indicators: setOfSome(indicators, 0, 1),
        dimension: 'environmental',
      },
    },
    ethicsAssessment: { by: 'Saskia van der Linde', date: '2026-03-18', next: '2027-03-18' },
    feedbackRounds: { first: { title: 'First year', opens: '2026-11-02', closes: '2026-11-20' } },
  };
}
