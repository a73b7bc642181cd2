import { css } from 'lit';

/** What only the panel of an indicator has: the question of versions, observations in short. */
export const indicatorPanelStyles = css`
  .panel-question {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    max-block-size: 20em;
    padding: 12px 14px;
    overflow: auto;
    background: var(--kv-warning-bg);
    color: var(--kv-text);
  }
  .panel-question-title {
    display: flex;
    gap: 8px;
    color: var(--kv-warning);
    font-weight: var(--kv-w-strong);
  }
  .panel-question-title > .icon {
    flex: none;
    margin-block-start: 2px;
  }
  .panel-question .button {
    min-inline-size: 0;
    white-space: normal;
  }
  /* What gets the focus is not hidden by the question. */
  .panel:has(.panel-question) :is(input, select, textarea, button, [tabindex]) {
    scroll-margin-block-end: 21em;
  }
  .panel-changes {
    display: grid;
    gap: 3px;
  }
  .panel-changes > li {
    display: grid;
    grid-template-columns: minmax(0, 8em) minmax(0, 1fr);
    gap: 0 10px;
    align-items: baseline;
  }
  .panel-fact:has(.panel-link) {
    align-items: baseline;
  }
  .panel-versions {
    display: grid;
    gap: 10px;
  }
  .panel-observations td {
    font-variant-numeric: tabular-nums;
  }
  .panel-observations .panel-number {
    white-space: normal;
  }
  .panel-observations td:last-child {
    text-align: end;
  }
  .panel-whole {
    padding-block: 14px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  @container kv-panel (max-width: 300px) {
    .panel-changes > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* With little height, what sticks would be all that there is. */
  @media (max-height: 560px) {
    .panel-question {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .panel-question {
      border: 1px solid;
    }
  }
  @media print {
    .panel-question,
    .panel-whole,
    .panel-fold,
    .panel-acts {
      display: none;
    }
  }
`;
