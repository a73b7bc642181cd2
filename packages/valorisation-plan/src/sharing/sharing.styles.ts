import { css } from 'lit';

/** Sharing of value: the picture, its table beside or below it, then what it follows from. */
export const sharingStyles = css`
  .sharing {
    container: kv-sharing / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .sharing-result,
  .sharing-fields,
  .sharing-compare,
  .sharing-check,
  .sharing-group,
  .sharing-giving {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    min-inline-size: 0;
  }
  .sharing-fields {
    gap: 22px;
    max-inline-size: 760px;
  }
  .sharing-check {
    gap: 8px;
    align-content: start;
  }
  .sharing-outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 22px 40px;
    align-items: start;
  }
  @container kv-sharing (min-width: 66em) {
    .sharing-outcome {
      grid-template-columns: minmax(0, 1fr) minmax(22em, 27em);
    }
    .sharing-is-trial .sharing-outcome {
      grid-template-columns: minmax(0, 1fr) minmax(32em, 36em);
    }
  }
  .sharing-heading {
    font-size: var(--kv-fs-small);
    font-weight: var(--kv-w-strong);
  }
  .sharing-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }
  .sharing-head > .sharing-fold-button {
    margin-inline-start: auto;
  }
  .sharing-trial {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 12px 16px 14px;
    background: var(--kv-bg-sunken);
  }
  .sharing-trial .range-value {
    min-inline-size: 9.5em;
  }
  .sharing-quiet,
  .sharing-note {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-weight: 400;
  }
  .sharing-note {
    display: block;
  }
  .sharing-words {
    overflow-wrap: anywhere;
  }
  .sharing :is(.choice-label, .field-label) {
    hyphens: auto;
  }
  .sharing-party {
    display: inline-flex;
    gap: 7px;
    align-items: start;
    min-inline-size: 0;
  }
  .sharing-party > .mark {
    margin-block-start: 1px;
  }
  .sharing-named {
    display: inline-grid;
    min-inline-size: 0;
  }
  /* Room for an amount with its currency, and for a sentence in each. */
  .sharing-columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 14px 16px;
    align-items: start;
  }
  .sharing-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  /* Amounts stand one below the other; each opens to what it is made of. */
  .sharing-table :is(th, td).panel-number {
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* Numbers are written from left to right everywhere: so their decimals stand one below the other. */
  .sharing :is(th, td).panel-number {
    direction: ltr;
  }
  .sharing-table th[scope='row'] {
    min-inline-size: 8em;
    hyphens: auto;
  }
  .sharing-table .sharing-number {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-block-size: 24px;
    margin: -2px 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .sharing-number > .icon {
    inline-size: 1em;
    block-size: 1em;
    color: var(--kv-text-3);
  }
  .sharing-number[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .sharing-number:hover > bdi {
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .sharing-row:is(.sharing-row-net, .sharing-row-gross) > tr:not(.sharing-how) > :is(th, td) {
    font-weight: var(--kv-w-strong);
  }
  .sharing-table .sharing-row-net > tr:first-child > :is(th, td) {
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .sharing-table .sharing-how > td {
    padding-block: 2px;
    border-block-end: 0;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
    font-weight: 400;
  }
  .sharing-table .sharing-how > td:first-child {
    padding-inline-start: 16px;
  }
  /* In line with the amount, and not with the mark that opens it. */
  .sharing-table :is(.sharing-how, thead > tr, tfoot > tr) > .panel-number:nth-child(3) {
    padding-inline-end: calc(1em + 4px);
  }
  .sharing-table .is-open > tr:first-child > :is(th, td) {
    border-block-end-color: transparent;
  }
  .sharing-table .is-open > tr:last-child > td {
    padding-block-end: 8px;
    border-block-end: 1px solid var(--kv-line-faint);
  }

  .sharing-under {
    display: none;
    white-space: normal;
  }
  .sharing-under > bdi {
    display: block;
  }
  @container kv-sharing (max-width: 40em) {
    .sharing-beside {
      display: none;
    }
    .sharing-under {
      display: block;
    }
  }

  /* Without room for a name beside its amount, it stands above. */
  @container kv-sharing (max-width: 20em) {
    .sharing-table,
    .sharing-table > :is(thead, tbody, tfoot) {
      display: block;
    }
    .sharing-table tr {
      display: flex;
      flex-wrap: wrap;
    }
    .sharing-table tr > * {
      flex: auto;
    }
    .sharing-table tr > :first-child:not(:only-child) {
      flex-basis: 100%;
      border-block-end: 0;
      padding-block-end: 0;
    }
    .sharing-table tr > .panel-number:nth-child(2) {
      padding-inline-start: 0;
      text-align: start;
    }
    .sharing-rules th[scope='row'] {
      position: static;
    }
    .sharing .panel-money {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .sharing-lacks {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    background: var(--kv-bg-sunken);
  }
  .sharing-lacks > ul {
    display: grid;
    gap: 10px;
  }
  .sharing-lacks li {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    justify-content: space-between;
  }

  .sharing-sliders {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: 12px 32px;
  }
  .sharing-fold {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .sharing-fold-button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: var(--kv-control);
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .sharing-fold-button:hover > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .sharing-fold-button > .icon {
    flex: none;
    rotate: -90deg;
  }
  .sharing-fold-button:dir(rtl) > .icon {
    rotate: 90deg;
  }
  .sharing-fold-button[aria-expanded='true'] > .icon {
    rotate: none;
  }
  .sharing-fold-content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding-block: 6px 12px;
  }
  .sharing-gives {
    display: grid;
    gap: 8px;
  }
  .sharing-gives > .sharing-columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
  }
  .sharing-rules-of > th {
    padding-block-start: 12px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .sharing-rules {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sharing-rules th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 8.5em;
    background: var(--kv-bg);
    hyphens: auto;
  }
  .sharing-tried > th[scope='row'] {
    background: var(--kv-bg-selected);
  }
  .sharing-stands > :is(th, td) {
    font-weight: var(--kv-w-strong);
  }
  .sharing-tried > :is(th, td) {
    background: var(--kv-bg-selected);
  }
  @media (forced-colors: active) {
    :is(.sharing-lacks, .sharing-trial) {
      border: 1px solid;
    }
    .sharing-tried > th {
      text-decoration: underline;
    }
  }
  @media print {
    .sharing-fold:not(.is-open),
    .sharing-number > .icon,
    .sharing-acts {
      display: none;
    }
  }
`;
