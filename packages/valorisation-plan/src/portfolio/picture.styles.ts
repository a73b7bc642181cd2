import { css } from 'lit';

/** The results by how ready they are and what they promise. */
export const pictureStyles = css`
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
  /* Each in one piece, as long as there is room for it. */
  .unplaced > span {
    display: inline-block;
    margin-inline-end: 8px;
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
  @container kv-portfolio (max-width: 37em) {
    .chart {
      display: none;
    }
  }
  @container kv-portfolio (min-width: 62em) and (max-width: 73.39em), (min-width: 94em) {
    .chart .is-short {
      display: none;
    }
    .chart .is-long {
      display: initial;
    }
  }
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
    .picture {
      break-inside: avoid;
    }
    .result rect {
      print-color-adjust: exact;
    }
  }
`;
