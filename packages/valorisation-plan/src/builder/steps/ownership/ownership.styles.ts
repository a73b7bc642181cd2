import { css } from 'lit';

export const ownershipStyles = css`
  .ownership {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 760px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .ownership-place:first-child > .panel-section {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .ownership-use {
    padding-block: 4px 20px;
  }
  .ownership-use:not(:has(.field)) {
    display: none;
  }
  /* Wider than a side panel: labels of a few words stay in one line. */
  @container kv-panel (min-width: 32em) {
    .ownership .panel-fact {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
    }
  }
`;
