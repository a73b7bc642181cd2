import { css } from 'lit';

/** The documents in little room, and on paper. */
export const documentLayoutStyles = css`
  @container kv-workbench (max-width: 54.7em) {
    .doc-page {
      padding: 24px 28px;
    }
    .doc-columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .doc-rail {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
      padding-block-start: 16px;
      border-block-start: 1px solid var(--kv-line);
    }
  }
  @container kv-workbench (max-width: 46em) {
    .doc-page {
      padding: 8px 0 20px;
      border: 0;
      border-block-end: 1px solid var(--kv-line);
    }
    .doc-bar > :is(.field, .segmented) {
      flex-basis: 100%;
    }
    .doc-bar > .segmented {
      flex-direction: column;
    }
    .doc-bar .segment + .segment {
      border-block-start: 1px solid var(--kv-line);
      border-inline-start: 0;
    }
    .doc-title {
      font-size: calc(var(--kv-size) * 1.6);
    }
    .doc-eyebrow,
    .doc-head + .doc-title {
      margin-block-start: 16px;
    }
    /* Each row begins with its name; its cells follow it, each with the name of its column. */
    .doc-table,
    .doc-table :is(thead, tbody, tr) {
      display: block;
    }
    .doc-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .doc-table tbody tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--kv-line-faint);
    }
    .doc-table.doc-table.doc-table tbody tr > * {
      display: block;
      inline-size: auto;
      padding: 1px 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    .doc-table tbody tr > th {
      font-weight: var(--kv-w-strong);
    }
    .doc-table td[data-label]::before {
      display: block;
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
      content: attr(data-label);
    }
  }
  @media print {
    /* The page has its own head. */
    .frame:has(.doc) > .head-bar,
    .doc-bar,
    .doc-open,
    .doc-rest {
      display: none;
    }
    .doc-paper {
      display: inline;
    }
    .doc {
      display: block;
      max-inline-size: none;
      /* Text of a page that is held in the hand. */
      font-size: 9.5pt;
    }
    .doc-page {
      padding: 0;
      border: 0;
      content-visibility: visible;
    }
    .doc-page + .doc-page {
      break-before: page;
    }
    .doc-title {
      font-size: 20pt;
    }
    .doc-lead {
      font-size: 11.5pt;
    }
    .doc-columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 15.5em);
      gap: 16pt 28pt;
    }
    .doc-rail {
      grid-template-columns: minmax(0, 1fr);
    }
    .doc-heading,
    .doc-fact-name,
    .doc-title,
    .doc-eyebrow,
    .doc-field-head {
      break-after: avoid;
    }
    .doc-table thead {
      display: table-header-group;
    }
    .doc-table tr,
    .doc-fact,
    .doc-foot {
      break-inside: avoid;
    }
    .doc-table :is(td, thead th + th) {
      padding-inline-start: 9px;
    }
  }
`;
