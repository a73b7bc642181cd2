/** What was found about the items of the matrix. */
import { FindingsWatch } from '@kvasir/element/findings.js';
import type { Finding, ResultPart } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { IpMatrix } from './matrix-value.ts';

/** What was found about one item. */
export interface ItemFindings {
  readonly findings: readonly Finding[];
  /** The parts of 3.3.1(a) that errors and warnings are about. */
  readonly attention: ReadonlySet<ResultPart>;
}

const none: ItemFindings = { findings: [], attention: new Set() };

export type MatrixFindings = FindingsWatch<IpMatrix, ItemFindings>;

export function watchFindings(element: LitElement): MatrixFindings {
  return new FindingsWatch<IpMatrix, ItemFindings>(element, {
    none,
    load: async () => {
      const { reviewMatrix } = await import('./findings-review.ts');
      return reviewMatrix(element);
    },
  });
}
