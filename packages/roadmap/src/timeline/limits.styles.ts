import { css } from 'lit';

/** Where there is little room, and before a script has come. */
export const limitStyles = css`
  @container kv-workbench (max-width: 1000px) {
    .timeline,
    .with-side .timeline {
      --_tree: calc(320 * var(--_u));
    }
    .lines .st:not(.plain),
    .head .st {
      inline-size: calc(28 * var(--_u));
      font-size: 0;
    }
    .i::before {
      vertical-align: middle;
    }
  }
  :host(:not(:state(live))) {
    .bar,
    .gh,
    .ground,
    .axis,
    .at::before,
    .at::after {
      display: none;
    }
    .at {
      position: static;
      margin-inline-end: 8px;
    }
  }
`;
