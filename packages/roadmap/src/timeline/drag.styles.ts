import { css } from 'lit';

/** What shows that something can be dragged, and what is said while it is. */
export const dragStyles = css`
  .tl:not([aria-readonly]) .pic > .at,
  .tl:not([aria-readonly]) .pic > .bar {
    cursor: grab;
    /* A finger on a sign drags it; beside it, it scrolls. */
    touch-action: none;
  }
  .tl:not([aria-readonly]) .pic > :active {
    cursor: grabbing;
  }
  .drag-note {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 3px 8px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    color: var(--kv-text);
    font-size: var(--kv-fs-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    pointer-events: none;
  }
`;
