import { css } from 'lit';

export const importStyles = css`
  #exchange-import {
    inline-size: min(880px, 100vi - 32px);
    max-block-size: min(840px, 100dvb - 32px);
  }
  .exchange {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .exchange:focus {
    outline: none;
  }
  .exchange-step-number,
  .exchange-note,
  .exchange-faint,
  .exchange-drop-hint {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  .exchange-step {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }
  .exchange-step-heading {
    font-weight: var(--kv-w-strong);
  }
  .exchange-lead {
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }

  /* The list. */
  .exchange-drop {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 18px 20px;
    border: 1px dashed var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    cursor: pointer;
    transition: background-color var(--kv-t-fast);
  }
  .exchange-drop > .icon {
    inline-size: 22px;
    block-size: 22px;
    color: var(--kv-text-3);
  }
  .exchange-drop:hover,
  .exchange-drop-over {
    border-color: var(--kv-accent-ui);
    background: var(--kv-bg-hover);
  }
  .exchange-drop:has(:focus-visible) {
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: var(--kv-focus-gap);
  }
  .exchange-drop-words {
    display: grid;
    min-inline-size: 0;
  }
  .exchange-choose {
    color: var(--kv-accent-text);
    font-weight: var(--kv-w-strong);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .exchange-paste {
    display: grid;
    justify-items: start;
    gap: 10px;
  }
  .exchange-paste > .field {
    inline-size: 100%;
  }

  /* What was read. */
  .exchange-facts {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
    overflow-wrap: anywhere;
  }
  .exchange-name {
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .exchange-settings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(230px, 100%), 1fr));
    gap: 12px 16px;
  }
  /* None of them can be left open, which goes without saying. */
  .exchange-settings .field-requirement {
    display: none;
  }
  .exchange-columns,
  .exchange-changes {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .exchange :is(th, td) {
    padding-block: 7px;
    padding-inline: 0 16px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .exchange :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .exchange thead th {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .exchange thead th:first-child {
    inline-size: 27%;
  }
  .exchange-columns thead th:last-child {
    inline-size: 36%;
  }
  .exchange-columns tbody th {
    font-weight: var(--kv-w-strong);
  }
  .exchange-columns :is(th, td):not(:last-child) {
    padding-block-start: 12px;
  }
  .exchange-columns thead th:not(:last-child) {
    padding-block-start: 7px;
  }
  .exchange-columns .field-head {
    margin: 0;
  }
  .exchange-left-out :is(th, .exchange-values) {
    color: var(--kv-text-3);
    font-weight: 400;
  }
  .exchange-values > li {
    display: inline;
  }
  .exchange-values > li + li::before {
    content: '·' / '';
    margin-inline: 5px;
    color: var(--kv-text-3);
  }

  @container (max-width: 560px) {
    .exchange thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .exchange :is(table, tbody, tr, th, td) {
      display: block;
    }
    .exchange tbody :is(th, td):is(*, :not(:last-child)) {
      padding: 0;
      border: 0;
    }
    .exchange tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px 12px;
      padding-block: 10px;
      border-block-end: 1px solid var(--kv-line-faint);
    }
    .exchange-changes tbody tr:has(.exchange-before) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .exchange-changes tbody th {
      grid-column: 1 / -1;
    }
    .exchange-changes tr:has(.exchange-before) td::before {
      content: attr(data-label);
      display: block;
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
    }
    .exchange-problems li {
      grid-template-columns: minmax(0, 1fr);
    }
    .exchange-item > summary {
      flex-wrap: wrap;
    }
    .exchange-title {
      flex: 1 1 60%;
    }
    .exchange-item > summary > .exchange-faint {
      margin-inline-start: 21px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .exchange-drop,
    .exchange-item > summary::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .exchange-problems,
    .exchange-summary {
      border: 1px solid CanvasText;
    }
  }
`;
