import { css } from 'lit';

/** The table of the long-term review; in a narrow box, a block for each row. */
export const longTermReviewStyles = css`
  .reviews-table tbody th {
    min-inline-size: 9em;
  }
  .reviews-table .reviews-note {
    inline-size: 34%;
  }
  .reviews-later td,
  .reviews-none,
  .reviews-by {
    color: var(--kv-text-3);
  }
  .reviews-by {
    display: block;
    font-size: var(--kv-fs-label);
  }
  .reviews-rating {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .reviews-rating > .icon,
  .reviews-field > .icon {
    color: var(--kv-neutral-ui);
  }
  .is-yes > .icon {
    color: var(--kv-success);
  }
  .reviews-rating.is-yes {
    color: var(--kv-success);
  }
  .is-no > .icon {
    color: var(--kv-danger);
  }
  .reviews-label {
    display: none;
  }
  .reviews-field {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .reviews-field .field {
    flex: 1;
    min-inline-size: 0;
  }
  /* Its column names it; those who do not see the column hear the label. */
  .reviews-field .field-head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .reviews-field .input {
    min-block-size: var(--kv-control-s);
    background: none;
    font-size: inherit;
  }
  /* What has been answered is read; a chevron says that it can be changed. */
  .reviews-field:not(.is-none) .input-select {
    border-color: transparent;
  }
  .reviews-field:has(select) {
    max-inline-size: calc(190 * var(--_u));
  }
  .reviews-field .input:is(:hover, :focus-within) {
    border-color: var(--kv-line-strong);
  }
  .reviews-field textarea.input-control {
    field-sizing: content;
    min-block-size: 0;
    padding: 4px 6px;
    resize: none;
  }
  .reviews-field select.input-control {
    padding-inline-start: 4px;
  }
  .reviews-table tbody tr:not(.reviews-later) > th {
    padding-block-start: 12px;
  }
  .reviews-table tbody tr:not(.reviews-later) > * {
    vertical-align: top;
  }
  @container kv-workbench (max-width: 760px) {
    .reviews-table :is(tbody, tr, th, td) {
      display: block;
    }
    .reviews-table {
      display: block;
    }
    .reviews-table thead {
      display: none;
    }
    .reviews-table tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--kv-line);
    }
    .reviews-table :is(th, td),
    .reviews-table :is(th, td):dir(rtl),
    .reviews-table tbody tr:not(.reviews-later) > th {
      padding: 2px 0;
      border: 0;
    }
    .reviews-table tbody th {
      font-weight: var(--kv-w-strong);
    }
    .reviews-table tr:not(.reviews-later) td {
      display: grid;
      grid-template-columns: minmax(7em, 40%) minmax(0, 1fr);
      align-items: center;
    }
    .reviews-table tr.reviews-later td {
      padding-block-end: 6px;
    }
    .reviews-label {
      display: block;
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
    }
    .reviews-table .reviews-note {
      inline-size: auto;
    }
    .reviews-by {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .reviews-field:not(.is-none) .input-select {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .reviews-field .input,
    .reviews-field.is-none .input {
      border-color: transparent;
    }
    .reviews-field .input > .icon {
      display: none;
    }
    .reviews {
      break-inside: avoid;
    }
  }
`;
