import { css } from 'lit';

/** The small pictures of the trend, and their table. */
export const trendStyles = css`
  .trends {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 288px), 1fr));
    gap: 18px 28px;
  }
  .trend {
    min-inline-size: 0;
  }
  .trend-name {
    font-size: var(--kv-fs-small);
    font-weight: var(--kv-w-strong);
  }
  /* Time runs from left to right in every language, as it does in the pictures of the indicators. */
  .trend-picture {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    fill: none;
    stroke: currentColor;
  }
  .trend-picture text {
    fill: var(--kv-text-3);
    stroke: none;
    font-size: 11px;
  }
  .trend-day-last {
    text-anchor: end;
  }
  .trend-picture .trend-label-all {
    fill: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .trend-axis {
    stroke: var(--kv-line-faint);
  }
  .trend-hatch {
    stroke: var(--kv-line);
  }
  .trend-line {
    stroke: var(--kv-text-3);
    stroke-width: 1.3;
    stroke-linejoin: round;
  }
  .trend-line circle {
    fill: var(--kv-text-3);
    stroke: none;
  }
  .trend-academia {
    stroke-dasharray: 7 3;
  }
  .trend-industry {
    stroke-dasharray: 2 3;
  }
  .trend-public {
    stroke-dasharray: 9 3 2 3;
  }
  .trend-society {
    stroke-dasharray: 4 2;
  }
  .trend-all {
    stroke: var(--kv-accent-ui);
    stroke-width: 2.4;
  }
  .trend-all circle {
    fill: var(--kv-accent-ui);
  }
  .trend-details > summary {
    min-block-size: 24px;
    color: var(--kv-accent-text);
    font-size: var(--kv-fs-small);
    cursor: pointer;
  }
  .trend-scroll {
    overflow-x: auto;
    padding-block-start: 8px;
  }
  .trend-table {
    inline-size: auto;
    min-inline-size: min(100%, 420px);
  }
  .trend-table :is(th, td) {
    padding-block: 4px;
    min-inline-size: 6em;
  }
  .trend-table tbody > tr:first-child > th {
    padding-block-start: 12px;
    font-weight: var(--kv-w-strong);
  }
  @media (forced-colors: active) {
    .trend-line,
    .trend-axis,
    .trend-hatch {
      stroke: CanvasText;
    }
    .trend-line circle,
    .trend-picture text {
      fill: CanvasText;
    }
  }
  @media print {
    .trend {
      break-inside: avoid;
    }
    .trend-details:not([open]) {
      display: none;
    }
  }
`;
