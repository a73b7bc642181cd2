import { css } from 'lit';

/** What a user brings about: the panel beside the grid, the row that is open, the selection. */
export const controlStyles = css`
  /* The row whose item is open in the panel. */
  .line.open > .c,
  .lines > .line.open:hover > .c {
    background: var(--kv-bg-selected);
  }
  .line.open > .item {
    box-shadow: inset 3px 0 0 var(--kv-accent-ui);
    padding-inline-start: 6px;
  }
  /* What is read stays where it is. */
  .line.open > .item > .rid {
    margin-inline-end: -6px;
  }
  .line.open > .item:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--kv-accent-ui);
  }

  /* The selection. */
  .c.rs,
  .lines > .line:hover > .c.rs {
    background: var(--kv-bg-selected);
  }
  .c.rs {
    --_t: 0px;
    --_b: 0px;
    --_s: 0px;
    --_e: 0px;
    box-shadow:
      inset var(--_s) var(--_t) 0 var(--kv-accent-ui),
      inset calc(-1 * var(--_e)) calc(-1 * var(--_b)) 0 var(--kv-accent-ui);
  }
  .c.rs:dir(rtl) {
    box-shadow:
      inset calc(-1 * var(--_s)) var(--_t) 0 var(--kv-accent-ui),
      inset var(--_e) calc(-1 * var(--_b)) 0 var(--kv-accent-ui);
  }
  .c.rs-t {
    --_t: 1.5px;
  }
  .c.rs-b {
    --_b: 1.5px;
  }
  .c.rs-s {
    --_s: 1.5px;
  }
  .c.rs-e {
    --_e: 1.5px;
  }
  @media (forced-colors: active) {
    .c.rs {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
    .line.open > .item {
      border-inline-start: 3px solid Highlight;
    }
  }
`;
