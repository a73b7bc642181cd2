import { css } from 'lit';

export const overviewStyles = css`
  .overview {
    position: relative;
    /* The strip, and a line of text below it. */
    block-size: calc(34px + max(22px, calc(var(--kv-size) * 22 / 15)));
    cursor: pointer;
    touch-action: none;
    user-select: none;
  }
  .overview .plan {
    display: block;
    overflow: visible;
  }
  .overview:dir(rtl) .plan {
    transform: scaleX(-1);
  }
  .overview .wp {
    fill: var(--kv-n-6);
  }
  .overview .after {
    fill: var(--kv-bg-sunken);
  }
  .overview .now {
    fill: var(--kv-accent-ui);
  }
  .overview .sign {
    fill: var(--kv-bg);
    stroke: var(--kv-text-2);
    stroke-width: 1.4;
  }
  .overview .sign.done {
    fill: var(--kv-text-2);
  }
  .overview .sign.late {
    fill: var(--kv-danger-ui);
    stroke: var(--kv-danger-ui);
  }
  .overview .sign.risk {
    stroke: var(--kv-warning-ui);
  }
  .overview .shown {
    position: absolute;
    inset-block: 0 auto;
    block-size: 34px;
    border: 1.5px solid var(--kv-accent-ui);
    border-radius: var(--kv-r-2);
    background: color-mix(in oklab, var(--kv-accent-ui) 8%, transparent);
    pointer-events: none;
  }
  /* The last month stands where the project ends, unless what comes after it needs the room. */
  .overview .ends,
  .overview .project {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  .overview .ends {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .overview .project {
    flex: 0 1 auto;
  }
  @media (forced-colors: active) {
    .overview .after {
      fill: none;
    }
    .overview .sign {
      fill: Canvas;
    }
    .overview .wp,
    .overview .now,
    .overview .sign.done,
    .overview .sign.late {
      fill: CanvasText;
    }
    .overview .sign[class] {
      stroke: CanvasText;
    }
    .overview .shown {
      border-color: Highlight;
      background: none;
    }
  }
  @media print {
    .overview {
      display: none;
    }
  }
`;
