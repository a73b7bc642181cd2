import { foldStyles, unreadableStyles } from '@kvasir/element/panel.js';
import { css, type CSSResultGroup } from 'lit';
import { resultsStyles } from './results.styles.ts';
import { trendStyles } from './trend.styles.ts';

const rounds = css`
  .feedback {
    container: kv-feedback / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 34px;
    padding-block: 6px 16px;
    line-height: var(--kv-lh-body);
  }
  .feedback-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .feedback-heading {
    font-weight: var(--kv-w-strong);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .feedback-part > .feedback-heading:first-child {
    font-size: var(--kv-fs-lead);
  }
  .feedback-note {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .feedback-quiet {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
    font-weight: 400;
  }
  .feedback-words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .rounds {
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .round {
    padding-block: 7px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .round-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: center;
  }
  .round-head > .menu-anchor {
    grid-row: 1;
    grid-column: 2;
  }
  .round-name {
    font-weight: var(--kv-w-strong);
    line-height: 1.4;
  }
  .round-facts {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 14px;
    align-items: baseline;
    font-size: var(--kv-fs-small);
  }
  .feedback-fold {
    display: flex;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 2px 0;
  }
  .feedback-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 14px 24px;
    align-items: start;
    max-inline-size: 860px;
    padding-block: 10px 16px;
  }
  .feedback-embed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    justify-items: start;
    grid-column: 1 / -1;
  }
  .feedback-embed > .field {
    inline-size: 100%;
  }
  .feedback-embed .input-control {
    font-family: ui-monospace, monospace;
    font-size: var(--kv-fs-small);
  }
  .feedback-choice {
    max-inline-size: 22em;
  }
  @container kv-feedback (min-width: 760px) {
    .round-head {
      grid-template-columns: minmax(0, 22em) minmax(0, 1fr) 32px;
    }
    .round-facts {
      grid-row: 1;
      grid-column: 2;
    }
    .round-head > .menu-anchor {
      grid-column: 3;
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .feedback {
      container-type: normal;
    }
    .feedback-acts,
    .feedback-choice,
    .feedback-embed,
    .feedback-fold > .icon,
    .round-head > .menu-anchor {
      display: none;
    }
    .round {
      break-inside: avoid;
    }
    .feedback-heading {
      break-after: avoid;
    }
  }
`;

export const feedbackStyles: CSSResultGroup = [
  unreadableStyles,
  foldStyles(css`.feedback-fold`, css`.feedback-words`),
  rounds,
  resultsStyles,
  trendStyles,
];
