import { css } from 'lit';

/** The table itself, on the screen, on narrow ground and on paper. */
export const tableStyles = css`
  .tables {
    container: kv-roadmap-table / inline-size;
    /* Columns are as wide as their words need: they grow with the text, and with small text they stay. */
    --_u: max(1px, calc(var(--kv-size) / 15));
    font-size: var(--kv-fs-small);
  }
  .table-bar,
  .table-foot,
  .rows-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    padding-block: 4px 10px;
  }
  .table-bar .segmented {
    flex-wrap: wrap;
  }
  .table-foot {
    padding-block: 10px 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .table-problem {
    display: flex;
    gap: 7px;
    padding-block: 8px 0;
    color: var(--kv-danger);
  }
  .table-problem > .icon {
    margin-block-start: 2px;
  }
  .table-scroller {
    max-block-size: var(--kv-roadmap-block-size, min(720px, 85vh));
    overflow: auto;
    scroll-padding-block-start: calc(56 * var(--_u));
  }
  .part-b {
    display: block;
    --_end: 58px;
    /* One more than there are characters: some are wider than a digit. */
    --_number: max(calc(58 * var(--_u)), calc((var(--_number-length) + 1) * 1ch + 2 * var(--kv-cell)));
    line-height: var(--kv-lh-table);
  }
  .part-b :is(thead, tbody) {
    display: block;
  }
  .part-b thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--kv-bg);
    border-block-end: 1px solid var(--kv-line-strong);
  }
  .part-b caption,
  .narrow-only {
    display: none;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns) var(--_end);
  }
  .can-edit .row {
    grid-template-columns: 30px var(--_columns) var(--_end);
  }
  .is-workPackages {
    --_columns: var(--_number) minmax(calc(160 * var(--_u)), 1fr) calc(72 * var(--_u)) calc(84 * var(--_u))
      calc(64 * var(--_u)) calc(106 * var(--_u)) calc(64 * var(--_u)) calc(106 * var(--_u));
    min-inline-size: calc(748 * var(--_u) + var(--_number));
  }
  .is-deliverables {
    --_columns: var(--_number) minmax(calc(130 * var(--_u)), 1.1fr) minmax(calc(130 * var(--_u)), 1.3fr)
      calc(66 * var(--_u)) calc(72 * var(--_u)) calc(72 * var(--_u)) calc(64 * var(--_u)) calc(84 * var(--_u))
      calc(106 * var(--_u)) calc(124 * var(--_u));
    min-inline-size: calc(940 * var(--_u) + var(--_number));
  }
  .is-milestones {
    --_columns: var(--_number) minmax(calc(130 * var(--_u)), 1fr) calc(72 * var(--_u)) calc(72 * var(--_u))
      calc(84 * var(--_u)) calc(106 * var(--_u)) minmax(calc(150 * var(--_u)), 1.5fr) calc(124 * var(--_u));
    min-inline-size: calc(830 * var(--_u) + var(--_number));
  }
  .is-risks {
    --_columns: var(--_number) minmax(calc(180 * var(--_u)), 1.2fr) calc(92 * var(--_u)) calc(82 * var(--_u))
      calc(84 * var(--_u)) minmax(calc(180 * var(--_u)), 1.4fr);
    min-inline-size: calc(702 * var(--_u) + var(--_number));
  }
  .gap {
    display: block;
  }
  .part-b tbody > .row {
    min-block-size: var(--kv-row);
    border-block-end: 1px solid var(--kv-line-faint);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 41px;
  }
  .part-b :is(th, td) {
    display: block;
    align-content: center;
    min-inline-size: 0;
    padding: 7px var(--kv-cell);
    font-weight: 400;
    text-align: start;
    overflow-wrap: break-word;
  }
  .part-b th:first-child,
  .part-b td:first-child {
    padding-inline-start: 4px;
  }
  .part-b .numeric {
    text-align: end;
  }
  .part-b thead th {
    align-content: end;
    padding-block: 4px 5px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    line-height: 1.25;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    max-inline-size: 100%;
    min-block-size: var(--kv-target);
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  .sort > span {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .sort:hover,
  [aria-sort] > .sort {
    color: var(--kv-text);
  }
  .sort > .icon {
    inline-size: 13px;
    block-size: 13px;
  }
  .part-b tbody > .row:hover {
    background: var(--kv-bg-hover);
  }
  .part-b tbody > .row:is([aria-selected='true'], .is-open) {
    background: var(--kv-bg-selected);
  }
  .part-b tbody > .is-open {
    box-shadow: inset 3px 0 0 var(--kv-accent-ui);
  }
  .part-b tbody > .is-open:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--kv-accent-ui);
  }
  .part-b :is(th, td):focus-visible,
  .part-b .select:has(:focus-visible) {
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: -2px;
    border-radius: 0;
  }
  .select > :focus-visible {
    outline: none;
  }
  .select > .choice-box {
    display: grid;
    margin: 0;
    cursor: pointer;
  }
  .can-edit td.cell:not([aria-readonly]),
  .can-edit th.cell {
    cursor: cell;
  }
  .cell-number,
  .quiet,
  .was {
    color: var(--kv-text-3);
  }
  .is-open .cell-title {
    font-weight: var(--kv-w-strong);
  }
  .cell-description,
  .cell-meansOfVerification,
  .cell-mitigation,
  .day:not(.fixed) {
    color: var(--kv-text-2);
  }
  .part-b :is(.cell-description, .cell-meansOfVerification, .cell-mitigation, .cell-title) > bdi {
    white-space: pre-line;
  }
  .day,
  .part-b .status {
    white-space: nowrap;
  }
  .standing {
    display: inline-flex;
    flex-direction: column;
    align-items: flex-start;
  }
  /* What follows from a day is told in another voice than what was entered. */
  .computed {
    font-style: italic;
  }
  .fixed {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.22em;
  }
  .bad {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
    max-inline-size: 100%;
    color: var(--kv-danger);
    overflow-wrap: anywhere;
    text-decoration: underline wavy 1px;
    text-underline-offset: 0.2em;
  }
  /* A long one is whole in its editor, and in its description. */
  .bad > bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .bad > .icon {
    inline-size: 13px;
    block-size: 13px;
    align-self: center;
  }
  .part-b .details {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 2px;
    padding-inline: 0 4px;
    padding-block: 3px;
  }
  .details > .button {
    color: var(--kv-text-3);
  }
  .row:hover > .details > .button {
    color: inherit;
  }
  .found-danger {
    color: var(--kv-danger);
  }
  .found-warning {
    color: var(--kv-warning);
  }
  .found-info {
    color: var(--kv-info);
  }
  .part-b .group {
    contain-intrinsic-block-size: auto 37px;
    min-block-size: 36px;
  }
  .part-b .group > .group-name {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 9px;
    padding-block: 6px 5px;
    cursor: pointer;
  }
  .group-title {
    min-inline-size: 0;
    font-weight: var(--kv-w-strong);
    overflow-wrap: anywhere;
  }
  .twist > .icon {
    color: var(--kv-text-3);
    transition: rotate var(--kv-t-fast);
  }
  .twist.shut > .icon {
    rotate: -90deg;
  }
  .twist.shut:dir(rtl) > .icon {
    rotate: 90deg;
  }
  /* Below the rows, so that none of them moves away under the pointer that selects. */
  .rows-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding: 6px 10px;
    border-radius: var(--kv-r-2);
    background: var(--kv-bg-fill);
  }
  .rows-bar .field {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .rows-bar .input {
    min-block-size: var(--kv-control-s);
    inline-size: 60px;
    font-size: inherit;
  }
  .rows-bar .input-control {
    min-block-size: calc(var(--kv-control-s) - 2px);
  }
  .rows-bar .shift {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .rows-bar .end {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-inline-start: auto;
  }
  @media (prefers-reduced-motion: reduce) {
    .twist > .icon {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .part-b tbody > .row:is([aria-selected='true'], .is-open) {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
