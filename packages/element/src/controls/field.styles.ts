import { css } from 'lit';

/** Fields, and the box that all text controls share. */
export const fieldStyles = css`
  .field {
    min-inline-size: 0;
  }
  .field-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-end: 4px;
  }
  .field-label {
    font-size: var(--kv-fs-small);
    font-weight: var(--kv-w-strong);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .field-requirement {
    color: var(--kv-text-3);
    font-weight: 400;
  }
  .field-aside {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  /* A legend takes part in no flex line; floats put the aside beside it all the same. */
  .field-group > .field-label {
    float: inline-start;
    margin-block-end: 4px;
  }
  .field-group > .field-aside {
    float: inline-end;
    line-height: 1.7;
  }
  .field-controls {
    clear: both;
  }
  .field-hint {
    margin-block-start: 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    line-height: 1.4;
  }
  .field-error {
    display: flex;
    gap: 5px;
    margin-block-start: 4px;
    color: var(--kv-danger);
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .field-error > .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 2px;
  }

  /* The box: the border and the focus ring are here, the control inside is bare. */
  .input {
    display: flex;
    align-items: center;
    gap: 7px;
    min-inline-size: 0;
    min-block-size: var(--kv-control);
    padding-inline: 9px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    color: var(--kv-text);
    font-size: var(--kv-fs-body);
    line-height: 1.35;
    transition: border-color var(--kv-t-fast);
  }
  .input:hover {
    border-color: var(--kv-text-3);
  }
  .input:has(> .input-control:focus-visible) {
    border-color: var(--kv-focus);
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: -1px;
  }
  .input-control {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: calc(var(--kv-control) - 2px);
    padding: 0;
    border: 0;
    background: none;
    line-height: inherit;
    text-align: start;
    text-overflow: ellipsis;
  }
  /* Latin text in a page from right to left stands under its label, though it reads from left to right. */
  .input:dir(rtl) > .input-control {
    text-align: right;
  }
  .input-control:focus {
    outline: none;
  }
  .input-control::placeholder {
    color: var(--kv-text-3);
    opacity: 1;
  }
  .input > .icon {
    color: var(--kv-text-3);
  }
  .input-end {
    flex: none;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
  .input-multiline {
    padding: 0;
  }
  .input-multiline > .input-control {
    min-block-size: 76px;
    padding: 7px 9px;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
    max-block-size: 24lh;
  }
  .input-select {
    position: relative;
    /* WebKit lets a long choice stick out of its select. */
    overflow: clip;
    padding: 0;
  }
  .input-select > .input-control {
    appearance: none;
    padding-inline: 9px 32px;
    cursor: pointer;
  }
  .input-select > .input-control > :is(option, optgroup) {
    background: Field;
    color: FieldText;
  }
  .input-select > .icon {
    position: absolute;
    inset-inline-end: 9px;
    pointer-events: none;
  }
  .input-narrow {
    max-inline-size: 12em;
  }
  .input-small {
    min-block-size: var(--kv-control-s);
    font-size: var(--kv-fs-small);
  }
  .input-small > .input-control {
    min-block-size: calc(var(--kv-control-s) - 2px);
  }
  .field-over-limit {
    color: var(--kv-danger);
  }
  /* A thick start edge, so that an invalid control is seen without colour. */
  .input-invalid {
    border-color: var(--kv-danger-ui);
    border-inline-start-width: 4px;
    padding-inline-start: 6px;
  }
  .input-invalid:hover {
    border-color: var(--kv-danger);
  }
  .input-invalid:is(.input-multiline, .input-select) {
    padding-inline-start: 0;
  }
  .input-invalid:is(.input-multiline, .input-select) > .input-control {
    padding-inline-start: 6px;
  }
  .input-readonly,
  .input-readonly:hover {
    border-color: transparent;
    background: none;
  }
  .input-readonly:not(:focus-within) {
    padding-inline: 0;
  }
  .input-disabled,
  .input-disabled:hover {
    border-color: var(--kv-line);
    background: var(--kv-bg-fill);
    color: var(--kv-text-3);
  }
  .input-disabled > .input-control {
    cursor: not-allowed;
    opacity: 1;
  }
  @media (forced-colors: active) {
    .input-disabled {
      border-color: GrayText;
      color: GrayText;
    }
    .input-readonly {
      border-color: Canvas;
    }
  }
  @media print {
    .field-hint {
      display: none;
    }
  }
`;
