import {
  buttonStyles,
  choiceStyles,
  dialogStyles,
  fieldStyles,
  messageStyles,
  skeletonStyles,
  statusStyles,
} from '@kvasir/element/controls.js';
import { css, type CSSResultGroup } from 'lit';

const own = css`
  #library {
    inline-size: min(1120px, 100vi - 32px);
    block-size: min(720px, 100dvb - 32px);
  }
  #library > .dialog-body {
    flex: 1;
    padding-block: 12px 0;
  }
  .library {
    display: grid;
    grid-template-columns: 232px minmax(0, 1fr) 300px;
    gap: 0 20px;
    block-size: 100%;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .library-filters,
  .library-fold-content {
    display: grid;
    align-content: start;
    gap: 16px;
  }
  .library-filters,
  .library-list,
  .library-side {
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding-block-end: 16px;
  }
  /* The ring of what has the focus is not cut off. */
  .library-filters {
    padding-inline: 4px;
    margin-inline: -4px;
  }
  .library-filters .field-label {
    color: var(--kv-text-3);
    font-weight: 400;
  }
  .library-filters .choice-label {
    font-size: var(--kv-fs-small);
  }
  .library-filters .choice {
    min-block-size: 26px;
  }
  .library-side {
    padding-inline-start: 20px;
    border-inline-start: 1px solid var(--kv-line-faint);
  }
  .library-row {
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .library-choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) minmax(0, 9.5em);
    gap: 0 10px;
    align-items: start;
    padding: 8px 10px;
    cursor: pointer;
  }
  .library-choice > .choice-box {
    margin-block-start: 2px;
  }
  .library-choice:hover {
    background: var(--kv-bg-hover);
  }
  .library-row-active > .library-choice {
    background: var(--kv-bg-selected);
  }
  .library-words {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .library-row:has(:checked) .library-title {
    font-weight: var(--kv-w-strong);
  }
  .library-terms,
  .library-source,
  .library-note,
  .library-drop-hint {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .library-row-active .library-terms,
  .library-row-active .library-source {
    color: var(--kv-text-2);
  }
  .library-source {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .library-note,
  .library-nothing {
    padding: 8px 10px;
  }
  .library-nothing,
  .library-copy,
  .library-means {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .library-means {
    overflow-wrap: anywhere;
  }
  .library-means-title {
    font-weight: var(--kv-w-strong);
    font-size: var(--kv-fs-body);
    line-height: 1.35;
  }
  .library-definition {
    color: var(--kv-text-2);
    white-space: pre-line;
  }
  .library-definition:not(:has(bdi:not(:empty))) {
    display: none;
  }
  .library-facts {
    display: grid;
    gap: 6px;
  }
  .library-facts > div {
    display: grid;
    grid-template-columns: minmax(0, 6em) minmax(0, 1fr);
    gap: 0 10px;
  }
  .library-facts dt {
    color: var(--kv-text-3);
  }
  .library-facts dd {
    margin: 0;
    white-space: pre-line;
  }
  .library-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .library-next {
    margin-inline-start: auto;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .library-fold > summary {
    min-block-size: 24px;
    color: var(--kv-accent-text);
    cursor: pointer;
  }
  .library-fold-content {
    padding-block: 10px;
  }
  .library-copy {
    padding-block-end: 20px;
    max-inline-size: 640px;
  }
  .library-lead {
    color: var(--kv-text-2);
  }
  .library-drop {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 18px 20px;
    border: 1px dashed var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    cursor: pointer;
  }
  .library-drop:hover {
    border-color: var(--kv-accent-ui);
    background: var(--kv-bg-hover);
  }
  .library-drop:has(:focus-visible) {
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: var(--kv-focus-gap);
  }
  .library-choose {
    color: var(--kv-accent-text);
    font-weight: var(--kv-w-strong);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .library-drop-hint {
    display: block;
  }
  @media (max-width: 1040px) {
    .library {
      grid-template-columns: 216px minmax(0, 1fr);
    }
    /* Under its row, in line with its words. */
    .library-row > .library-means {
      padding-block: 8px 14px;
      padding-inline: 36px 10px;
    }
    .library-row > .library-means > .library-means-title,
    .library-next {
      display: none;
    }
  }
  @media (max-width: 760px) {
    #library {
      inline-size: 100vi;
      block-size: 100dvb;
      max-block-size: none;
      border-radius: 0;
    }
    .library {
      display: block;
      block-size: auto;
    }
    .library-filters,
    .library-list {
      overflow: visible;
    }
    .library-filters {
      gap: 8px;
    }
    .library-choice {
      grid-template-columns: auto minmax(0, 1fr);
      padding-inline: 4px;
    }
    .library-source {
      grid-column: 2;
      text-align: start;
    }
    .library-row > .library-means {
      padding-inline: 32px 4px;
    }
  }
  @media (forced-colors: active) {
    .library-row-active > .library-choice {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`;

export const libraryStyles: CSSResultGroup = [
  fieldStyles,
  choiceStyles,
  buttonStyles,
  statusStyles,
  messageStyles,
  skeletonStyles,
  dialogStyles,
  own,
];
