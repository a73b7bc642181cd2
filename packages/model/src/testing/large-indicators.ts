import type { Indicator } from '../schema/indicator.ts';
import type { Id } from '../schema/primitives.ts';
import { directions, impactDimensions, indicatorLevels, orientations } from '../vocabularies/indicators.ts';
import { entries, setOfSome, type SampleIds } from './sample-ids.ts';
import { measures, nth, paragraph, subjects } from './sample-words.ts';

function indicatorOf({ partners, results }: SampleIds, index: number, observations: number): Indicator {
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
    direction: nth(directions, index),
    unit: 't',
    baseline: { value: 0, date: '2026-01-01' },
    target: { value: 900 + index, date: '2029-12-31' },
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
          period: `${String(2026 + Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`,
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
