import { viewTableStyles } from '@kvasir/element/display.js';
import { css, type CSSResultGroup } from 'lit';

const own = css`
  .reviews {
    container: kv-reviews / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 26px;
    padding-block: 6px 12px;
    line-height: var(--kv-lh-body);
  }
  .reviews-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .reviews-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 16px;
  }
  .reviews-heading {
    font-weight: var(--kv-w-strong);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .reviews-count {
    margin-inline-start: 6px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
    font-weight: 400;
    white-space: nowrap;
  }
  .reviews-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .reviews-quiet {
    color: var(--kv-text-3);
  }
  .reviews-note {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .reviews-facts,
  .reviews-facts > dl {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 10px 40px;
  }
  .reviews-facts {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .reviews-facts dt {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    line-height: 1.5;
  }
  .reviews-rhythm {
    inline-size: 9.5em;
  }
  .reviews-rhythm .field-label {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-weight: 400;
  }
  .reviews-rhythm .field-head {
    margin-block-end: 2px;
  }
  .reviews-due > b {
    font-weight: var(--kv-w-strong);
  }

  /* What changed: an item, and beside it what was and what is. */
  .reviews-changes {
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .reviews-change {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0 10px;
    align-items: start;
    padding-block: 7px;
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .reviews-change + .reviews-change {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .reviews-sign {
    align-self: start;
    padding-block-start: 1px;
  }
  .reviews-item {
    display: flex;
    gap: 0 8px;
    align-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .reviews-number {
    flex: none;
    min-inline-size: 3.2em;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    line-height: calc(1.4 * var(--kv-fs-small));
  }
  .reviews-fields {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    color: var(--kv-text-2);
  }
  .reviews-field {
    overflow-wrap: anywhere;
  }
  .reviews-fields > b {
    color: var(--kv-text);
  }

  /* An entry that opens in the panel: a button that reads as a title. */
  .reviews-link {
    display: inline-block;
    min-block-size: var(--kv-target);
    max-inline-size: 100%;
    margin-block: -3px;
    padding: 3px 0;
    border: 0;
    background: none;
    color: var(--kv-text);
    line-height: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .reviews-link:hover {
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .reviews-link > bdi {
    display: -webkit-inline-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    vertical-align: bottom;
  }

  .reviews-table .reviews-group > th {
    padding-block: 12px 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .reviews-table tr.is-open > * {
    background: var(--kv-bg-selected);
  }
  .reviews-name {
    inline-size: 22%;
  }
  .reviews-date {
    inline-size: 8.5em;
  }
  .reviews-when {
    white-space: nowrap;
  }
  .reviews-present {
    inline-size: 21%;
  }
  .reviews-table .reviews-menu {
    inline-size: 40px;
    padding-block: 3px;
    text-align: end;
  }
  .reviews-text {
    max-inline-size: var(--kv-measure);
    white-space: pre-line;
  }
  .reviews-marks {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 3px;
    align-items: center;
  }
  .reviews-raw {
    color: var(--kv-danger);
    overflow-wrap: anywhere;
  }

  .reviews-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .reviews-form-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 14px 20px;
    align-items: start;
  }
  .reviews-participants .field-controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0 20px;
  }
  .reviews-participants .field-controls > .choice-row.choice-row {
    margin: 0;
  }
  .reviews-preview {
    max-block-size: 20em;
    overflow: auto;
    border-block: 1px solid var(--kv-line);
  }
  .reviews-preview-table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .reviews-preview-table :is(th, td) {
    padding: 5px 10px 5px 0;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .reviews-preview-table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--kv-bg);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .reviews-preview-table th:nth-child(2) {
    inline-size: 15%;
  }
  .reviews-preview-table th:nth-child(n + 3) {
    inline-size: 25%;
  }
  .reviews-preview-table tr:last-child > * {
    border-block-end: 0;
  }
  .reviews-day {
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }

  @container kv-reviews (min-width: 700px) {
    .reviews-change {
      grid-template-columns: 16px minmax(0, 1fr) minmax(0, 1fr);
    }
    .reviews-fields {
      grid-column: 3;
    }
  }
  /* Paper is wide enough for a table. */
  @media screen {
    @container kv-reviews (max-width: 619px) {
      .reviews-table,
      .reviews-table > tbody {
        display: block;
      }
      .reviews-table > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .reviews-table > tbody > tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 8px;
        padding-block: 10px;
        border-block-end: 1px solid var(--kv-line-faint);
      }
      .reviews-table > tbody > tr.reviews-group {
        padding-block: 10px 4px;
        border-block-end-color: var(--kv-line-strong);
      }
      .reviews-table > tbody > tr > :is(th, td) {
        grid-column: 1 / -1;
        padding: 0;
        border: 0;
      }
      .reviews-table > tbody > tr:not(.reviews-group) > th {
        grid-column: 1;
      }
      .reviews-table > tbody > tr > .reviews-menu {
        grid-row: 1;
        grid-column: 2;
        margin-block: -4px;
      }
      .reviews-table > tbody > tr > .reviews-empty {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .reviews-table tr.is-open {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .reviews {
      container-type: normal;
    }
    .reviews-actions,
    .reviews-table .reviews-menu {
      display: none;
    }
    .reviews-change {
      break-inside: avoid;
    }
    .reviews-heading {
      break-after: avoid;
    }
    .reviews-link > bdi {
      display: inline;
    }
  }
`;

export const reviewsStyles: CSSResultGroup = [viewTableStyles, own];
