import { css } from 'lit';

export const followStyles = css`
  .follow {
    --_u: calc(var(--kv-size) / 15);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(30 * var(--_u));
    padding-block: 8px 16px;
  }
  .follow-top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(24 * var(--_u)) calc(48 * var(--_u));
    align-items: start;
  }
  @container kv-workbench (min-width: 1000px) {
    .main > .follow > .follow-top:has(.due-periods) {
      grid-template-columns: minmax(0, 1fr) calc(250 * var(--_u));
    }
    .with-side > .main > .follow > .follow-top:has(.due-periods) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .follow-heading {
    margin-block-end: 8px;
    font-weight: var(--kv-w-strong);
  }
  .follow-hint,
  .course-unit {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-weight: normal;
  }

  /* The large chart. */
  .course {
    min-inline-size: 0;
  }
  .course-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .course-title {
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
  }
  .course-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 4px;
    margin-inline-start: auto;
  }
  .course-acts > .status {
    margin-inline-end: 8px;
  }
  /* Its room is there before it is: the chart must not move under the pointer. All of it stands in the table, too. */
  .course-line {
    overflow: hidden;
    block-size: 1.5em;
    margin-block: 2px 4px;
    font-size: var(--kv-fs-small);
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .course-box {
    position: relative;
    min-block-size: 240px;
    font-size: var(--kv-fs-label);
  }
  .course-points {
    position: absolute;
    inset: 0;
    outline-offset: 4px;
  }
  .course-nothing {
    display: grid;
    gap: 10px;
    justify-items: start;
    padding-block: 8px 16px;
    color: var(--kv-text-2);
  }
  .course-cursor {
    position: absolute;
    inset: 0;
    pointer-events: none;
    stroke: var(--kv-text);
  }
  .course-cursor circle {
    stroke-width: 1.5;
  }
  .course-scroll {
    overflow-x: auto;
    margin-block-start: 8px;
  }
  .course-table,
  .reviews-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: 1.35;
  }
  .course-table :is(th, td),
  .reviews-table :is(th, td) {
    padding: 7px 12px 7px 0;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: normal;
    text-align: start;
    vertical-align: baseline;
  }
  .course-table :is(th, td):dir(rtl),
  .reviews-table :is(th, td):dir(rtl) {
    padding: 7px 0 7px 12px;
  }
  .course-table thead th,
  .reviews-table thead th {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
  .course-table tbody th {
    white-space: nowrap;
  }
  .course-table .num {
    text-align: end;
  }
  .course-table td:last-child {
    min-inline-size: 16em;
    color: var(--kv-text-2);
  }

  /* What is due. */
  .due-periods {
    display: grid;
    gap: 14px;
  }
  .due-periods > li {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--kv-line-faint);
    font-size: var(--kv-fs-small);
  }
  .due-period {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  .due-day,
  .due-names,
  .due-none {
    color: var(--kv-text-2);
  }
  .due-none {
    font-size: var(--kv-fs-small);
  }
  .due-names {
    margin-block: 2px 8px;
  }

  /* The small charts. */
  .minis {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(256 * var(--_u))), 1fr));
    gap: calc(6 * var(--_u)) calc(20 * var(--_u));
    margin-inline: -10px;
  }
  .minis > li {
    display: grid;
    min-inline-size: 0;
    max-inline-size: calc(340 * var(--_u));
  }
  .mini {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1fr auto;
    gap: 4px;
    padding: 8px 10px;
    border: 0;
    border-radius: var(--kv-r-2);
    background: none;
    font-size: var(--kv-fs-small);
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .mini:hover {
    background: var(--kv-bg-hover);
  }
  .mini.is-chosen {
    background: var(--kv-bg-selected);
  }
  .mini.is-chosen .mini-name {
    font-weight: var(--kv-w-strong);
  }
  .mini-number,
  .mini-facts {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-weight: normal;
  }
  .mini-box {
    display: block;
    aspect-ratio: 280 / 84;
  }
  /* Letters have the ground around them that they stand on. */
  .mini:hover .c-text {
    stroke: var(--kv-bg-hover);
  }
  .mini.is-chosen .c-text {
    stroke: var(--kv-bg-selected);
  }

  @container kv-workbench (max-width: 560px) {
    .course-acts {
      margin-inline: -9px 0;
    }
    .course-acts > .status {
      flex-basis: 100%;
      margin-inline-start: 9px;
    }
    .course-line {
      block-size: 3em;
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .mini.is-chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .mini:is(:hover, .is-chosen) .c-text {
      stroke: Canvas;
    }
    .course-cursor {
      stroke: CanvasText;
    }
  }
  @media print {
    .course-acts > :not(.status),
    .course-line,
    .course-nothing > .button,
    .due .button,
    .follow-all .follow-hint {
      display: none;
    }
    .follow {
      display: block;
    }
    .follow > * {
      margin-block-end: 20px;
    }
    .minis {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .minis > li,
    .course,
    .reviews-table tr {
      break-inside: avoid;
    }
    .mini.is-chosen {
      background: none;
    }
    /* As wide as it is drawn for paper. */
    .course-box {
      min-block-size: 0;
      max-inline-size: 660px;
    }
    .follow-heading {
      break-after: avoid;
    }
  }
`;
