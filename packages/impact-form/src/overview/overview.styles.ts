import { statusStyles } from '@kvasir/element/display.js';
import { css, type CSSResultGroup } from 'lit';
import { balanceStyles } from './balance.styles.ts';
import { indicatorStyles } from './indicators.styles.ts';

/** What both tables look like. */
const tables = css`
  .balance,
  .indicators {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: var(--kv-lh-table);
  }
  .balance th,
  .indicators th {
    font-weight: inherit;
    text-align: start;
  }
  .balance thead > tr > *,
  .indicators thead th {
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
  }
`;

const surroundings = css`
  .overview {
    container: kv-overview / inline-size;
  }
  .overview-top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 64px;
    align-items: start;
    padding-block: 4px 26px;
  }
  .say {
    max-inline-size: 60ch;
    margin-block-end: 12px;
    font-size: var(--kv-fs-lead);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .quiet {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  @container kv-overview (min-width: 1100px) {
    .overview-top {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 31%);
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .overview {
      container-type: normal;
    }
  }
`;

/** The picture of the balance, what is said beside it, and the table of indicators. */
export const overviewStyles: CSSResultGroup = [statusStyles, tables, balanceStyles, surroundings, indicatorStyles];
