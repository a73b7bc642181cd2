import { css } from 'lit';

/** A table that is read line by line, on paper too. */
export const viewTableStyles = css`
  .view-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .view-table :is(th, td) {
    padding: 8px 12px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .view-table th:first-child {
    padding-inline-start: 0;
  }
  .view-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .view-table thead th {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  @media print {
    .view-table thead {
      display: table-header-group;
    }
    .view-table tr {
      break-inside: avoid;
    }
  }
`;
