/** The rules, as the roadmap asks them. Loads after the first picture. */
import { adoptStyles } from '@kvasir/element';
import { FindingsByItem } from '@kvasir/element/findings-by-item.js';
import type { FindingsReview } from '@kvasir/element/findings.js';
import { fromPointer } from '@kvasir/model';
import type { LitElement } from 'lit';
import { countedFindings } from './findings/counted-findings.ts';
import { rowFindings, signRow } from './findings/row-findings.ts';
import { rowFindingsStyles } from './findings/row-findings.styles.ts';
import type { ItemFindings, RoadmapFindings } from './roadmap-findings.ts';
import type { Roadmap } from './roadmap-value.ts';

/**
 * Partners, results and indicators are here for their names. What rules find in them, and in the impact that indicators
 * show, is for other elements to show. Agreements and notes are here for what they are about: whether that is in the
 * document, nobody can tell who has only a part of it.
 */
const elsewhere = /^\/(partners|results|indicators|impact|agreements|notes)(\/|$)/;

export function reviewRoadmap(): FindingsReview<Roadmap, ItemFindings> {
  return new FindingsByItem<Roadmap, ItemFindings>({
    isOwn: (pointer) => !elsewhere.test(pointer),
    itemOf: (pointer) => {
      const [collection, id] = fromPointer(pointer) ?? [];
      return collection === undefined || id === undefined ? undefined : `${collection}/${id}`;
    },
    gather: (findings) => ({ findings }),
  });
}

/** Has the element show what is found: in its tools, and in the rows of its timeline. */
export function showFindings(watch: RoadmapFindings, element: LitElement): void {
  adoptStyles(element, rowFindingsStyles);
  watch.count = countedFindings;
  watch.ofRow = (row, text) => rowFindings(row, ({ collection, id }) => watch.of(collection, id).findings, text);
  watch.sign = signRow;
}
