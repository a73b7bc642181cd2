import { css } from 'lit';

/** What a user opens: the panel beside the timeline. */
export const controlStyles = css`
  .side {
    /* What is hidden but for screen readers is placed absolutely, and would make the page higher. */
    position: relative;
    min-inline-size: 0;
    border-block-start: 1px solid var(--kv-line-strong);
  }
  @container kv-roadmap (min-width: 900px) {
    .split.with-side {
      grid-template-columns: minmax(0, 1fr) 392px;
    }
    .side {
      max-block-size: var(--kv-roadmap-block-size, min(720px, 85vh));
      overflow: auto;
      padding-inline-start: 24px;
      border-block-start: 0;
      border-inline-start: 1px solid var(--kv-line-strong);
    }
  }
  @container kv-roadmap (max-width: 899px) {
    /* The panel takes the place of the view: both would be too narrow. */
    .split.with-side > .main {
      display: none;
    }
  }
`;
