import { css } from 'lit';

/** The panel beside what is shown; `--_side-size` is how high it may become there. It comes with the panel. */
export const sideStyles = css`
  .side {
    /* What is hidden but for screen readers is placed absolutely, and would make the page higher. */
    position: relative;
    min-inline-size: 0;
    border-block-start: 1px solid var(--kv-line-strong);
  }
  @container kv-workbench (min-width: 900px) {
    .split.with-side {
      grid-template-columns: minmax(0, 1fr) 392px;
    }
    .side {
      max-block-size: var(--_side-size);
      overflow: auto;
      padding-inline-start: 24px;
      border-block-start: 0;
      border-inline-start: 1px solid var(--kv-line-strong);
    }
  }
  @container kv-workbench (max-width: 899px) {
    /* The panel takes the place of the view: both would be too narrow. */
    .split.with-side > .main {
      display: none;
    }
  }
`;
