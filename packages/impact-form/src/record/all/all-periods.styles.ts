import { css } from 'lit';

/** Many periods: a grid of cells of one height, of which a long one draws only those that are seen. */
export const allPeriodsStyles = css`
  .rec-grid-scroller {
    overflow: auto;
    border-block-end: 1px solid var(--kv-line);
  }
  .rec-grid-scroller.is-long {
    max-block-size: var(--_side-size);
  }
  .rec-grid {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    table-layout: fixed;
    min-inline-size: calc(var(--_rec-periods) * 88px + 320px);
    font-size: var(--kv-fs-small);
  }
  .rec-grid thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    inline-size: 88px;
    block-size: var(--_rec-row);
    padding-inline: 6px;
    background: var(--kv-bg);
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  .rec-grid thead .rec-grid-name {
    inset-inline-start: 0;
    z-index: 3;
    inline-size: 250px;
    padding-inline-start: 0;
    text-align: start;
  }
  .rec-grid thead .rec-grid-unit {
    inline-size: 78px;
    text-align: start;
  }
  .rec-grid-row > * {
    block-size: var(--_rec-row);
    padding: 0 8px;
    border-block-end: 1px solid var(--kv-line-faint);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rec-grid-row > .rec-grid-name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: 260px;
    padding-inline-start: 0;
    background: var(--kv-bg);
    font-weight: 400;
    text-align: start;
  }
  .rec-grid-name > .rec-no {
    display: inline-block;
    min-inline-size: 34px;
    margin-inline-end: 6px;
  }
  .rec-grid-row > .rec-grid-unit {
    max-inline-size: 84px;
    text-align: start;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .rec-grid-row > .rec-grid-cell {
    position: relative;
    max-inline-size: 140px;
    text-align: end;
  }
  .rec-grid-cell:focus {
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: calc(-1 * var(--kv-focus-w));
  }
  .rec-grid-cell.is-provisional {
    font-style: italic;
  }
  .rec-grid-cell.is-missing {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .rec-grid-row > .is-unclear {
    background: var(--kv-warning-bg);
    color: var(--kv-warning);
    text-decoration: underline wavy 1px;
    text-underline-offset: 0.22em;
  }
  .rec-grid-row > .is-not-asked {
    background: repeating-linear-gradient(135deg, transparent 0 5px, var(--kv-line-faint) 5px 6px);
  }
  .rec-grid-editor {
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: var(--kv-bg);
    color: var(--kv-text);
    text-align: end;
  }
  .rec-grid-editor:focus {
    outline: none;
  }
  .rec-grid-cell:has(> .rec-grid-editor) {
    padding-inline: 6px;
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: calc(-1 * var(--kv-focus-w));
    background: var(--kv-bg);
    font-style: normal;
  }
  .rec-gap,
  .rec-gap > td {
    padding: 0;
    border: 0;
  }
  @media print {
    .rec-grid-scroller {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
