import { css, type CSSResultGroup } from 'lit';
import { pictureStyles } from './picture.styles.ts';

const beside = css`
  .portfolio-view {
    container: kv-portfolio / inline-size;
  }
  .portfolio-top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 56px;
    align-items: start;
    padding-block: 10px 18px;
  }
  /* Limits in em know of larger text. Without a chart there is nothing to stand beside. */
  @container kv-portfolio (min-width: 73.4em) {
    .portfolio-top:has(.chart) {
      grid-template-columns: minmax(0, 1fr) minmax(20em, 29%);
    }
  }
`;

const table = css`
  .portfolio {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: var(--kv-lh-table);
  }
  .portfolio th {
    font-weight: inherit;
    text-align: start;
  }
  .portfolio thead th {
    padding: 0 6px 7px;
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
    hyphens: auto;
  }
  .portfolio .no {
    inline-size: 3.7em;
    padding-inline-start: 0;
    color: var(--kv-text-3);
  }
  .portfolio .by {
    inline-size: 4.7em;
  }
  .portfolio .wide {
    inline-size: 7em;
  }
  .portfolio .next {
    inline-size: 24%;
  }
  .portfolio .plan {
    inline-size: 5.4em;
  }
  .portfolio .agreed {
    inline-size: 9em;
  }
  .portfolio .priority {
    inline-size: 11.2em;
    padding-inline-end: 0;
  }
  .row > * {
    block-size: var(--kv-row);
    padding: 4px 6px;
    border-block-end: 1px solid var(--kv-line-faint);
    overflow-wrap: anywhere;
    vertical-align: middle;
  }
  /* In whatever way they stand. */
  .portfolio[hidden],
  .portfolio.portfolio [hidden] {
    display: none;
  }
  .row:hover {
    background: var(--kv-bg-hover);
  }
  .row.is-chosen {
    background: var(--kv-bg-selected);
  }
  .title-button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row:hover .title-button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .quiet,
  .folded {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .row .name > .quiet,
  .row .next > .quiet {
    display: block;
  }
  .is-undecided {
    color: var(--kv-danger);
  }
  .vacant {
    display: block;
    color: var(--kv-danger);
    font-size: var(--kv-fs-label);
  }
  .settled {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    vertical-align: middle;
  }
  .folded {
    display: none;
  }
  .group > * {
    padding-block: 18px 6px;
    border-block-end: 1px solid var(--kv-line);
  }
  .portfolio .group > th {
    font-weight: var(--kv-w-strong);
  }
  @container kv-portfolio (max-width: 64em) {
    .portfolio .wide {
      display: none;
    }
    .folded {
      display: block;
    }
  }
`;

/** Below this, each result is a card: each fact says its name itself, and who listens is told the column. */
const cards = css`
  @container kv-portfolio (max-width: 56em) {
    .portfolio,
    .portfolio tbody,
    .portfolio .group,
    .portfolio .group > th {
      display: block;
    }
    .portfolio thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 12px;
      padding-block: 12px;
      border-block-end: 1px solid var(--kv-line-faint);
    }
    .portfolio .row > * {
      flex: 1 0 max(40%, 9em);
      inline-size: auto;
      min-inline-size: 0;
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .portfolio .row > .no,
    .portfolio .row > .by {
      flex: none;
      min-inline-size: 1.8em;
      max-inline-size: 5em;
      padding-block-start: 2px;
    }
    .portfolio .row > .name {
      flex: 1 1 calc(100% - 13em);
      min-inline-size: min(100%, 8.4em);
    }
    .portfolio .row > .next {
      flex-basis: 100%;
    }
    .portfolio .row > .plan {
      flex: none;
      min-inline-size: 5em;
    }
    .row > [data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
    }
  }
`;

const onPaper = css`
  @media print {
    /* A container is never divided between pages. */
    .portfolio-view {
      container-type: normal;
    }
    .row {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
  }
`;

/** The picture of the portfolio, and its table. */
export const portfolioStyles: CSSResultGroup = [beside, pictureStyles, table, cards, onPaper];
