/** What was found about the indicators. */
import { FindingsWatch } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { ImpactSlice } from './impact-value.ts';

/** What was found about one indicator. */
export interface IndicatorFindings {
  readonly findings: readonly Finding[];
}

const none: IndicatorFindings = { findings: [] };

export type ImpactFindings = FindingsWatch<ImpactSlice, IndicatorFindings>;

/** @param today the day that observations are held against, `YYYY-MM-DD` */
export function watchFindings(element: LitElement, today: () => string): ImpactFindings {
  return new FindingsWatch<ImpactSlice, IndicatorFindings>(element, {
    none,
    load: async () => {
      const { reviewImpact } = await import('./findings-review.ts');
      return reviewImpact(today);
    },
  });
}
