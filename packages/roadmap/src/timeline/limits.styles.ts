import { css } from 'lit';

/** Where there is little room, and before a script has come. */
export const limitStyles = css`
  /* 1000 pixels at the text size of the design. */
  @container kv-workbench (max-width: 66.66em) {
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
  /* With larger text the picture keeps its part of the room, and the tree the names. */
  @container kv-workbench (max-width: 42.66em) {
    .timeline,
    .with-side .timeline {
      --_tree: 60cqi;
    }
    .tree > .lead,
    .tree > .due {
      inline-size: 0;
      padding: 0;
    }
    .rvs > .tree > .item {
      flex: 1 0 auto;
    }
    .rvs > .tree > .st {
      flex: 0 1 auto;
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
