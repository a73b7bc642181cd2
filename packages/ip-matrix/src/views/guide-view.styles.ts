import { css } from 'lit';

export const guideStyles = css`
  .guide-view {
    max-inline-size: 860px;
  }
  .guide-consortium {
    display: grid;
    gap: 6px;
    max-inline-size: var(--kv-measure);
  }
  .guide-list {
    display: grid;
    gap: 6px;
    max-inline-size: var(--kv-measure);
    padding-inline-start: 18px;
    list-style: disc;
  }
  .guide-list ::marker {
    color: var(--kv-text-3);
  }
  .guide-list a {
    display: inline-block;
    min-block-size: var(--kv-target);
  }
  .guide-dialogue {
    display: grid;
    gap: 22px;
    padding-block: 4px 8px;
  }
  .guide-question {
    max-inline-size: var(--kv-measure);
    /* The answers stay where they are, though a question may take a line more. */
    min-block-size: 9.5em;
  }
  .guide-question .field-label {
    float: none;
    margin-block-end: 4px;
    font-size: var(--kv-fs-lead);
    line-height: 1.35;
    text-wrap: balance;
  }
  .guide-question > .field-group {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .guide-question .field-controls {
    display: flex;
    gap: 10px;
  }
  .guide-question .choice-row {
    margin: 0;
  }
  .guide-question .choice {
    min-inline-size: 7.5em;
    padding: 8px 14px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
  }
  .guide-question .choice:hover {
    border-color: var(--kv-accent-ui);
    background: var(--kv-bg-hover);
  }
  .guide-question .choice:has(:checked) {
    border-color: var(--kv-accent-ui);
    background: var(--kv-bg-selected);
  }
  /* What the question means stands before the answers. */
  .guide-question .field-hint {
    order: -1;
    margin: 0;
    font-size: var(--kv-fs-small);
  }
  .guide-question .field-error-place:empty {
    display: none;
  }

  .guide-result {
    display: grid;
    gap: 4px;
    max-inline-size: var(--kv-measure);
  }
  .guide-result:focus-visible {
    outline-offset: 8px;
  }
  .guide-conclusion {
    font-size: var(--kv-fs-title);
    font-weight: var(--kv-w-strong);
    line-height: 1.25;
    text-wrap: balance;
  }
  .guide-section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--kv-line);
  }
  .guide-certainty {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
  .guide-certainty-practice {
    color: var(--kv-warning);
  }
  .guide-certainty::before {
    content: '(';
  }
  .guide-certainty::after {
    content: ')';
  }
  td > .guide-certainty {
    white-space: normal;
  }
  td > .guide-certainty::before,
  td > .guide-certainty::after {
    content: none;
  }
  .guide-models :is(th:first-child, td:last-child) {
    inline-size: 10em;
  }
  .guide-fits > :is(th, td) {
    background: var(--kv-bg-selected);
  }
  .guide-models th:first-child {
    padding-inline-start: 10px;
  }
  .guide-fits > th:first-child {
    font-weight: var(--kv-w-strong);
  }
  .guide-fit {
    display: flex;
    gap: 4px;
    align-items: center;
    color: var(--kv-text-2);
    font-weight: 400;
    white-space: nowrap;
  }
  .guide-fit > .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .guide-answers {
    display: grid;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .guide-answers > li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) 4.5em auto;
    gap: 2px 8px;
    align-items: baseline;
    min-block-size: var(--kv-control-s);
    padding-block: 4px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .guide-answers .button {
    margin-block: -4px;
    align-self: center;
  }
  .guide-on-paper {
    display: none;
  }
  .guide-words {
    overflow-wrap: anywhere;
  }
  .guide-note {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 14px 24px;
    align-items: start;
    margin-block-start: 8px;
  }
  .guide-remark {
    max-inline-size: var(--kv-measure);
  }
  @container (max-width: 560px) {
    .guide-note {
      grid-template-columns: minmax(0, 1fr);
    }
    .guide-models,
    .guide-models > :is(thead, tbody) > tr > :is(th, td) {
      font-size: var(--kv-fs-small);
    }
    .guide-models :is(th, td) {
      padding-inline: 6px;
    }
    .guide-models th:first-child {
      inline-size: 7.4em;
    }
    .guide-models :is(th, td):last-child {
      inline-size: 6em;
    }
  }
  @media (forced-colors: active) {
    .guide-question .choice:has(:checked),
    .guide-fits {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .guide-on-paper {
      display: block;
    }
    .guide-note,
    .guide-view .views-actions {
      display: none;
    }
    .guide-section {
      break-inside: avoid;
    }
  }
`;
