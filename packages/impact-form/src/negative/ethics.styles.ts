import { css } from 'lit';

/** The lines of the ethics assessment, and the signature under them. */
export const ethicsStyles = css`
  .ethics {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .ethics :is(th, td) {
    padding: 6px 10px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .ethics tbody td {
    padding-block-start: 8px;
  }
  .ethics :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .ethics :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .ethics thead th {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .ethics .ethics-group > th {
    padding-block: 12px 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .ethics tr.is-open:not(:has(> td[colspan])) > * {
    border-block-end: 0;
  }
  .ethics-answer {
    inline-size: 11.5em;
  }
  .ethics-measure {
    color: var(--kv-text-2);
  }
  .ethics-measure > .button {
    margin-block: -3px;
    margin-inline-start: -8px;
    color: var(--kv-accent-text);
  }
  .ethics .ethics-menu {
    inline-size: 40px;
    padding-block: 4px;
    text-align: end;
  }
  .ethics-starters {
    display: grid;
    gap: 4px;
    padding-block-start: 2px;
  }
  .ethics-whole {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    padding-block-start: 4px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .ethics-whole > .neg-fields {
    flex: 1 1 100%;
  }
  .ethics-whole-name {
    color: var(--kv-text-3);
  }

  /* Paper is wide enough for a table. */
  @media screen {
    @container kv-negative (max-width: 560px) {
      .ethics,
      .ethics > tbody {
        display: block;
      }
      .ethics > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .ethics > tbody > tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 8px;
        padding-block: 8px;
        border-block-end: 1px solid var(--kv-line-faint);
      }
      .ethics > tbody > tr.is-open:not(:has(> td[colspan])) {
        border-block-end: 0;
      }
      .ethics > tbody > tr > :is(th, td) {
        grid-column: 1 / -1;
        inline-size: auto;
        padding: 0;
        border: 0;
      }
      .ethics > tbody > tr:not(.ethics-group) > th {
        grid-column: 1;
      }
      .ethics > tbody > tr > .ethics-menu {
        grid-row: 1;
        grid-column: 2;
      }
      .ethics > tbody > tr > .ethics-measure:not(:has(*)),
      .ethics > tbody > tr > .ethics-menu:not(:has(*)) {
        display: none;
      }
    }
  }
  @media print {
    .ethics-starters,
    .ethics-whole > .button,
    .ethics-measure > .button,
    .ethics .ethics-menu {
      display: none;
    }
    .ethics thead {
      display: table-header-group;
    }
    .ethics tr {
      break-inside: avoid;
    }
  }
`;
