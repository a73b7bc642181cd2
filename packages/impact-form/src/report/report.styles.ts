import { css, type CSSResultGroup } from 'lit';
import { reportLayoutStyles } from './report-layout.styles.ts';

/** The report is a document: one measure of text, hairlines, and nothing around it. */
const page = css`
  .report-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 8px 16px;
    max-inline-size: 960px;
    padding-block-end: 12px;
  }
  .report-bar > .field {
    flex: 0 1 18em;
  }
  /* There is always a period. */
  .report-bar .field-requirement {
    display: none;
  }
  .report-bar-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-inline-start: auto;
  }
  .report {
    max-inline-size: 960px;
    font-size: var(--kv-fs-small);
  }
  .report-head {
    padding-block: 14px 26px;
  }
  .report-eyebrow,
  .report-foot,
  .report-quiet {
    color: var(--kv-text-3);
  }
  .report-title {
    max-inline-size: 32ch;
    margin-block-start: 8px;
    font-size: calc(var(--kv-size) * 2);
    font-weight: var(--kv-w-strong);
    line-height: 1.15;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .report-lead {
    max-inline-size: 58ch;
    margin-block-start: 18px;
    font-size: calc(var(--kv-size) * 1.2);
    line-height: 1.5;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .report-body {
    display: grid;
    grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
    gap: 32px 48px;
    align-items: start;
  }
  .report-aside {
    display: grid;
    gap: 20px;
  }
  .report-heading {
    margin-block-end: 4px;
    font-size: var(--kv-fs-body);
    font-weight: var(--kv-w-strong);
  }
  .report-written {
    white-space: pre-line;
  }
  .report > .report-section {
    margin-block-start: 36px;
  }
  .report > .report-section > .report-heading {
    margin-block-end: 8px;
  }
  .report-figures,
  .report-table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: var(--kv-lh-table);
  }
  :is(.report-figures, .report-table) th {
    font-weight: inherit;
    text-align: start;
  }
  :is(.report-figures, .report-table) thead th {
    padding: 0 0 6px;
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
  }
  :is(.report-figures, .report-table) tbody tr > * {
    padding: 7px 0;
    border-block-end: 1px solid var(--kv-line-faint);
    vertical-align: baseline;
  }
  :is(.report-figures, .report-table) :is(td, thead th + th) {
    padding-inline-start: 14px;
  }
  :is(.report-figures, .report-table) .num {
    text-align: end;
    white-space: nowrap;
  }
  .report-figures {
    table-layout: fixed;
  }
  .report-figures .num {
    inline-size: 5.2em;
  }
  .report-figures td.num:nth-child(3),
  .report-figures th.num:nth-child(3) {
    inline-size: 7.6em;
  }
  .report-figures td.num:last-child,
  .report-figures th.num:last-child {
    inline-size: 8.8em;
  }
  .report-figures td.num {
    overflow-wrap: break-word;
  }
  .report-figures .report-word,
  .report-figures td > small {
    white-space: normal;
  }
  /* A title of several lines hangs beside its number. */
  .report-figures tr:not(.report-side) > th[scope='row'] {
    padding-inline-start: 2.7em;
  }

  .report-figures .report-side > th {
    padding-block: 16px 5px;
    font-weight: var(--kv-w-strong);
  }
  .report-figures thead + tbody .report-side > th {
    padding-block-start: 10px;
  }
  .report-number {
    display: inline-block;
    min-inline-size: 2.4em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    margin-inline-start: -2.7em;
    color: var(--kv-text-3);
  }
  .report-figures sup {
    margin-inline-start: 1px;
    color: var(--kv-text-2);
    font-size: 0.75em;
    line-height: 0;
  }
  .report :is(td, th) > small {
    display: block;
    font-size: var(--kv-fs-label);
    font-weight: normal;
  }
  .report-year {
    display: inline-block;
    min-inline-size: 2.9em;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .report-missing {
    color: var(--kv-warning);
  }
  .report-harm {
    display: grid;
    gap: 8px;
  }
  .report-marks {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    margin-block: 2px 6px;
  }
  .report-charts {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 22px 32px;
  }
  .report-charts figcaption {
    margin-block-end: 4px;
    line-height: var(--kv-lh-table);
  }
  .report-feedback {
    margin-block-start: 6px;
  }
  .report-note {
    margin-block-start: 10px;
  }
  .report-long-term .report-comment {
    inline-size: 32%;
  }
  .report-foot {
    margin-block-start: 40px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--kv-line);
    font-size: var(--kv-fs-label);
  }
  .report-foot p {
    max-inline-size: 90ch;
  }
  .report-printed {
    display: none;
  }
  .report-heading-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* What is written in its place looks as it will be read. */
  .report-field .input-control {
    field-sizing: content;
    overflow-wrap: break-word;
  }
  .report-field-title {
    max-inline-size: 620px;
    margin-block-start: 8px;
  }
  .report-field-title .input-control {
    font-size: calc(var(--kv-size) * 1.7);
    font-weight: var(--kv-w-strong);
    line-height: 1.2;
    letter-spacing: -0.012em;
  }
  .report-field-summary {
    max-inline-size: 680px;
    margin-block-start: 16px;
  }
  .report-field-summary .input-control {
    font-size: calc(var(--kv-size) * 1.14);
    line-height: 1.5;
  }
  /* The heading of the section says what is written there. */
  .report-field-lessons .field-label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

export const reportStyles: CSSResultGroup = [page, reportLayoutStyles];
