import { tagStyles } from '@kvasir/element/display.js';
import { css } from 'lit';

/** Comes with the full layout: see `full-layout-loader.ts`. */
export const fullLayoutStyles = css`
  ${tagStyles}
  .full > header {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 18px;
    align-items: center;
    padding-block-end: 22px;
  }
  .full > header > .title {
    flex: 1 1 240px;
  }
  .full > header .name > * {
    font-size: var(--kv-fs-head);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .full > header .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .full > .message {
    margin-block-end: 18px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    gap: 0 64px;
  }
  .main:empty,
  .columns > :only-child {
    grid-column: 1 / -1;
  }
  .main {
    display: flex;
    flex-wrap: wrap;
    gap: 0 48px;
    align-content: flex-start;
  }
  .main > .section {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  /* What one offers and what one seeks are read against each other. */
  .main > :is([part='offers'], [part='seeks']) {
    flex-basis: 260px;
  }
  .section {
    padding-block: 18px 22px;
    border-block-start: 1px solid var(--kv-line);
  }
  /* A section without content keeps its slots, and takes no room until a host fills them. */
  .section.empty {
    display: contents;
  }
  .heading {
    margin-block-end: 8px;
    font-size: var(--kv-fs-small);
    font-weight: var(--kv-w-strong);
  }
  .lead {
    max-inline-size: 62ch;
    font-size: var(--kv-fs-title);
    line-height: 1.42;
  }
  .prose {
    max-inline-size: var(--kv-measure);
    white-space: pre-line;
  }
  .lead + .prose {
    margin-block-start: 12px;
  }
  .titled > li,
  .people > li {
    display: grid;
    gap: 1px;
    justify-items: start;
    padding-block: 8px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .titled > li:first-child,
  .people > li:first-child {
    border: 0;
    padding-block-start: 2px;
  }
  .full .facts dt {
    flex-basis: 100px;
  }
  .full .facts dd {
    flex-basis: min(160px, 100%);
  }
  /* One line to each link, and lines as high as a finger needs. */
  .facts dd li:has(a),
  .second:has(a) {
    line-height: max(1.45em, var(--kv-target));
  }
  .facts dd li + li {
    margin-block-start: 3px;
  }
  .checked {
    color: var(--kv-success);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .tags + .tags {
    margin-block-start: 8px;
  }
  .full .tag {
    white-space: normal;
  }
  .scroll {
    overflow-x: auto;
  }
  .table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--kv-fs-small);
    line-height: var(--kv-lh-table);
  }
  .table :is(th, td) {
    block-size: var(--kv-row);
    padding: 4px var(--kv-cell);
    border-block-end: 1px solid var(--kv-line-faint);
    text-align: start;
    font-weight: 400;
  }
  .table bdi {
    overflow-wrap: break-word;
  }
  .table th[scope='row'] {
    min-inline-size: 12ch;
  }
  .table :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .table thead th {
    block-size: auto;
    padding-block: 7px;
    border-block-end-color: var(--kv-line-strong);
    font-size: var(--kv-fs-label);
    color: var(--kv-text-3);
    vertical-align: bottom;
  }
  .table .figure {
    text-align: end;
  }
  .table td.figure {
    white-space: nowrap;
  }
  .sources li + li {
    margin-block-start: 4px;
  }
  details {
    margin-block-start: 4px;
  }
  summary {
    min-block-size: var(--kv-target);
    color: var(--kv-accent-text);
    cursor: pointer;
  }
  .message ul {
    margin-block-start: 4px;
  }
  .message code {
    font-size: 0.95em;
  }
  @container (max-width: 720px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .full > header {
      align-items: flex-start;
    }
    .full > header .name > * {
      font-size: var(--kv-fs-title);
    }
    .lead {
      font-size: var(--kv-fs-lead);
    }
  }
  @media print {
    .section {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
