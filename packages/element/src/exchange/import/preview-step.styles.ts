import { css } from 'lit';

/** Stands before `importStyles`, which says what is different where the room is short. */
export const previewStepStyles = css`
  .exchange-summary {
    padding: 12px 16px;
    border-inline-start: 3px solid var(--kv-accent-ui);
    background: var(--kv-bg-hover);
  }
  .exchange-count {
    font-weight: var(--kv-w-strong);
  }
  .exchange-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 8px;
  }
  .exchange-part > :is(ul, details) {
    inline-size: 100%;
  }
  .exchange-part-heading {
    font-size: var(--kv-fs-small);
    font-weight: var(--kv-w-strong);
  }
  .exchange-problems {
    padding: 12px 16px;
    border-radius: var(--kv-r-2);
    background: var(--kv-warning-bg);
    font-size: var(--kv-fs-small);
    overflow-wrap: anywhere;
  }
  .exchange-problems li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 3fr);
    gap: 0 16px;
    padding-block: 3px;
  }
  .exchange-place {
    color: var(--kv-text-2);
  }
  .exchange-item {
    border-block-end: 1px solid var(--kv-line);
  }
  .exchange-item > summary {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 32px;
    padding-block: 6px;
    cursor: pointer;
  }
  .exchange-item > summary::before {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    margin-inline: 3px 4px;
    border: solid var(--kv-text-3);
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -2px;
    rotate: -45deg;
    transition: rotate var(--kv-t-fast);
  }
  .exchange-item > summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .exchange-item[open] > summary::before {
    rotate: 45deg;
  }
  .exchange-item .tag {
    flex: none;
  }
  .exchange-title {
    min-inline-size: 0;
    font-weight: var(--kv-w-strong);
    overflow-wrap: anywhere;
  }
  .exchange-item > summary > .exchange-faint {
    flex: none;
    margin-inline-start: auto;
  }
  .exchange-changes {
    margin-block: 0 12px;
  }
  .exchange-changes tr:last-child > * {
    border-block-end: 0;
  }
  .exchange-changes tbody th,
  .exchange-before {
    color: var(--kv-text-3);
  }
  .exchange-notes {
    padding-block: 0 10px;
    padding-inline-start: 21px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
    overflow-wrap: anywhere;
  }
  .exchange-value {
    white-space: pre-line;
  }
`;
