import { css } from 'lit';

export const conflictDialogStyles = css`
  #conflicts {
    inline-size: min(800px, 100vi - 32px);
  }
  .conflicts {
    container-type: inline-size;
    display: grid;
    gap: 20px;
  }
  .conflict-lead {
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .conflict {
    display: grid;
    gap: 12px;
  }
  .conflict + .conflict {
    padding-block-start: 20px;
    border-block-start: 1px solid var(--kv-line);
  }
  .conflict-heading {
    font-weight: var(--kv-w-strong);
    overflow-wrap: anywhere;
  }
  .conflict-table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .conflict-table :is(th, td) {
    padding: 8px 12px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .conflict-table thead th {
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .conflict-table :is(thead, tbody) :first-child:is(th, td) {
    padding-inline-start: 0;
  }
  .conflict-table tbody td:first-child,
  .conflict-table th + td:nth-child(2) {
    color: var(--kv-text-3);
  }
  .conflict-table .chosen {
    background: var(--kv-bg-selected);
  }
  .conflict .field-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 28px;
  }
  .conflict .choice-row {
    margin: 0;
  }
  .absent {
    color: var(--kv-text-3);
  }
  .conflict-progress {
    margin-inline-start: auto;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  @container (max-width: 520px) {
    .conflict-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .conflict-table,
    .conflict-table :is(tbody, tr, th, td) {
      display: block;
    }
    .conflict-table :is(th, td) {
      padding: 6px 10px;
      border: 0;
    }
    .conflict-table tbody th {
      padding-inline: 0;
      font-weight: var(--kv-w-strong);
    }
    .conflict-table :is(thead, tbody) td:first-child {
      padding-inline-start: 10px;
    }
    .conflict-table tr + tr {
      margin-block-start: 8px;
      padding-block-start: 8px;
      border-block-start: 1px solid var(--kv-line-faint);
    }
    .conflict-table td::before {
      content: attr(data-label);
      display: block;
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
    }
  }
  @media (forced-colors: active) {
    .conflict-table td.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
