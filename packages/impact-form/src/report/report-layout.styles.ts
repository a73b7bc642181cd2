import { css } from 'lit';

/** The report in little room, and on paper. */
export const reportLayoutStyles = css`
  @container kv-workbench (max-width: 820px) {
    .report-body {
      grid-template-columns: minmax(0, 1fr);
      gap: 28px;
    }
  }
  @container kv-workbench (max-width: 680px) {
    .report-charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container kv-workbench (max-width: 620px) {
    .report-title {
      font-size: calc(var(--kv-size) * 1.6);
    }
    .report-lead {
      font-size: var(--kv-fs-lead);
    }
    /* Each row begins with its name; its cells follow it, each with the name of its column. */
    .report-table :is(thead, tbody, tr),
    .report-table {
      display: block;
    }
    .report-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .report-table tbody tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--kv-line-faint);
    }
    .report-table tbody tr > * {
      display: block;
      inline-size: auto;
      padding: 1px 0;
      border: 0;
      white-space: normal;
    }
    .report-table tbody tr > th {
      font-weight: var(--kv-w-strong);
    }
    .report-table td[data-label] {
      display: flex;
      justify-content: space-between;
      gap: 12px;
    }
    .report-table td[data-label]::before {
      color: var(--kv-text-3);
      content: attr(data-label);
    }
    .report-table td > small {
      display: inline;
    }
    .report-table td > span + small {
      margin-inline-start: 6px;
    }
    .report-table td > span {
      margin-inline-start: auto;
    }
    .report-long-term .report-comment {
      inline-size: auto;
    }
  }
  @container kv-workbench (max-width: 480px) {
    .report-charts {
      grid-template-columns: minmax(0, 1fr);
    }
    .report-figures,
    .report-figures :is(thead, tbody) {
      display: block;
    }
    .report-figures tr {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) minmax(0, 6fr);
    }
    .report-figures .num {
      white-space: normal;
    }
    .report-figures tr > th:first-child {
      grid-column: 1 / -1;
      inline-size: auto;
      border: 0;
      padding-block-end: 0;
    }
    .report-figures tr:not(.report-side) > .num:nth-child(n + 2) {
      inline-size: auto;
      padding-block-start: 2px;
      padding-inline-start: 8px;
    }
    .report-figures thead th:first-child {
      display: none;
    }
    .report-figures .report-side > th {
      border-block-end: 1px solid var(--kv-line-faint);
    }
  }
  @media print {
    .report-bar,
    .report-field {
      display: none;
    }
    .report-printed {
      display: block;
    }
    .report-heading-only {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .report {
      max-inline-size: none;
      /* Text of a page that is held in the hand. */
      font-size: 9.5pt;
    }
    .report-head {
      padding-block: 0 18pt;
    }
    .report-title {
      font-size: 21pt;
    }
    .report-lead {
      font-size: 11.5pt;
    }
    .report-body {
      grid-template-columns: minmax(0, 2.15fr) minmax(0, 1fr);
      gap: 24px 28px;
    }
    .report-figures .num.num {
      inline-size: 4em;
      padding-inline-start: 8px;
    }
    .report-figures .num.num:nth-child(3) {
      inline-size: 6em;
    }
    .report-figures .num.num:last-child {
      inline-size: 7.6em;
    }
    .report-heading,
    .report-figures .report-side,
    .report-eyebrow {
      break-after: avoid;
    }
    .report-aside > .report-section,
    .report-charts > li,
    .report-harm > li,
    :is(.report-figures, .report-table) tr,
    .report-foot {
      break-inside: avoid;
    }
    .report-note {
      break-before: avoid;
    }
    .report > .report-section {
      margin-block-start: 22pt;
    }
    .report-charts {
      gap: 14px 24px;
    }
  }
`;
