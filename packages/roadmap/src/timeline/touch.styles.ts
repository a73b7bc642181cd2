import { css } from 'lit';

/**
 * A finger on a sign drags it; beside it, it scrolls. The browser decides when the finger comes: this has to stand there
 * before, also for the first.
 */
export const touchStyles = css`
  .tl:not([aria-readonly]) .line:not(.rvs) > .pic > .at,
  .tl:not([aria-readonly]) .pic > .bar {
    touch-action: none;
  }
`;
