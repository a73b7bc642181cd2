import { css } from 'lit';

export const filterPanelStyles = css`
  /* Small, and side by side: the items that it is about stay in sight. */
  .filter-panel {
    --kv-control: var(--kv-control-s);
    --kv-fs-body: var(--kv-fs-small);
    position: relative;
    display: grid;
    gap: 10px;
    margin-block: 8px 12px;
    padding-block: 10px;
    padding-inline: 12px 40px;
    border-block: 1px solid var(--kv-line);
    background: var(--kv-bg-sunken);
  }
  .filter-panel .field-label {
    font-size: var(--kv-fs-label);
  }
  .filter-panel .field-head,
  .filter-panel .field-group > .field-label {
    margin-block-end: 2px;
  }
  .filter-panel .input-select > .input-control {
    padding-inline: 8px 26px;
  }
  .filter-panel .input-select > .icon {
    inset-inline-end: 6px;
  }
  .filter-panel .choice {
    gap: 7px;
    hyphens: auto;
  }
  .filter-group {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
    align-items: start;
    gap: 8px 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* Neither the height of a line nor a margin comes between them. */
  .filter-panel .choice-row {
    display: flex;
    margin: 0;
  }
  .filter-view {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 24px;
  }
  .filter-view > .filter-group {
    flex: 1 1 420px;
    grid-template-columns: 1fr 1fr auto;
  }
  .filter-columns {
    flex: 1 1 480px;
    min-inline-size: 0;
  }
  .filter-columns .field-controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 138px), 1fr));
    gap: 0 16px;
  }
  .filter-density {
    display: grid;
    gap: 2px;
    justify-items: start;
  }
  .filter-density > p {
    margin: 0;
  }
  .filter-end {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
  }
  @container kv-workbench (max-width: 480px) {
    .filter-panel {
      padding-inline: 8px;
    }
    .filter-panel .filter-group {
      grid-template-columns: 1fr 1fr;
      gap: 8px;
    }
    .filter-density {
      grid-column: 1 / -1;
    }
    .filter-end {
      position: static;
      justify-self: end;
    }
    .filter-columns .field-controls {
      grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
      gap: 0 8px;
    }
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
