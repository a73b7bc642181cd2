import { css } from 'lit';

export const legendStyles = css`
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(220px, 16.6em)), 1fr));
    gap: 12px 32px;
    padding-block: 12px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-size: var(--kv-fs-small);
  }
  .signs {
    display: grid;
    grid-template-columns: max(64px, 4.8em) 1fr;
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
  .ring-key {
    display: grid;
    align-content: start;
    gap: 8px;
  }
  .ring-heading {
    font-weight: var(--kv-w-strong);
  }
  /* As a cell of the grid is drawn. */
  .empty-cell {
    inline-size: 40px;
    block-size: 20px;
    border: 1px solid var(--kv-line);
  }
`;
