import { css } from 'lit';

/** The form; the controls in it bring their own styles. */
export const partnerEditorStyles = css`
  .editor-frame {
    container-type: inline-size;
  }
  .editor {
    display: grid;
    grid-template-columns: minmax(0, 820px) minmax(0, 400px);
    gap: 40px 72px;
    justify-content: space-between;
    align-items: start;
  }
  .preview {
    position: sticky;
    inset-block-start: 16px;
    display: grid;
    gap: 10px;
  }
  .preview > .card {
    block-size: auto;
  }
  .preview-note {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .preview-empty {
    padding: 18px;
    border: 1px dashed var(--kv-line-strong);
    border-radius: var(--kv-r-3);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .editor-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    padding-block: 14px;
  }

  .group {
    /* A fieldset is as wide as its longest word, unless told otherwise. */
    min-inline-size: 0;
    padding-block: 20px 24px;
    border-block-end: 1px solid var(--kv-line);
  }
  /* Floated, a legend is laid out with the rest of its fieldset and not on the border. */
  .group-legend {
    float: inline-start;
  }
  /* A grid of its own: the legend of a grid stays as wide as it once was in WebKit. */
  .group-fields {
    clear: both;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding-block-start: 16px;
  }
  .group-heading {
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
  }
  /* Two columns, or one where two would be too narrow to type in. */
  .columns-two {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(215px, 50% - 12px)), 1fr));
    gap: 16px 24px;
    align-items: start;
  }
  /* WebKit lets a long choice stick out of its select, and the page scrolls sideways. */
  .input-select {
    overflow: clip;
  }
  .field-controls:has(> .choice-row:nth-child(4)) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 170px), 1fr));
    gap: 2px 24px;
    align-items: start;
  }
  .field-controls > .choice-row {
    margin: 0;
  }
  .choice-row > .choice {
    display: flex;
  }
  .money {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5em;
    gap: 8px;
    align-items: start;
  }
  .with-button {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: flex-end;
  }
  .with-button > .field {
    flex: 0 1 12em;
  }
  .with-mark {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .with-mark > .field {
    flex: 0 1 16em;
  }
  .check-right {
    color: var(--kv-success);
  }

  .fold,
  .entry-fold {
    margin: 0;
  }
  .fold + .fold {
    margin-block-start: -12px;
  }
  .fold-line,
  .entry-line {
    display: flex;
    align-items: baseline;
    gap: 1px 8px;
    min-block-size: var(--kv-control);
    padding-block: 6px;
    color: var(--kv-text);
    font-size: var(--kv-fs-small);
    line-height: 1.4;
    list-style: none;
    cursor: pointer;
  }
  .fold-line::-webkit-details-marker,
  .entry-line::-webkit-details-marker {
    display: none;
  }
  /* A chevron that points at what it opens, and down when it is open. */
  .fold-line::before,
  .entry-line::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 3px 5px;
    translate: 0 -1px;
    border: solid var(--kv-text-3);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  :is(.fold-line, .entry-line):dir(rtl)::before {
    rotate: 135deg;
  }
  [open] > :is(.fold-line, .entry-line)::before {
    rotate: 45deg;
    translate: 0 -3px;
  }
  .fold-line:hover,
  .entry-line:hover {
    background: var(--kv-bg-hover);
  }
  .fold-label {
    font-weight: var(--kv-w-strong);
  }
  .fold-count {
    color: var(--kv-text-3);
  }
  .fold-problem {
    display: inline-flex;
    color: var(--kv-danger);
  }
  .fold-content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding-block: 8px 12px;
    padding-inline-start: 18px;
  }

  .repeated {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    justify-items: start;
  }
  .entries {
    inline-size: 100%;
    border-block: 1px solid var(--kv-line-faint);
  }
  .entries[hidden] {
    display: none;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--kv-control);
  }
  .entry + .entry {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .entry-fold {
    grid-area: 1 / 1 / 2 / -1;
  }
  .entry-line {
    min-block-size: var(--kv-row);
    padding-inline-end: calc(var(--kv-control) + 6px);
    font-size: var(--kv-fs-body);
  }
  .entry-words {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    min-inline-size: 0;
  }
  .entry-title {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .entry-detail,
  .entry-origin {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  .entry-origin {
    margin-block-end: -8px;
    font-size: var(--kv-fs-label);
  }
  .entry-remove {
    grid-area: 1 / 2;
    justify-self: end;
    margin-block-start: calc((var(--kv-row) - var(--kv-control-s)) / 2);
    block-size: var(--kv-control-s);
  }
  .entry-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding-block: 6px 20px;
    padding-inline-start: 18px;
  }

  .unreadable {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .unreadable-value {
    padding: 6px 9px;
    background: var(--kv-bg-sunken);
    font-size: var(--kv-fs-small);
    overflow-wrap: anywhere;
  }
  .problems {
    display: grid;
    gap: 4px;
  }
  .colours {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    padding-block: 4px;
  }
  .colour {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--kv-target);
    font-size: var(--kv-fs-body);
    cursor: pointer;
  }
  @container (max-width: 900px) {
    .editor {
      grid-template-columns: minmax(0, 1fr);
    }
    .preview {
      position: static;
    }
  }
  @container (max-width: 420px) {
    .fold-content,
    .entry-fields {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .unreadable-value {
      border: 1px solid;
    }
  }
  @media print {
    .preview {
      display: none;
    }
  }
`;
