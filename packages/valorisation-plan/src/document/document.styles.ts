import { panelLinkStyles } from '@kvasir/element/panel.js';
import { css, type CSSResultGroup } from 'lit';
import { documentLayoutStyles } from './document-layout.styles.ts';

/** Set paper: one measure of text, hairlines, and no colour but the partners'. */
const page = css`
  .doc-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 10px 16px;
    padding-block: 12px 14px;
  }
  .doc-bar > .segmented {
    flex-wrap: wrap;
  }
  .doc-bar > .field {
    flex: 0 1 22em;
    min-inline-size: 0;
  }
  /* There is always a result. */
  .doc-bar .field-requirement {
    display: none;
  }
  .doc-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-inline-start: auto;
  }
  .doc {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    max-inline-size: 76em;
    font-size: var(--kv-fs-small);
  }
  .doc-page {
    padding: 36px 56px 28px;
    border: 1px solid var(--kv-line);
    /* What is far off the screen is laid out when it comes near. */
    content-visibility: auto;
    contain-intrinsic-size: auto 1400px;
  }
  .doc-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 24px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .doc-eyebrow,
  .doc-quiet,
  .doc-foot {
    color: var(--kv-text-3);
  }
  .doc-eyebrow {
    min-block-size: 1lh;
    margin-block-start: 32px;
    font-size: var(--kv-fs-label);
  }
  .doc-title {
    max-inline-size: 30ch;
    font-size: calc(var(--kv-size) * 2);
    font-weight: var(--kv-w-strong);
    line-height: 1.15;
    letter-spacing: -0.012em;
    text-wrap: balance;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .doc-head + .doc-title {
    margin-block-start: 32px;
  }
  .doc-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 15.5em);
    gap: 24px 56px;
    align-items: start;
    margin-block-start: 18px;
  }
  .doc-lead {
    max-inline-size: 62ch;
    font-size: calc(var(--kv-size) * 1.14);
    line-height: 1.5;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .doc-platform > .doc-lead {
    margin-block: 14px 10px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-body);
  }
  .doc-rail {
    display: grid;
    gap: 16px;
  }
  .doc-fact-name,
  .doc-heading-1,
  .doc-heading-2 {
    font-weight: var(--kv-w-strong);
  }
  .doc-heading-1,
  .doc-heading-2 {
    font-size: var(--kv-fs-body);
    hyphens: auto;
  }
  .doc-section {
    margin-block-start: 24px;
  }
  .doc-columns > div > .doc-section:first-child {
    margin-block-start: 0;
  }
  .doc-sheet > .doc-heading {
    margin-block: 26px 6px;
  }
  .doc-heading-3 {
    margin-block-start: 10px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .doc-text,
  .doc-cell {
    white-space: pre-line;
  }
  .doc-text {
    max-inline-size: 78ch;
    text-wrap: pretty;
  }
  .doc-text + .doc-text {
    margin-block-start: 6px;
  }
  .doc-list {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .doc-owners {
    display: grid;
    gap: 4px;
  }
  .doc-owners > li {
    display: flex;
    align-items: baseline;
    gap: 7px;
  }
  .doc-partner {
    flex: 1;
    min-inline-size: 0;
  }
  .doc-marks {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    margin-block: 2px 4px;
  }
  .doc-table {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    line-height: var(--kv-lh-table);
  }
  .doc-table th {
    font-weight: inherit;
    text-align: start;
  }
  .doc-table thead th {
    padding-block: 0 6px;
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
  }
  .doc-table tbody tr > * {
    padding-block: 7px;
    border-block-end: 1px solid var(--kv-line-faint);
    vertical-align: baseline;
  }
  .doc-table tbody th {
    white-space: pre-line;
  }
  .doc-table :is(td, thead th + th) {
    padding-inline-start: 14px;
  }
  .doc-table + .doc-table {
    margin-block-start: 18px;
  }
  .doc-table .num.num {
    text-align: end;
    white-space: nowrap;
  }
  .doc-sheet .doc-table:first-of-type tbody th {
    color: var(--kv-text-2);
  }
  .doc-dash,
  .doc-open {
    color: var(--kv-text-3);
  }
  .doc-open {
    white-space: normal;
  }
  .doc-paper {
    display: none;
  }
  .doc-open > .doc-way {
    margin-inline-start: 8px;
  }
  .doc-foot {
    margin-block-start: 32px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--kv-line);
    font-size: var(--kv-fs-label);
  }
  .doc-field {
    padding-block: 12px 14px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .doc-field-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-block-size: var(--kv-control-s);
  }
  .doc-length {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    margin-inline-start: auto;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
`;

export const documentStyles: CSSResultGroup = [panelLinkStyles, page, documentLayoutStyles];
