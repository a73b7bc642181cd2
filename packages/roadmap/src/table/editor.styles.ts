import { css } from 'lit';

/** What lies on a cell while it is edited. */
export const editorStyles = css`
  .cell-editor:popover-open {
    min-inline-size: max(var(--_cell, 0px), 120px);
    max-block-size: min(var(--_room, 420px), 420px);
    padding: 3px;
    overflow: auto;
  }
  .cell-editor .field-head {
    display: contents;
  }
  .cell-editor .input {
    min-block-size: 34px;
    font-size: inherit;
  }
  .cell-editor .input-multiline {
    inline-size: max(var(--_cell, 0px), min(340px, 80vi));
  }
  .cell-editor .input-multiline > .input-control {
    min-block-size: 52px;
  }
  .cell-editor :is(.field-error, .field-hint) {
    max-inline-size: 260px;
    padding: 4px 6px 2px;
  }
  .cell-editor :is(.field-hint, .field-error):has(> .visually-hidden) {
    padding: 0;
  }
  .cell-editor .field-controls {
    padding: 4px 8px;
    max-inline-size: 360px;
  }
  .cell-editor .choice {
    font-size: inherit;
  }
  .cell-editor .choice-row {
    min-block-size: 28px;
  }
`;
