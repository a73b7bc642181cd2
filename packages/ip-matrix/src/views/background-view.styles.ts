import { css } from 'lit';

export const backgroundStyles = css`
  .background-section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding-block-start: 18px;
    border-block-start: 1px solid var(--kv-line);
  }
  .background-partner {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
  }
  .background-partner > .views-quiet {
    font-size: var(--kv-fs-small);
    font-weight: 400;
  }
  .background-declaration {
    max-inline-size: var(--kv-measure);
  }
  .background-declaration .choice {
    font-size: var(--kv-fs-small);
  }
  .background-table {
    table-layout: fixed;
  }
  .background-table .background-limit {
    inline-size: 31%;
  }
  .background-table thead .background-actions {
    inline-size: 48px;
  }
  .background-table tbody .background-actions {
    padding-block: 4px;
    text-align: end;
  }
  .background-name .views-link {
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
    text-decoration-color: var(--kv-line);
  }
  .background-name .views-link:hover {
    color: var(--kv-accent-text);
    text-decoration-color: currentColor;
  }
  .background-details {
    display: grid;
    gap: 3px;
    color: var(--kv-text-2);
  }
  .background-name:has(> .views-number) + .background-details {
    padding-inline-start: 36px;
  }
  .background-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    color: var(--kv-text-3);
  }
  .background-uses {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: baseline;
    color: var(--kv-text-3);
  }
  .background-uses .views-link {
    min-inline-size: var(--kv-target);
  }
  .background-fields {
    display: grid;
    gap: 10px;
  }
  .background-row-actions {
    margin-block-start: 12px;
  }
  .background-facts-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 190px), 1fr));
    gap: 10px 24px;
    align-items: start;
  }
  .background-editing > :is(td, th) {
    background: var(--kv-bg-hover);
    padding-block: 12px 16px;
  }
  .background-editing:has(+ .background-editing) > :is(td, th) {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .background-editing > :first-child:is(th, td) {
    padding-inline-start: 12px;
  }
  .background-editing > :last-child {
    padding-inline-end: 12px;
  }
  .background-section > .views-more > .button-quiet {
    margin-inline-start: -8px;
  }
  .background-new {
    display: grid;
    gap: 10px;
    max-inline-size: 34em;
  }

  /* Paper is wide enough for a table. */
  @media screen {
    @container (max-width: 720px) {
      .background-table > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .background-table,
      .background-table > tbody {
        display: block;
      }
      .background-table > tbody > tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
        padding-block: 12px;
        border-block-end: 1px solid var(--kv-line-faint);
      }
      .background-table > tbody > tr > :is(th, td) {
        grid-column: 1 / -1;
        padding: 0;
        border: 0;
      }
      .background-table > tbody > tr > th:first-child {
        grid-column: 1;
      }
      .background-table > tbody > .background-editing > :is(th, td):is(:first-child, :last-child) {
        padding: 0;
      }
      .background-table > tbody > tr > .background-actions {
        grid-row: 1;
        grid-column: 2;
      }
      .background-table > tbody > .background-editing:has(+ .background-editing) {
        padding-block-end: 0;
        border: 0;
      }
      .background-table > tbody > .background-editing > th:first-child {
        grid-column: 1 / -1;
      }
      .background-table > tbody > .background-editing > .background-actions {
        display: none;
      }
      .background-table td[data-label]::before {
        content: attr(data-label);
        display: block;
        color: var(--kv-text-3);
        font-size: var(--kv-fs-label);
        line-height: 1.35;
      }
      .background-editing > :is(td, th) {
        background: none;
      }
    }
  }
  @media (forced-colors: active) {
    .background-editing {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    /* A switch that is off reads like a declaration on paper. */
    .background-undeclared {
      display: none;
    }
    /* Not taken away: the headings of groups span this column too. */
    .background-table :is(thead, tbody) .background-actions {
      inline-size: 0;
      padding: 0;
    }
    .background-section:has(.background-table) {
      break-inside: auto;
    }
  }
`;
