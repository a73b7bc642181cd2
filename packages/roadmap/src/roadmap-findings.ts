/** What was found about the items of the roadmap. */
import { FindingsWatch } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { countedFindings } from './findings/counted-findings.ts';
import type { Roadmap } from './roadmap-value.ts';

/** What was found about one item. */
export interface ItemFindings {
  readonly findings: readonly Finding[];
}

const none: ItemFindings = { findings: [] };

export class RoadmapFindings extends FindingsWatch<Roadmap, ItemFindings> {
  /** Says how much was found, once the rules have loaded. */
  count: typeof countedFindings | undefined;
}

export function watchFindings(element: LitElement): RoadmapFindings {
  const watch = new RoadmapFindings(element, {
    none,
    load: async () => {
      const { reviewRoadmap, countedFindings } = await import('./findings-review.ts');
      watch.count = countedFindings;
      return reviewRoadmap();
    },
  });
  return watch;
}
