import { css } from 'lit';

/** What only the fields of a result have: shares, who decides, dates of protection. */
export const resultFieldStyles = css`
  .panel-bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    background: var(--kv-n-3);
    border-radius: var(--kv-r-1);
    /* Between two parts stands a line of the ground. */
    stroke: var(--kv-bg);
    stroke-width: 2px;
    print-color-adjust: exact;
  }
  .panel-bar > rect {
    fill: var(--_mark);
    vector-effect: non-scaling-stroke;
  }
  .panel-bar > .panel-bar-unknown {
    fill: var(--kv-n-5);
  }
  .panel-bar:dir(rtl) {
    scale: -1 1;
  }
  .panel-share {
    font-variant-numeric: tabular-nums;
  }
  .panel-dates {
    display: grid;
    gap: 4px;
    padding: 9px 12px;
    border-radius: var(--kv-r-2);
    background: var(--kv-bg-sunken);
  }
  .panel-decisions :is(th, td):not(:first-child) {
    padding-inline: 4px;
    text-align: center;
  }
  .panel-decisions td {
    padding-block: 0;
    vertical-align: middle;
  }
  .panel-decisions > thead th {
    overflow-wrap: normal;
  }
  .panel-box {
    display: inline-grid;
    place-items: center;
    min-inline-size: 32px;
    min-block-size: 32px;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .panel-bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
      stroke: CanvasText;
    }
    .panel-dates {
      border: 1px solid;
    }
  }
`;
