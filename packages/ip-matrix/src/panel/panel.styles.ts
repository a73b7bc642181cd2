import { css, type CSSResultGroup } from 'lit';
import { completenessRingStyles } from '../completeness-ring.ts';

/** What only the panel of a result or of background has: shares, rights, readiness. */
const own = css`
  .panel-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 5px;
  }
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
  .panel-access :is(th, td):not(:first-child) {
    inline-size: 42%;
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
  .panel-readiness,
  .panel-completeness {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    white-space: nowrap;
  }
  .panel-of {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .panel-complete {
    color: var(--kv-success);
  }
  .panel-ticks {
    display: inline-flex;
    gap: 2px;
  }
  .panel-tick {
    inline-size: 5px;
    block-size: 11px;
    border-radius: 1px;
    background: var(--kv-n-3);
  }
  .panel-tick-on {
    background: var(--kv-text-2);
  }
  .panel-tick-to {
    background: none;
    border: 1px solid var(--kv-text-2);
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
    .panel-tick {
      border: 1px solid GrayText;
      forced-color-adjust: none;
      background: Canvas;
    }
    .panel-tick-on {
      border-color: CanvasText;
      background: CanvasText;
    }
    .panel-tick-to {
      border-color: CanvasText;
    }
  }
`;

export const itemPanelStyles: CSSResultGroup = [completenessRingStyles, own];
