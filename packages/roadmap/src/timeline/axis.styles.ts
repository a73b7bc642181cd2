import { css } from 'lit';

/** The head with the axis, and what lies behind the rows. */
export const axisStyles = css`
  .head-group {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    background: var(--kv-bg);
  }
  .head {
    block-size: var(--_head);
    border-block-end-color: var(--kv-line-strong);
  }
  .head .tree {
    align-items: flex-end;
    padding-block-end: 7px;
  }
  .head .c {
    padding-inline-end: 0;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .ax {
    position: absolute;
    inset-block-start: calc(22 * var(--_u));
    padding-inline-start: 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
  /* What is named stays in sight as long as any of it is. */
  .ax > b {
    position: sticky;
    inset-inline-start: calc(var(--_tree) + 4px);
  }
  .ax.year {
    inset-block-start: 3px;
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .weeks > .year {
    inset-block-start: 0;
  }
  .weeks > .month {
    inset-block-start: calc(14 * var(--_u));
  }
  .ax.week {
    inset-block-start: calc(29 * var(--_u));
    padding-inline-start: 2px;
    font-size: var(--kv-fs-mark);
  }
  .ax.today {
    z-index: 1;
    inline-size: 0;
    padding: 0;
  }
  .ax.today > span {
    position: absolute;
    padding: 2px 5px;
    border-radius: 2px;
    background: var(--kv-accent-fill);
    color: var(--kv-on-accent);
    font-size: var(--kv-fs-mark);
    font-weight: 700;
    translate: -50%;
    print-color-adjust: exact;
  }
  .ax.today:dir(rtl) > span {
    translate: 50%;
  }

  /* What lies behind the rows. */
  .ground,
  .links {
    position: absolute;
    inset-block-start: var(--_head);
    inset-inline-start: var(--_tree);
    pointer-events: none;
  }
  .ground {
    inset-block-end: 0;
    inset-inline-end: 0;
    overflow: hidden;
    contain: strict;
  }
  .ground > div {
    position: absolute;
    inset-block: 0;
    print-color-adjust: exact;
  }
  .months,
  div.after {
    background: linear-gradient(to right, var(--kv-line-faint) 1px, transparent 1px) 0 0 / var(--_step) 100%;
  }
  div.after {
    inset-inline-end: 0;
    background-color: var(--kv-bg-sunken);
  }
  .ground > div:dir(rtl) {
    scale: -1 1;
  }
  .break {
    border-inline: 1px solid var(--kv-line);
    border-inline-start-color: transparent;
    background: linear-gradient(to right, var(--kv-line) 1px, transparent 1px) 5px 0 / 100% 100% no-repeat;
  }
  .gl {
    border-inline-start: 1px solid var(--kv-line);
  }
  .gl.week {
    border-inline-start: 1px dotted var(--kv-line-faint);
  }
  .gl.review {
    border-inline-start: 1px dotted var(--kv-n-5);
  }
  .gl.now {
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--kv-accent-ui);
  }
  .links {
    inset-block-start: calc(var(--_head) + var(--_top, 0px));
    inline-size: var(--_pic);
    overflow: hidden;
  }
  .lk {
    fill: none;
    stroke: var(--kv-n-6);
    stroke-width: 1.2;
  }
  .lk.critical {
    stroke: var(--kv-text);
    stroke-width: 1.8;
  }
  .lk.late {
    stroke: var(--kv-danger-ui);
    stroke-dasharray: 4 2.5;
  }
  .lk.tip {
    stroke-dasharray: none;
  }
  .lag {
    /* A sign and a number: "+12", also where the page runs from right to left. */
    direction: ltr;
    fill: var(--kv-text-2);
    font-size: var(--kv-fs-mark);
  }
`;
