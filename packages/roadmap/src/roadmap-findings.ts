/** What was found about the items of the roadmap. */
import { FindingsWatch } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { countedFindings } from './findings/counted-findings.ts';
import type { RowFindings, signRow } from './findings/row-findings.ts';
import type { RoadmapMessages } from './roadmap.messages.ts';
import type { RoadmapRow } from './rows.ts';
import type { Roadmap } from './roadmap-value.ts';

/** What was found about one item. */
export interface ItemFindings {
  readonly findings: readonly Finding[];
}

const none: ItemFindings = { findings: [] };

export class RoadmapFindings extends FindingsWatch<Roadmap, ItemFindings> {
  /** Says how much was found, once the rules have loaded. */
  count: typeof countedFindings | undefined;
  /** Says it of a row of the timeline. */
  ofRow: ((row: RoadmapRow, text: RoadmapMessages) => RowFindings | undefined) | undefined;
  /** Shows it there. */
  sign: typeof signRow | undefined;
}

export function watchFindings(element: LitElement): RoadmapFindings {
  const watch = new RoadmapFindings(element, {
    none,
    load: async () => {
      const { reviewRoadmap, showFindings } = await import('./findings-review.ts');
      showFindings(watch, element);
      return reviewRoadmap();
    },
  });
  return watch;
}
