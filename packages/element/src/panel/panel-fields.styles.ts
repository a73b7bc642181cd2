import { css } from 'lit';

/** The panel while a part of it is edited; the controls bring their own styles. */
export const panelFieldStyles = css`
  .panel-fields,
  .panel-fold-content,
  .panel-stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .panel-section-open {
    padding-block-end: 22px;
  }
  .panel-columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 14px 12px;
    align-items: start;
  }
  .panel-money {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6em;
    gap: 8px;
    align-items: start;
    min-inline-size: 0;
  }
  .panel-amounts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  /* The name beside its amount, as in the table that is read. */
  .panel-amounts > .field {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) auto;
    gap: 0 12px;
    align-items: center;
  }
  .panel-amounts > .field > .field-head {
    margin: 0;
  }
  .panel-amounts > .field .field-label {
    font-weight: 400;
  }
  .panel-amounts > .field > .field-error-place {
    grid-column: 1 / -1;
  }
  .panel-amounts .input {
    min-inline-size: 7em;
    max-inline-size: 100%;
  }
  /* An amount is read whole, however long it is. */
  .panel-amounts .input-control {
    inline-size: auto;
    min-inline-size: 5em;
    field-sizing: content;
    text-align: end;
  }
  .panel-sum {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .panel-sum:not(:has(*)) {
    display: none;
  }
  .panel-fold > summary {
    min-block-size: 24px;
    color: var(--kv-accent-text);
    cursor: pointer;
  }
  .panel-fold-content {
    padding-block-start: 10px;
  }
  .panel-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    font-size: var(--kv-fs-label);
  }
  .panel-entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block-end: 18px;
    border-block-end: 1px solid var(--kv-line);
  }
  .panel-entry-head {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .panel-entry-title {
    flex: 1;
    min-inline-size: 0;
    font-weight: var(--kv-w-strong);
    overflow-wrap: anywhere;
  }
  .panel-fields > .panel-entry:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .panel-fields .input-multiline > .input-control {
    min-block-size: 54px;
  }
  .field-read > .field-label {
    color: var(--kv-text-3);
    font-weight: 400;
  }
  .field-value {
    max-inline-size: 46em;
  }
  .field-tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
  }
  .field-tags > li {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .panel-scroll {
    overflow-x: auto;
  }
`;
