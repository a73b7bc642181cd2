import { css } from 'lit';

/** What shows that something can be dragged, and what is said while it is. */
export const dragStyles = css`
  .tl:not([aria-readonly]) .line:not(.rvs) > .pic > .at,
  .tl:not([aria-readonly]) .pic > .bar {
    cursor: grab;
  }
  .tl:not([aria-readonly]) .line:not(.rvs) > .pic > :active {
    cursor: grabbing;
  }
  /* A bar is thin: what can be taken of it is as high as a target has to be (WCAG 2.5.8). */
  @media (pointer: fine) and (forced-colors: none) {
    .tl:not([aria-readonly]) .pic > .bar:not(.aft) {
      margin-block-start: -10px;
      padding-block: 10px;
      background-clip: content-box;
    }
  }
  /* The beginning of a bar; its end is below the sign. */
  .tl:not([aria-readonly]) .pic > .bar::after {
    content: '';
    position: absolute;
    inset-block: calc(50% - 12px);
    inset-inline-start: -16px;
    inline-size: 24px;
  }
  .tl:not([aria-readonly]) .pic > .bar::after,
  .tl:not([aria-readonly]) .line:not(.lane) .bar ~ .at {
    cursor: ew-resize;
  }
  .tl:not([aria-readonly]) .line > .pic > .at.done,
  .tl:not([aria-readonly]) .pic > .bar:has(~ .at.done),
  .tl:not([aria-readonly]) .pic > .bar:has(~ .at.done)::after {
    cursor: not-allowed;
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
