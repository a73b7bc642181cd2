import { css, type CSSResultGroup } from 'lit';

const picture = css`
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
  .picture {
    margin: 0;
  }
  .chart {
    display: block;
    inline-size: 100%;
    font-size: var(--kv-fs-small);
  }
  .chart,
  .chart svg {
    overflow: visible;
  }
  /* Right to left the whole picture turns, and each text in it turns back. */
  .chart:dir(rtl),
  .chart:dir(rtl) text {
    transform: scaleX(-1);
  }
  .chart text {
    fill: var(--kv-text-2);
  }
  .chart .axis {
    fill: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .chart .middle {
    text-anchor: middle;
  }
  .chart .end {
    text-anchor: end;
  }
  .level {
    stroke: var(--kv-line-faint);
  }
  .base {
    stroke: var(--kv-line-strong);
  }
  .result {
    cursor: pointer;
  }
  .result rect {
    fill: var(--kv-bg);
    stroke: var(--kv-text-2);
    stroke-width: 1.4;
  }
  .way {
    fill: none;
    stroke: var(--kv-text-2);
    stroke-width: 1.3;
  }
  .chart .number {
    fill: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .is-crowded .chart .number {
    font-size: var(--kv-fs-label);
  }
  .result.is-open rect {
    stroke: var(--kv-warning-ui);
    stroke-width: 2;
  }
  .open {
    fill: var(--kv-warning-ui);
    stroke: var(--kv-bg);
    stroke-width: 1.2;
  }
  .result:hover rect {
    fill: var(--kv-bg-hover);
  }
  .result.is-chosen rect {
    fill: var(--kv-accent-fill);
    stroke: var(--kv-accent-fill);
  }
  .chart .is-chosen .number {
    fill: var(--kv-on-accent);
  }
  .chart .is-chosen .name,
  .chart .result:hover .name {
    fill: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .unplaced {
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .unplaced > span {
    margin-inline-start: 8px;
  }
  .lacks {
    white-space: nowrap;
  }
  /* In em, as the titles are: without room for them there are the numbers, and then the table alone. */
  .chart .is-long {
    display: none;
  }
  @container kv-portfolio (max-width: 46em) {
    .chart .name {
      display: none;
    }
  }
  @container kv-portfolio (max-width: 559px) {
    .chart {
      display: none;
    }
  }
  @container kv-portfolio (min-width: 1100px) {
    .portfolio-top {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 29%);
    }
  }
  @container kv-portfolio (min-width: 62em) and (max-width: 1099px), (min-width: 94em) {
    .chart .is-short {
      display: none;
    }
    .chart .is-long {
      display: initial;
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
    inline-size: 48px;
    padding-inline-start: 0;
    color: var(--kv-text-3);
  }
  .portfolio .by {
    inline-size: 62px;
  }
  .portfolio .wide {
    inline-size: 92px;
  }
  .portfolio .next {
    inline-size: 24%;
  }
  .portfolio .plan {
    inline-size: 70px;
  }
  .portfolio .agreed {
    inline-size: 96px;
  }
  .portfolio .priority {
    inline-size: 148px;
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
  @container kv-portfolio (max-width: 959px) {
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
  @container kv-portfolio (max-width: 719px) {
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
      flex: 1 0 40%;
      inline-size: auto;
      min-inline-size: 0;
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .portfolio .row > .no,
    .portfolio .row > .by {
      flex: none;
      min-inline-size: 24px;
      max-inline-size: 64px;
      padding-block-start: 2px;
    }
    .portfolio .row > .name {
      flex: 1 1 calc(100% - 160px);
    }
    .portfolio .row > .next {
      flex-basis: 100%;
    }
    .portfolio .row > .plan {
      flex: none;
      min-inline-size: 64px;
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

const otherMedia = css`
  @media (forced-colors: active) {
    .result rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .chart text {
      fill: CanvasText;
    }
    .way,
    .level,
    .base {
      stroke: CanvasText;
    }
    .level {
      stroke-opacity: 0.3;
    }
    .result.is-open rect {
      stroke: CanvasText;
      stroke-dasharray: 4 2;
    }
    .open {
      fill: CanvasText;
      stroke: Canvas;
    }
    .result.is-chosen rect {
      fill: Highlight;
      stroke: Highlight;
    }
    .chart .is-chosen .number {
      fill: HighlightText;
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .portfolio-view {
      container-type: normal;
    }
    .row,
    .picture {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .result rect {
      print-color-adjust: exact;
    }
  }
`;

/** The picture of the portfolio, and its table. */
export const portfolioStyles: CSSResultGroup = [picture, table, cards, otherMedia];
