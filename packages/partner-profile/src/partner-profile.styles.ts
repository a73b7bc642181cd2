import { css } from 'lit';

export const partnerProfileStyles = css`
  /* A grid of a thousand cards is drawn where it is looked at. */
  :host([layout='card']),
  :host([layout='row']) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 220px;
  }
  :host([layout='row']) {
    contain-intrinsic-block-size: auto 56px;
  }
  :host([layout='card']) {
    block-size: 100%;
  }
  :host([editable]) {
    content-visibility: visible;
    block-size: auto;
  }
  bdi,
  dd,
  p {
    overflow-wrap: anywhere;
  }
  .quiet {
    font-size: var(--kv-fs-small);
    color: var(--kv-text-3);
  }
  .second {
    display: block;
    font-size: var(--kv-fs-small);
    color: var(--kv-text-2);
  }
  .title {
    flex: 1;
    min-inline-size: 0;
  }
  .name a {
    color: inherit;
    text-decoration: none;
  }
  .name a:hover {
    text-decoration: underline;
  }
  .name > * {
    font-weight: var(--kv-w-strong);
    text-wrap: balance;
  }

  .retry {
    min-block-size: var(--kv-target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    text-decoration: underline;
    cursor: pointer;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 13px;
    block-size: 100%;
    padding: 18px 18px 0;
    border: 1px solid var(--kv-line);
    border-radius: var(--kv-r-3);
    background: var(--kv-bg);
  }
  .card.gone {
    background: var(--kv-bg-sunken);
  }
  .card > header,
  .card > .header {
    display: flex;
    gap: 13px;
    align-items: flex-start;
  }
  .card .name > * {
    font-size: var(--kv-fs-lead);
    line-height: var(--kv-lh-tight);
  }
  .card.gone .name > * {
    color: var(--kv-text-2);
  }
  .card header .quiet {
    display: grid;
    margin-block-start: 2px;
    line-height: 1.4;
  }
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    font-size: var(--kv-fs-small);
    line-height: 1.5;
    color: var(--kv-text-2);
  }
  .card > footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: flex-end;
    justify-content: space-between;
    margin-block-start: auto;
    padding-block-end: 13px;
    font-size: var(--kv-fs-small);
  }
  .card > footer:has(.contact, .role) {
    padding-block-start: 11px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .contact {
    display: grid;
    gap: 1px;
    flex: 1 1 180px;
    min-inline-size: 0;
  }
  .role {
    color: var(--kv-text-2);
  }

  /* Label beside value, and above it where the room is short: no container query is needed for that. */
  .fact-lists,
  .facts {
    display: grid;
    gap: 5px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .fact,
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  :is(.fact, .facts) dt {
    flex: 0 0 86px;
    color: var(--kv-text-3);
  }
  :is(.fact, .facts) dd {
    flex: 1 1 min(120px, 100%);
    min-inline-size: 0;
  }

  .readiness {
    display: inline-flex;
    align-items: baseline;
    gap: 7px;
    font-size: var(--kv-fs-small);
    white-space: nowrap;
  }
  .ticks {
    display: inline-flex;
    gap: 2px;
    align-self: center;
  }
  .ticks i {
    inline-size: 5px;
    block-size: 11px;
    border-radius: 1px;
    background: var(--kv-n-3);
  }
  .ticks .on {
    background: var(--kv-text-2);
  }
  @media (forced-colors: active) {
    .ticks i {
      forced-color-adjust: none;
      background: Canvas;
      outline: 1px solid GrayText;
      outline-offset: -1px;
    }
    .ticks .on {
      background: CanvasText;
      outline-color: CanvasText;
    }
  }

  .frame {
    container-type: inline-size;
  }
  .row {
    display: flex;
    align-items: center;
    min-block-size: var(--kv-row);
    padding-block: 5px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-size: var(--kv-fs-small);
    line-height: var(--kv-lh-table);
  }
  /* Shares of the width, so that rows of different elements stand in the same columns. */
  .cell {
    flex: 18 1 0;
    min-inline-size: 0;
    padding-inline-end: 16px;
  }
  .cell.lead {
    flex-grow: 26;
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .cell.lead .name {
    min-inline-size: 0;
  }
  .cell.wide {
    flex-grow: 72;
    padding-inline-end: 64px;
  }
  .cell.end {
    flex: none;
    padding: 0;
  }
  .clipped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  @container (max-width: 720px) {
    .row {
      flex-direction: column;
      align-items: stretch;
      gap: 4px;
      padding-block: 10px;
    }
    .cell,
    .cell.lead,
    .cell.wide {
      flex: none;
    }
  }

  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
  @media print {
    :host([layout]) {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
