import { css } from 'lit';

export const filterPanelStyles = css`
  .filter-panel {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 28px;
    margin-block: 8px 12px;
    padding: 14px 16px;
    border-block: 1px solid var(--kv-line);
    background: var(--kv-bg-sunken);
  }
  .filter-group {
    flex: 1 1 220px;
    display: grid;
    align-content: start;
    gap: 10px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .filter-group > legend {
    margin-block-end: 2px;
    padding: 0;
    font-weight: var(--kv-w-strong);
  }
  /* Neither the height of a line nor a margin comes between them. */
  .filter-panel .choice-row {
    display: flex;
    margin: 0;
  }
  .filter-columns {
    flex: 2 1 300px;
    min-inline-size: 0;
  }
  .filter-columns .field-controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 140px), 1fr));
    gap: 3px 16px;
  }
  .filter-density {
    display: grid;
    gap: 5px;
    justify-items: start;
  }
  .filter-density > p {
    margin: 0;
  }
  .filter-end {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px 12px;
  }
  .filter-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    margin-block: 8px 10px;
    font-size: var(--kv-fs-small);
  }
  .filter-count {
    margin: 0;
    color: var(--kv-text-2);
    font-variant-numeric: tabular-nums;
  }
  .filter-chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .found[aria-pressed='true'] {
    padding-inline: 6px;
    border-radius: var(--kv-radius);
    background: var(--kv-bg-selected);
  }
  @media (forced-colors: active) {
    .found[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  /* On paper it says what is left out. */
  @media print {
    .filter-panel,
    .filter-line > .button,
    .filter-line .chip-remove {
      display: none;
    }
  }
`;
