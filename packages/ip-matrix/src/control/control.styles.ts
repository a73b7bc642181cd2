import { css } from 'lit';

/** What a user opens: the panel beside the grid, and the key to the signs. */
export const controlStyles = css`
  .side {
    /* What is hidden but for screen readers is placed absolutely, and would make the page higher. */
    position: relative;
    min-inline-size: 0;
    border-block-start: 1px solid var(--kv-line-strong);
  }
  @container kv-ip-matrix (min-width: 900px) {
    .split.with-side {
      grid-template-columns: minmax(0, 1fr) 392px;
    }
    .side {
      max-block-size: var(--kv-ip-matrix-block-size, min(720px, 85vh));
      overflow: auto;
      padding-inline-start: 24px;
      border-block-start: 0;
      border-inline-start: 1px solid var(--kv-line-strong);
    }
  }
  @container kv-ip-matrix (max-width: 899px) {
    /* The panel takes the place of the grid: both would be too narrow. */
    .split.with-side > .main {
      display: none;
    }
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: 12px 32px;
    padding-block: 12px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-size: var(--kv-fs-small);
  }
  .signs {
    display: grid;
    grid-template-columns: 64px 1fr;
    align-content: start;
    gap: 6px 8px;
  }
  .signs > dt {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .parts {
    display: grid;
    align-content: start;
    gap: 6px;
    padding-inline-start: 20px;
    list-style: decimal;
  }
`;
