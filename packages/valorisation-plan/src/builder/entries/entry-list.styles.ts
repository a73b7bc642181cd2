import { foldStyles } from '@kvasir/element/panel.js';
import { css, type CSSResultGroup } from 'lit';

/** Rows to read, one of which is open; in a narrow box, cards. */
const rows = css`
  .entries {
    container: kv-entries / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .entries-empty {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
  }
  .entries-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .entries-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .entries-table :is(th, td) {
    padding: 7px 0;
    padding-inline-end: 12px;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .entries-table > thead th {
    hyphens: auto;
  }
  .entries-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .entries-table > thead th {
    padding-block: 4px;
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
  }
  .entries-table .entry-is-number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .entry {
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .entry.is-open {
    border-block-end-color: var(--kv-line-strong);
  }
  .entries-table .entry-row:has(+ .entry-under:not(.entry-on-paper)) > :is(th, td) {
    padding-block-end: 2px;
  }
  .entries-table .entry-under > td {
    padding-block: 0 10px;
  }
  .entry-name > :is(.mark, .panel-marks) {
    margin-block-start: 2px;
    margin-inline-end: 8px;
    vertical-align: top;
  }
  .entry-named {
    display: inline-grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
  }
  .entry-name:has(> :is(.mark, .panel-marks)) > .entry-named {
    max-inline-size: calc(100% - 44px);
  }
  .entry-title {
    font-weight: var(--kv-w-strong);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .entry-fold {
    display: inline-flex;
    gap: 6px;
    justify-self: start;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0;
  }
  .entry-fold > .entry-title {
    min-inline-size: 0;
  }
  .entry-note {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .entry-label {
    display: none;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .entries-table .entry-moves {
    inline-size: 1px;
    padding-block: 4px;
    white-space: nowrap;
  }
  .entry-moving {
    display: inline-flex;
    color: var(--kv-text-3);
  }
  .entry-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    max-inline-size: 760px;
    padding-block: 8px 12px;
  }
  /* There is more room than in a panel. */
  .entry-fields .panel-columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .entry-fields .panel-money {
    max-inline-size: 24em;
  }
  .entry-details {
    max-inline-size: var(--kv-measure);
    padding-block: 2px;
  }

  .entry-findings > .line {
    padding-block: 2px;
    border: 0;
  }

  @media screen {
    .entries .entry-on-paper {
      display: none;
    }
    @container kv-entries (max-width: 42em) {
      .entries-table,
      .entries-table > tbody {
        display: block;
      }
      .entries-table > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .entries-table > tbody:first-of-type {
        border-block-start: 1px solid var(--kv-line-strong);
      }
      .entry {
        padding-block: 8px;
      }
      .entry > tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 3px 8px;
      }
      .entries-table .entry > tr > :is(th, td) {
        grid-column: 1 / -1;
        inline-size: auto;
        padding: 0;
        text-align: start;
        overflow-wrap: anywhere;
      }
      .entries-table .entry > tr > .entry-name:has(~ .entry-moves) {
        grid-column: 1;
      }
      .entries-table .entry > tr > .entry-moves {
        grid-row: 1;
        grid-column: 2;
      }
      .entry > tr > .entry-cell {
        display: grid;
        grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr);
        gap: 1px 10px;
        align-items: baseline;
      }
      .entry > tr > .entry-cell:not(:has(*)) {
        display: none;
      }
      .entry-label {
        display: block;
      }
      .entry-under {
        padding-block-start: 6px;
      }
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .entries {
      container-type: normal;
    }
    .entries-acts,
    .entry-fold > .icon,
    .entries-table .entry-moves {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;

export const entryListStyles: CSSResultGroup = [foldStyles(css`.entry-fold`, css`.entry-title`), rows];
