import { css, type CSSResultGroup } from 'lit';
import { firstStepStyles } from '../first-group.ts';

const own = css`
  .means {
    container: kv-means / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 26px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .means > .builder-group {
    margin: 0;
  }
  .means > .builder-group > .panel-fields:has(> .entries, > .means-table) {
    max-inline-size: none;
  }
  .means-note {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
  }
  .means-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .means-after {
    margin-block-start: 8px;
  }
  .means-acts > .button-quiet:first-child {
    margin-inline-start: -8px;
  }
  .means-inline .field-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
  }
  .means-inline .choice-row.choice-row {
    display: flex;
    margin: 0;
  }
  .means-table {
    max-inline-size: 46em;
    border-collapse: collapse;
  }
  .means-table :is(th, td) {
    padding-block: 5px;
    padding-inline-end: 14px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .means-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .means-table > thead th {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .means-table > tbody > tr.means-sum > * {
    border-block-start: 1px solid var(--kv-line-strong);
    font-weight: var(--kv-w-strong);
  }
  .means-table .means-number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .means-day {
    inline-size: 1px;
    white-space: nowrap;
  }
  .means-late {
    color: var(--kv-danger);
  }
  .means-kind {
    margin-inline-end: 6px;
    color: var(--kv-text-3);
  }
  .means-lines {
    display: grid;
    max-inline-size: 46em;
  }
  .means-line {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: center;
    padding-block: 6px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .means-line > :first-child {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .means-whole {
    white-space: nowrap;
  }
  .entries-table .entry-high {
    font-weight: var(--kv-w-strong);
  }

  @media screen {
    @container kv-means (max-width: 33em) {
      .means-days,
      .means-days > tbody {
        display: block;
      }
      .means-days > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .means-days > tbody > tr {
        display: block;
        padding-block: 6px;
        border-block-end: 1px solid var(--kv-line-faint);
      }
      .means-table.means-days :is(th, td) {
        display: block;
        inline-size: auto;
        padding: 0;
        border: 0;
      }
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .means {
      container-type: normal;
    }
    .means-acts {
      display: none;
    }
    .means-table tr {
      break-inside: avoid;
    }
  }
`;

export const meansStyles: CSSResultGroup = [firstStepStyles, own];
