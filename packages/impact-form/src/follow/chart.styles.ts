import { css } from 'lit';

/** The looks of charts: each kind of line has a pattern of its own beside its colour. */
export const chartStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    /* A chart of time runs from left to right in every document. */
    direction: ltr;
    fill: none;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .c-text {
    fill: var(--kv-text-3);
    stroke: var(--kv-bg);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .c-year,
  .c-value {
    fill: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .c-note,
  .c-quiet {
    fill: var(--kv-text-2);
  }
  .c-note-after {
    fill: var(--kv-text-2);
    font-weight: normal;
  }
  .c-grid {
    stroke: var(--kv-line-faint);
  }
  .c-axis {
    stroke: var(--kv-n-5);
  }
  .c-hatch {
    stroke: var(--kv-n-4);
    stroke-width: 1.2;
  }
  .c-kept {
    fill: color-mix(in oklab, var(--kv-text-2) 9%, transparent);
  }
  .c-likely {
    fill: color-mix(in oklab, var(--kv-accent-ui) 10%, transparent);
  }
  .c-end {
    stroke: var(--kv-text-2);
    stroke-dasharray: 2 3;
  }
  .c-definition {
    stroke: var(--kv-n-5);
  }
  .c-today {
    stroke: var(--kv-accent-ui);
  }
  .c-path {
    stroke: var(--kv-text-2);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .c-forecast {
    stroke: var(--kv-accent-ui);
    stroke-width: 1.7;
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }
  .c-recorded {
    stroke: var(--kv-accent-ui);
    stroke-width: 2.4;
    stroke-linejoin: round;
  }
  .c-bridge {
    stroke: var(--kv-accent-ui);
    stroke-width: 1.2;
    stroke-dasharray: 3 3;
  }
  .c-earlier {
    stroke: var(--kv-text-3);
    stroke-width: 1.4;
  }
  .c-group {
    stroke: var(--kv-text-2);
    stroke-width: 1.4;
  }
  .c-group-1 {
    stroke-dasharray: 9 2;
  }
  .c-group-2 {
    stroke-dasharray: 2 2;
  }
  .c-group-3 {
    stroke-dasharray: 9 2 2 2;
  }
  .c-group-4 {
    stroke-dasharray: 5 2 1 2;
  }
  .c-group-5 {
    stroke-dasharray: 12 3 2 3 2 3;
  }
  .c-group-6 {
    stroke-dasharray: 1 3;
  }
  .c-dot,
  .c-dot-expected {
    fill: var(--kv-accent-ui);
  }
  .c-dot-open {
    fill: var(--kv-bg);
    stroke: var(--kv-accent-ui);
    stroke-width: 2.2;
  }
  .c-dot-end,
  .c-dot-group {
    fill: var(--kv-text-2);
  }
  .c-dot-earlier {
    fill: var(--kv-bg);
    stroke: var(--kv-text-3);
    stroke-width: 1.4;
  }
  @media (forced-colors: active) {
    .chart {
      forced-color-adjust: none;
    }
    .c-text,
    .c-note-after {
      fill: CanvasText;
      stroke: Canvas;
    }
    .c-grid,
    .c-hatch,
    .c-axis,
    .c-definition,
    .c-earlier,
    .c-dot-earlier {
      stroke: GrayText;
    }
    .c-kept,
    .c-likely {
      fill: none;
      stroke: GrayText;
    }
    .c-end,
    .c-path,
    .c-group {
      stroke: CanvasText;
    }
    .c-dot-end,
    .c-dot-group {
      fill: CanvasText;
    }
    .c-today,
    .c-forecast,
    .c-recorded,
    .c-bridge,
    .c-dot-open {
      stroke: Highlight;
    }
    .c-dot,
    .c-dot-expected {
      fill: Highlight;
    }
    .c-dot-open,
    .c-dot-earlier {
      fill: Canvas;
    }
  }
  @media print {
    .chart {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
