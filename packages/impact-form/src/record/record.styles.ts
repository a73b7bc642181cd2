import { css } from 'lit';

/** The period, its table, and one indicator at a time where there is no room for more. */
export const recordStyles = css`
  .rec {
    position: relative;
    container: kv-record / inline-size;
  }
  .rec-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 14px;
    padding-block: 12px 8px;
  }
  .rec-bar > .segmented {
    margin-inline-start: auto;
  }
  .rec-chooser {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
  }
  .rec-select {
    min-inline-size: 0;
    min-block-size: var(--kv-control-s);
    padding-inline: 6px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    font-size: var(--kv-fs-small);
  }
  .rec-nothing,
  .rec-keys,
  .rec-grid-note,
  .rec-preview-note {
    padding-block: 10px 0;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .rec-table {
    display: block;
    --_rec-columns: 44px minmax(180px, 1.6fr) 56px 88px 170px 124px minmax(190px, 1.6fr);
    font-size: var(--kv-fs-small);
    line-height: var(--kv-lh-table);
  }
  .rec-table :is(thead, tbody) {
    display: block;
  }
  .rec-table thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--kv-bg);
    border-block-end: 1px solid var(--kv-line-strong);
  }
  .rec-row {
    display: grid;
    grid-template-columns: var(--_rec-columns);
    align-items: center;
    column-gap: 14px;
  }
  .rec-table tbody > .rec-row {
    min-block-size: 48px;
    padding-block: 4px;
    border-block-end: 1px solid var(--kv-line-faint);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 49px;
    scroll-margin-block: 44px 8px;
  }
  .rec-row > :is(th, td) {
    display: block;
    min-inline-size: 0;
    padding: 0;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .rec-table thead th {
    padding-block: 4px 6px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .rec-row > .rec-before {
    text-align: end;
  }
  tbody .rec-before {
    color: var(--kv-text-2);
  }
  .rec-no {
    color: var(--kv-text-3);
  }
  .rec-name > bdi {
    display: block;
  }
  /* Latin titles in a page from right to left stand under their head. */
  .rec-name:dir(rtl) > bdi {
    text-align: right;
  }
  .rec-note {
    margin-inline-end: 10px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .rec-fold,
  .rec-status,
  .rec-more,
  .rec-answer {
    border: 0;
    padding: 0;
    background: none;
    cursor: pointer;
  }
  .rec-fold {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    min-block-size: 24px;
    color: var(--kv-accent-text);
    font-size: var(--kv-fs-label);
  }
  .rec-fold > .icon {
    inline-size: 13px;
    block-size: 13px;
  }
  .rec-fold[aria-expanded='true'] > .icon {
    transform: scaleY(-1);
  }

  /* The field: the border is here, the control inside is bare. */
  .rec-box {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 30px;
    padding-inline: 9px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    cursor: text;
  }
  .rec-box:has(> :focus-visible) {
    border-color: var(--kv-focus);
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: -1px;
  }
  .rec-value {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 3ch;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-overflow: ellipsis;
  }
  .rec-box:dir(rtl) > .rec-value {
    text-align: right;
  }
  .rec-value:focus {
    outline: none;
  }
  .rec-value::placeholder,
  .rec-entry::placeholder {
    color: var(--kv-text-3);
    opacity: 1;
  }
  .rec-box:has(> .rec-value:read-only) {
    border-color: transparent;
    background: none;
    padding-inline: 0;
  }
  .rec-unit {
    flex: 0 1 auto;
    max-inline-size: 60%;
    overflow: hidden;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
    white-space: nowrap;
  }
  .is-missing .rec-box {
    border-color: var(--kv-line);
    background: var(--kv-bg-sunken);
  }
  .is-unclear .rec-box {
    border-color: var(--kv-warning-ui);
    border-inline-start-width: 4px;
    padding-inline-start: 6px;
  }
  .rec-table tbody > .rec-row.is-unclear {
    background: var(--kv-warning-bg);
  }
  .rec-status {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    color: var(--kv-text-2);
    text-align: start;
  }
  .rec-status > .icon {
    color: var(--kv-neutral-ui);
  }
  button.rec-status:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .is-final .rec-status,
  .is-final .rec-status > .icon {
    color: var(--kv-success);
  }
  .is-unclear .rec-status,
  .is-unclear .rec-status > .icon {
    color: var(--kv-warning);
  }
  .rec-row > .rec-say {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .rec-say > :not(.rec-more) {
    flex: 1;
    min-inline-size: min(100%, 12ch);
  }
  .rec-question,
  .rec-problem {
    color: var(--kv-warning);
  }
  .rec-quiet {
    color: var(--kv-text-3);
  }
  .rec-said {
    max-block-size: 2lh;
    overflow: hidden;
  }
  .rec-answer {
    min-block-size: 24px;
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .rec-entry {
    min-block-size: 30px;
    padding: 2px 9px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
  }
  .rec-say:dir(rtl) > .rec-entry {
    text-align: right;
  }
  .rec-entry:read-only {
    border-color: transparent;
    padding-inline: 0;
    background: none;
  }
  .rec-more {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    color: var(--kv-text-3);
  }
  .rec-more::before {
    content: '';
    inline-size: 3px;
    block-size: 3px;
    border-radius: 50%;
    background: currentColor;
    box-shadow:
      -5px 0 currentColor,
      5px 0 currentColor;
  }
  @media (forced-colors: active) {
    .rec-more::before {
      content: '…';
      inline-size: auto;
      block-size: auto;
      background: none;
    }
  }
  .rec-more:hover,
  .rec-more[aria-expanded='true'] {
    color: var(--kv-text);
  }
  .is-group > .rec-name {
    padding-inline-start: 18px;
    color: var(--kv-text-2);
  }
  .rec-below,
  .rec-below-cell {
    display: block;
    padding: 0;
    text-align: start;
  }
  .rec-below {
    border-block-end: 1px solid var(--kv-line-faint);
  }

  @container kv-record (max-width: 899px) {
    .rec-table {
      --_rec-columns: 36px minmax(120px, 1.2fr) 40px 64px 140px 108px minmax(130px, 1fr);
    }
    .rec-row {
      column-gap: 10px;
    }
  }

  /* One at a time. */
  .is-narrow .rec-table thead {
    display: none;
  }
  .is-narrow .rec-table tbody > .rec-row {
    grid-template-columns: auto auto 1fr;
    row-gap: 6px;
    padding-block: 10px;
    content-visibility: visible;
    border-block-end: 0;
  }
  .is-narrow .rec-row:not(.is-group) > .rec-no {
    grid-area: 1 / 1;
  }
  .is-narrow .rec-row > .rec-by {
    grid-area: 1 / 2;
  }
  .is-narrow .rec-row > .rec-state {
    grid-area: 1 / 3;
    justify-self: end;
  }
  .is-narrow .rec-row > :is(.rec-name, .rec-now, .rec-say) {
    grid-column: 1 / -1;
  }
  .is-narrow .rec-row:not(.is-group) > .rec-name {
    padding-block-start: 6px;
    font-weight: var(--kv-w-strong);
  }
  .is-narrow .rec-row > .rec-before,
  .is-narrow .rec-row.is-group > :is(.rec-no, .rec-by, .rec-state),
  .is-narrow .rec-say > :is(.rec-more, .rec-evidence, .rec-said) {
    display: none;
  }
  .is-narrow .rec-box {
    min-block-size: 40px;
  }
  .is-narrow :is(.rec-value, .rec-entry) {
    /* Smaller, and iOS zooms in. */
    font-size: max(16px, var(--kv-fs-body));
  }
  .is-narrow .rec-below {
    border-block-end: 0;
  }
  .rec-steps {
    display: flex;
    gap: 8px;
    padding-block: 14px 4px;
  }
  .rec-steps > :last-child {
    flex: 1;
  }
  .rec-last {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--kv-text-2);
  }
  @media print {
    .rec-bar,
    .rec-keys,
    .rec-more {
      display: none;
    }
    .rec-table thead {
      position: static;
    }
    .rec-table tbody > .rec-row {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
