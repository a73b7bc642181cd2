import { css } from 'lit';

/** Bars on the months of all steps, in the rows of the list. */
export const stepsStyles = css`
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .steps .entries-table {
    table-layout: fixed;
  }
  .steps .entries-table .entry-who {
    inline-size: 54px;
  }
  .steps .entries-table .entry-when {
    inline-size: 25%;
  }
  .steps .entries-table .entry-paid {
    inline-size: 17%;
  }
  .steps .entries-table .entry-status {
    inline-size: 7.6em;
  }
  .steps .entries-table .entry-moves {
    inline-size: 64px;
  }
  .step-scale {
    position: relative;
    display: flex;
    justify-content: space-between;
    min-block-size: 1.45em;
    white-space: nowrap;
  }
  .step-scale-to {
    margin-inline-start: auto;
  }
  /* It ends where the line of the end is. */
  .step-scale-end {
    position: absolute;
    inset-inline-end: calc((1 - var(--_at)) * 100%);
  }
  .entry-label .step-scale {
    display: none;
  }
  .step-bar {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    margin-block: 4px 2px;
  }
  .step-bar:dir(rtl) {
    scale: -1 1;
  }
  .step-ground {
    fill: var(--kv-bg-fill);
  }
  /* The ground after the end of the project is lower: obligations and effects lie there. */
  .step-beyond {
    fill: var(--kv-line);
  }
  .step-span {
    fill: var(--_mark, var(--kv-neutral-ui));
  }
  .step-end {
    fill: none;
    stroke: var(--kv-text);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .step-when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 7px;
    font-size: var(--kv-fs-label);
  }
  .step-when > .status {
    font-size: inherit;
  }
  .step-cost,
  .step-payer {
    display: block;
    overflow-wrap: anywhere;
  }
  .step-cost {
    font-variant-numeric: tabular-nums;
  }
  .step-payer {
    font-size: var(--kv-fs-label);
  }
  .step-sums {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: baseline;
  }
  .step-months,
  .step-milestone,
  .step-background {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .step-vacant {
    margin-block-start: 4px;
  }
  .step-odd {
    color: var(--kv-danger);
  }
  .step-after {
    padding: 5px 9px;
    background: var(--kv-bg-sunken);
    color: var(--kv-text-2);
  }
  .step-make {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
  }
  .step-make > .field-hint {
    flex: 1 1 18em;
    margin: 0;
  }
  .step-other-month {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    color: var(--kv-text-2);
  }
  .entry-status .status,
  .entry-note > .status {
    font-size: var(--kv-fs-label);
  }
  .entry-note > .status {
    display: flex;
  }
  .step-trio,
  .step-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 14px 16px;
    align-items: start;
  }
  .step-trio {
    /* Each as wide as what is chosen in it, or in a line of its own. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.5em), 1fr));
  }
  .step-duration {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.6fr);
  }
  .panel-fact .step-limited {
    margin-block-start: 2px;
  }
  @media screen {
    @container kv-entries (max-width: 42em) {
      .steps .entries-table {
        table-layout: auto;
      }
      .steps .entries-table .entry-cell {
        inline-size: auto;
      }
      .step-trio {
        grid-template-columns: minmax(0, 1fr);
      }
      .step-duration {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .step-duration > .panel-money {
        grid-column: 1 / -1;
      }
    }
  }
  @media (forced-colors: active) {
    .step-ground {
      fill: Canvas;
      stroke: GrayText;
    }
    .step-beyond {
      fill: Canvas;
      stroke: GrayText;
    }
    .step-span {
      fill: CanvasText;
    }
    .step-end {
      stroke: Highlight;
    }
  }
`;
