/** What was found about the items of the roadmap. */
import { FindingsWatch } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { Roadmap } from './roadmap-value.ts';

/** What was found about one item. */
export interface ItemFindings {
  readonly findings: readonly Finding[];
}

const none: ItemFindings = { findings: [] };

export type RoadmapFindings = FindingsWatch<Roadmap, ItemFindings>;

export function watchFindings(element: LitElement): RoadmapFindings {
  return new FindingsWatch<Roadmap, ItemFindings>(element, {
    none,
    load: async () => {
      const { reviewRoadmap } = await import('./findings-review.ts');
      return reviewRoadmap();
    },
  });
}
