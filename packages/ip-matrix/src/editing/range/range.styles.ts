import { css } from 'lit';

/** The bar under a selection. It needs `editingStyles` too. */
export const rangeStyles = css`
  .edit-bar:popover-open {
    gap: 6px;
    max-inline-size: min(640px, 100vi - 16px);
    max-block-size: none;
    padding: 6px 10px;
  }
  /* While a pointer is pressed elsewhere it may be selecting cells that lie under the bar. */
  :host(:active) .edit-bar:not(:active) {
    visibility: hidden;
  }
  .edit-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .edit-count {
    margin-inline-end: 2px;
    white-space: nowrap;
  }
  .edit-report {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 10px;
    align-items: start;
    overflow-wrap: anywhere;
  }
  .edit-tools + .edit-report {
    padding-block-start: 6px;
    border-block-start: 1px solid var(--kv-line);
  }
  .edit-summary {
    padding-block: 4px;
  }
  .edit-lines {
    grid-column: 1 / -1;
    max-block-size: 9lh;
    padding-block-end: 4px;
    overflow: auto;
    color: var(--kv-text-2);
  }
  .edit-report > .button {
    justify-self: start;
  }
  .edit-report > .edit-cancel {
    grid-area: 1 / 2;
  }
`;
