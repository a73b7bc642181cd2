import { css } from 'lit';

/** The editor of a cell, and the cell that it is for. */
export const editingStyles = css`
  .c[data-edited],
  .lines > .line:hover > .c[data-edited] {
    outline: 2px solid var(--kv-focus);
    background: var(--kv-bg-selected);
  }
  .edit-below:popover-open {
    inline-size: min(320px, 100vi - 16px);
    max-block-size: min(var(--_room, 460px), 460px);
    padding: 0;
  }
  .edit-content {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 4px;
  }
  .edit-below .edit-content > .field {
    padding: 8px;
  }
  .edit-below :is(.choice, .input) {
    font-size: inherit;
  }
  .edit-head {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 7px 8px 3px;
    color: var(--kv-text-2);
  }
  .edit-clip {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .edit-typed {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 4px 8px;
    padding: 4px 8px 8px;
    overflow-wrap: anywhere;
  }
  .edit-typed > p {
    grid-column: 1 / -1;
  }
  .edit-accesses {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--kv-line);
  }
  .edit-line {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    min-block-size: 32px;
    padding: 7px 9px;
    border-radius: var(--kv-r-1);
    cursor: pointer;
  }
  .edit-line:hover {
    background: var(--kv-bg-hover);
  }
  .edit-line > .choice-box {
    margin: 1px 0 0;
  }
  .edit-line:has(:focus-visible) {
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: -2px;
  }
  .edit-line > :focus-visible {
    outline: none;
  }
  .edit-option:has(:checked) {
    border-radius: var(--kv-r-1);
    background: var(--kv-bg-selected);
    box-shadow: inset 2px 0 0 var(--kv-accent-ui);
  }
  .edit-option:has(:checked):dir(rtl) {
    box-shadow: inset -2px 0 0 var(--kv-accent-ui);
  }
  /* The glyph stands for the button; the row shows which one is chosen. */
  .edit-radio {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    opacity: 0;
  }
  .edit-glyph {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: max(17px, 1.285em);
    block-size: max(17px, 1.285em);
  }
  .edit-glyph > .g::before {
    margin: 0;
  }
  .edit-label {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .edit-terms,
  .edit-note {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .edit-wrong {
    display: flex;
    gap: 5px;
    color: var(--kv-danger);
  }
  .edit-wrong > .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.1em;
  }
  .edit-key {
    flex: none;
    min-inline-size: 20px;
    padding: 0 5px;
    border: 1px solid var(--kv-line-strong);
    border-radius: 3px;
    background: var(--kv-bg);
    color: var(--kv-text-2);
    font: inherit;
    font-size: var(--kv-fs-label);
    line-height: 1.4;
    text-align: center;
    white-space: nowrap;
  }
  .edit-option > .edit-note {
    padding: 0 9px 8px 36px;
    padding-inline: 36px 9px;
  }
  .edit-share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding-block: 2px 8px;
    padding-inline: 36px 9px;
  }
  .edit-share-box {
    flex: none;
    inline-size: max(84px, 6.3em);
  }
  .edit-share > .edit-note {
    flex: 1 1 100px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .edit-link {
    flex: none;
    min-block-size: var(--kv-target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    font-size: var(--kv-fs-label);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .edit-foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 4px;
    padding: 4px 8px 6px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .edit-action {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-inline-size: var(--kv-target);
    min-block-size: 26px;
    padding: 0 5px;
    border: 0;
    border-radius: var(--kv-r-1);
    background: none;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
    cursor: pointer;
  }
  .edit-action:hover {
    background: var(--kv-bg-hover);
    color: var(--kv-text);
  }
  .edit-cancel {
    justify-content: center;
    margin-inline-start: auto;
    padding: 0;
  }

  .edit-over:popover-open {
    min-inline-size: min(200px, 100vi - 16px);
    padding: 0;
  }
  .edit-over > .edit-content {
    padding: 0;
  }
  .edit-title {
    display: block;
    inline-size: 100%;
    min-block-size: var(--kv-row);
    max-block-size: 12lh;
    padding: 8px 9px;
    border: 0;
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    font-size: var(--kv-fs-small);
    line-height: 1.35;
    resize: none;
    field-sizing: content;
  }
  .edit-title:focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .edit-option:has(:checked) {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    .edit-popover {
      display: none;
    }
  }
`;
