import { css } from 'lit';

/** The means of one round, and what was written in it. */
export const resultsStyles = css`
  .feedback-results,
  .trend-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  :is(.feedback-results, .trend-table) :is(th, td) {
    padding: 7px 10px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  :is(.feedback-results, .trend-table) :is(th, td):first-child {
    padding-inline-start: 0;
  }
  :is(.feedback-results, .trend-table) thead th {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
  }
  .feedback-results thead th {
    overflow-wrap: normal;
  }
  .feedback-results tr > th:first-child {
    inline-size: 34%;
  }
  @container kv-feedback (min-width: 900px) {
    .feedback-results {
      table-layout: fixed;
    }
  }
  .feedback-results tbody > tr > th > b {
    margin-inline-end: 6px;
  }
  .feedback-results td:last-child {
    border-inline-start: 1px solid var(--kv-line-faint);
  }
  /* Hatched with an image, so that it is there in forced colours; the words stand on plain ground. */
  .is-suppressed,
  .feedback-hatch {
    background: repeating-linear-gradient(-45deg, var(--kv-line-faint) 0 1px, transparent 1px 6px);
    print-color-adjust: exact;
  }
  .feedback-hidden {
    padding-inline: 3px;
    margin-inline-start: -3px;
    background: var(--kv-bg);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
  .feedback-hatch {
    display: inline-block;
    inline-size: 22px;
    block-size: 12px;
    border: 1px solid var(--kv-line);
    vertical-align: -1px;
  }
  .feedback-whose {
    display: none;
  }
  .feedback-comments {
    display: grid;
    gap: 8px;
    max-inline-size: var(--kv-measure);
  }
  .feedback-comments > li {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--kv-line);
  }
  /* Paper is wide enough for a table. */
  @media screen {
    @container kv-feedback (max-width: 620px) {
      .feedback-results,
      .feedback-results > tbody,
      .feedback-results > tbody > tr,
      .feedback-results > tbody > tr > :is(th, td) {
        display: block;
        inline-size: auto;
        padding: 0;
        border: 0;
      }
      .feedback-results tr > th:first-child {
        inline-size: auto;
      }
      .feedback-results > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .feedback-results > tbody > tr {
        padding-block: 10px;
        border-block-end: 1px solid var(--kv-line-faint);
      }
      .feedback-results > tbody > tr > td {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 7em;
        gap: 10px;
        padding-block: 3px;
      }
      .feedback-results > tbody > tr > td > .feedback-whose {
        display: block;
        padding-inline-end: 6px;
        background: var(--kv-bg);
        color: var(--kv-text-2);
      }
      .feedback-hidden {
        justify-self: start;
      }
    }
  }
  @media (forced-colors: active) {
    .is-suppressed,
    .feedback-hatch {
      background: repeating-linear-gradient(-45deg, GrayText 0 1px, transparent 1px 6px);
      forced-color-adjust: none;
    }
    .feedback-hidden {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .feedback-results thead {
      display: table-header-group;
    }
    .feedback-results tr,
    .feedback-comments > li {
      break-inside: avoid;
    }
  }
`;
