import { css } from 'lit';

export const accessStyles = css`
  .access-view .views-lead {
    max-inline-size: none;
  }
  .access-rule {
    display: grid;
    gap: 8px;
    padding: 14px 16px 16px;
    border-radius: var(--kv-r-3);
    background: var(--kv-bg-sunken);
  }
  .access-rule-columns {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: 16px 40px;
    align-items: start;
  }
  .access-rule-table {
    table-layout: fixed;
  }
  .access-rule-table thead th:first-child {
    inline-size: 30%;
  }
  .access-rule-table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .access-rule-table .views-source {
    margin-block-start: 2px;
    line-height: 1.4;
  }
  .access-facts {
    display: grid;
    gap: 8px;
    padding-block-start: 6px;
    line-height: 1.5;
  }

  .access-view .views-tools > .field:has(.choice) {
    flex: 0 1 auto;
    padding-block-end: 4px;
  }
  .access-add {
    margin-inline-start: auto;
  }
  .access-shown {
    flex: 1 0 100%;
    font-size: var(--kv-fs-small);
  }
  .access-shown:empty {
    display: none;
  }
  .access-form {
    display: grid;
    gap: 14px;
    padding-block: 14px 18px;
    border-block: 1px solid var(--kv-line-strong);
  }
  .access-form-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 14px 24px;
    align-items: start;
  }

  .access-table {
    table-layout: fixed;
  }
  .access-table thead .access-actions {
    inline-size: 48px;
  }
  .access-table thead .access-purpose {
    inline-size: 26%;
  }
  .access-table:has(.access-editing) thead .access-actions {
    inline-size: 96px;
  }
  .access-table tbody .access-actions {
    padding-block: 4px;
    text-align: end;
  }
  .access-group > th {
    padding-block: 22px 6px;
    border-block-end-color: var(--kv-line);
    font-weight: var(--kv-w-strong);
  }
  .access-grantors {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 14px;
    align-items: baseline;
  }
  .access-grantors > .views-quiet {
    font-size: var(--kv-fs-label);
    font-weight: 400;
  }
  .access-grantors > .views-number {
    font-weight: 400;
  }
  .access-item .views-link {
    color: var(--kv-text);
    text-decoration-color: var(--kv-line);
  }
  .access-item .views-link:hover {
    color: var(--kv-accent-text);
    text-decoration-color: currentColor;
  }
  .access-editing > :is(td, th) {
    background: var(--kv-bg-hover);
  }
  .access-editing > .access-item {
    background: none;
  }

  .access-deviation {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: baseline;
  }
  .access-struck {
    color: var(--kv-text-3);
    text-decoration-thickness: 1.5px;
  }
  .access-box {
    display: inline-flex;
    gap: 5px;
    align-items: baseline;
    max-inline-size: 100%;
    padding: 0 6px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-1);
    color: var(--kv-text);
  }
  .access-box > .icon {
    align-self: center;
    inline-size: 13px;
    block-size: 13px;
    color: var(--kv-text-3);
  }
  .access-box-limited > .icon {
    color: var(--kv-warning-ui);
  }
  .access-box-refused > .icon {
    color: var(--kv-danger-ui);
  }
  .access-reason {
    flex: 1 0 100%;
    color: var(--kv-text-2);
  }
  .access-editor,
  .access-row-actions {
    display: grid;
    gap: 8px;
    justify-items: stretch;
  }
  .access-editor > .views-link {
    justify-self: start;
  }
  .access-table .views-findings {
    margin-block-start: 4px;
  }

  @container (max-width: 760px) {
    .access-rule-columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .access-add {
      margin-inline-start: 0;
    }
  }
  /* Paper is wide enough for a table. */
  @media screen {
    @container (max-width: 720px) {
      .access-view .views-tools > .field {
        flex: 1 0 100%;
      }
      .access-table > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .access-table,
      .access-table > tbody {
        display: block;
      }
      .access-table tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px 8px;
        padding-block: 8px;
        border-block-end: 1px solid var(--kv-line-faint);
      }
      .access-table :is(th, td) {
        grid-column: 1 / -1;
        padding: 0;
        border: 0;
      }
      .access-table .access-none {
        display: none;
      }
      .access-table .access-group {
        padding-block: 24px 6px;
        border-block-end-color: var(--kv-line);
      }
      .access-table td:first-of-type {
        grid-column: 1;
      }
      .access-table tbody .access-actions {
        grid-row: 1;
        grid-column: 2;
        padding: 0;
      }
      .access-table .access-first > .access-actions {
        grid-row: 2;
      }
      .access-table .access-editing > .access-actions {
        grid-row: auto;
        grid-column: 1 / -1;
        text-align: start;
      }
      .access-row-actions {
        display: flex;
      }
      .access-table td[data-label]:not(:first-of-type)::before {
        content: attr(data-label);
        display: block;
        color: var(--kv-text-3);
        font-size: var(--kv-fs-label);
      }
      .access-editing > :is(td, th) {
        background: none;
      }
    }
    @container (max-width: 32em) {
      .access-rule-table > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .access-rule-table,
      .access-rule-table > tbody {
        display: block;
      }
      .access-rule-table tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
        padding-block: 8px;
      }
      .access-rule-table tr:first-child {
        border-block-end: 1px solid var(--kv-line-faint);
      }
      .access-rule-table tbody > tr > :is(th, td) {
        inline-size: auto;
        padding: 0;
        border: 0;
      }
      .access-rule-table td::before {
        content: attr(data-label);
        display: block;
        color: var(--kv-text-3);
        font-size: var(--kv-fs-label);
      }
    }
  }
  @media (forced-colors: active) {
    .access-rule {
      border: 1px solid;
    }
    .access-editing {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .access-rule {
      padding: 0;
      background: none;
      break-inside: avoid;
    }
    /* Not taken away: the headings of groups span this column too. */
    .access-table :is(thead, tbody) .access-actions {
      inline-size: 0;
      padding: 0;
    }
    .access-group {
      break-after: avoid;
    }
  }
`;
