import { css } from 'lit';

export const tabsStyles = css`
  .tab-list {
    display: flex;
    gap: 4px;
    border-block-end: 1px solid var(--kv-line);
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .tab {
    flex: none;
    min-block-size: var(--kv-control);
    padding: 4px 10px;
    border: 0;
    border-radius: var(--kv-r-1) var(--kv-r-1) 0 0;
    background: none;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
    cursor: pointer;
  }
  .tab:hover {
    background: var(--kv-bg-hover);
    color: var(--kv-text);
  }
  .tab[aria-selected='true'] {
    box-shadow: inset 0 -2px 0 var(--kv-accent-ui);
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .tab-panel {
    padding-block-start: var(--kv-s-5);
  }
  .tab-panel[hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end: 3px solid Highlight;
    }
  }
  @media print {
    .tab-list {
      display: none;
    }
  }
`;
