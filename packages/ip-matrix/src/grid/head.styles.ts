import { css } from 'lit';

/** The headers of columns above the rows, and the sums below them: both stay while rows scroll. */
export const headStyles = css`
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: max(52px, calc(var(--kv-size) * 3.46));
    /* What changes the width of the last column would stick out, and there would be something to scroll to. */
    overflow: clip;
    border-block-end-color: var(--kv-line-strong);
    background: var(--kv-bg);
  }
  .head-group,
  .tip {
    display: contents;
  }
  .head > .c.c {
    display: flex;
    position: relative;
    flex-wrap: wrap;
    align-content: flex-end;
    gap: 2px 4px;
    padding-block-end: 7px;
    background: var(--kv-bg);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .head > .c.item {
    z-index: 1;
  }
  .head > .c[aria-sort='ascending'] > .clip::after {
    content: ' ↑' / '';
  }
  .head > .c[aria-sort='descending'] > .clip::after {
    content: ' ↓' / '';
  }
  .head > .partner > .t1 {
    flex-basis: 100%;
  }
  .rz {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -6px;
    z-index: 1;
    inline-size: 12px;
    touch-action: none;
  }

  .sums {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    border-block-start: 1px solid var(--kv-line-strong);
    background: var(--kv-bg);
  }
  .sum {
    block-size: max(28px, calc(var(--kv-size) * 1.86));
    border-block-end: 0;
  }
  .sum > .c {
    color: var(--kv-text-2);
  }
  .sum > .c:not(.item) {
    padding-inline-start: 9px;
  }
`;
