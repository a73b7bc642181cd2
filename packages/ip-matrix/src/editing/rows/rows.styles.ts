import { css } from 'lit';

/** The handle of a row, its menu, and the line where a dragged row would go. */
export const rowsStyles = css`
  .item > .rid {
    cursor: grab;
  }
  .item > .rid:active {
    cursor: grabbing;
  }

  /* Unseen, but not the menu: that is in the top layer, where opacity of an ancestor still counts. */
  .edit-row-menu {
    position: fixed;
    pointer-events: none;
  }
  .edit-row-menu .button {
    opacity: 0;
  }
  .edit-row-menu .menu {
    pointer-events: auto;
  }

  .edit-drop-line:popover-open {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    block-size: 2px;
    background: var(--kv-accent-ui);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .edit-drop-line:popover-open {
      background: Highlight;
    }
  }
`;
