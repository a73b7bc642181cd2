import { css } from 'lit';

/** The tables where they are no table: as cards on narrow ground; and where they are one again, on paper. */
export const tableLayoutStyles = css`
  @container kv-roadmap-table (max-width: 42.35em) {
    /* Cards: each cell in a line of its own, under the name of its column. */
    .part-b {
      min-inline-size: 0;
    }
    .part-b thead {
      display: none;
    }
    .narrow-only {
      display: inline-flex;
    }
    .table-bar > .pick > select {
      max-inline-size: 100%;
    }
    .table-scroller:not(.long) {
      max-block-size: none;
    }
    .part-b tbody > .row,
    .part-b.can-edit tbody > .row {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 8px;
      border-block-end-color: var(--kv-line);
      contain-intrinsic-block-size: auto 220px;
    }
    .part-b.can-edit tbody > .row {
      grid-template-columns: 28px minmax(0, 1fr) auto;
    }
    .part-b tbody > .group {
      padding-block: 4px;
      contain-intrinsic-block-size: auto 45px;
    }
    .part-b tbody > .row > :is(th, td) {
      grid-column: 1 / -1;
      padding: 3px 4px;
      text-align: start;
    }
    .part-b:not(.can-edit) .empty {
      display: none;
    }
    .part-b tbody > .row > .select {
      grid-area: 1 / 1;
    }
    .part-b tbody > .row > .details {
      grid-area: 1 / -2 / auto / -1;
    }
    .part-b tbody > .row > .cell-title {
      grid-area: 1 / 1 / auto / -2;
      font-weight: var(--kv-w-strong);
    }
    .part-b.can-edit tbody > .row > .cell-title {
      grid-area: 1 / 2 / auto / -2;
    }
    .part-b tbody td.cell {
      display: grid;
      grid-template-columns: minmax(90px, 34%) minmax(0, 1fr);
      gap: 10px;
      align-items: baseline;
      min-block-size: var(--kv-target);
    }
    .part-b tbody td.cell > :not(:first-child) {
      grid-column: 2;
    }
    .part-b tbody td.cell::before {
      content: attr(data-label);
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
    }
    /* Where the card begins, whichever way its own words run. */
    .part-b tbody td.cell > * {
      justify-self: start;
    }
  }
  @media print {
    .tables {
      container-type: normal;
    }
    .table-bar,
    .rows-bar,
    .table-foot > .button,
    .table-problem,
    .part-b .select,
    .part-b .details {
      display: none;
    }
    .table-scroller {
      max-block-size: none;
      overflow: visible;
    }
    /* A table again, so that its head stands on each page and its cells are as high as their text. */
    .part-b {
      display: table;
      inline-size: 100%;
      min-inline-size: 0;
      border-collapse: collapse;
    }
    .part-b caption {
      display: table-caption;
      padding-block-end: 6px;
      font-weight: var(--kv-w-strong);
      text-align: start;
    }
    .part-b thead {
      display: table-header-group;
      position: static;
      break-inside: avoid;
    }
    .part-b tbody {
      display: table-row-group;
    }
    .part-b .row,
    .part-b tbody > .row {
      display: table-row;
      break-inside: avoid;
      content-visibility: visible;
    }
    .part-b :is(th, td):not(.select, .details),
    .part-b .group > .group-name {
      display: table-cell;
      vertical-align: top;
      padding: 4px 6px;
      border-block-end: 1px solid var(--kv-line);
    }
    .part-b .group {
      break-after: avoid;
    }
    .group-name > * {
      margin-inline-end: 8px;
    }
    .twist,
    .sort > .icon {
      display: none;
    }
    /* Chromium repeats no head on the next page that has a button in it. */
    .sort {
      display: contents;
    }
    .sort > span {
      overflow-wrap: normal;
    }
  }
`;
