import { css } from 'lit';

export const cardListStyles = css`
  .card-items {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card-items > li + li {
    border-block-start: 1px solid var(--kv-line);
  }
  .card-group-heading {
    margin: 14px 0 0;
    border-block-end: 1px solid var(--kv-line-strong);
    font-size: var(--kv-fs-small);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
  }
  .card-group {
    display: flex;
    align-items: center;
    gap: 7px;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .card-turn {
    flex: none;
    align-self: center;
    display: grid;
    color: var(--kv-text-3);
  }
  .card-turn > .icon {
    inline-size: max(14px, 1.06em);
    block-size: max(14px, 1.06em);
  }
  .card-shut {
    rotate: -90deg;
  }
  .card-shut:dir(rtl) {
    rotate: 90deg;
  }
  .card-group-number {
    flex: none;
    max-inline-size: 40%;
    color: var(--kv-text-3);
    font-weight: 400;
  }
  .card {
    padding-block: 11px 12px;
  }
  .card-open {
    background: var(--kv-bg-selected);
    box-shadow: inset 2px 0 0 var(--kv-accent-ui);
  }
  .card-open:dir(rtl) {
    box-shadow: inset -2px 0 0 var(--kv-accent-ui);
  }
  .card-head {
    display: flex;
    align-items: flex-start;
    gap: 6px;
  }
  .card-name {
    flex: 1;
    min-inline-size: 0;
  }
  .card-heading {
    display: flex;
    align-items: baseline;
    gap: 6px;
    margin: 0;
    font-size: var(--kv-fs-body);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
  }
  .card-number {
    flex: none;
    min-inline-size: 28px;
    max-inline-size: 40%;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .card-title {
    min-inline-size: 0;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .card-title:hover,
  .card-link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .card-second {
    margin: 1px 0 0;
    margin-inline-start: 34px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    overflow-wrap: anywhere;
  }
  .card-facts {
    display: grid;
    gap: 5px;
    margin: 9px 0 0;
    margin-inline-start: 34px;
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .card-facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 1px 10px;
  }
  .card-facts dt {
    flex: 0 0 92px;
    color: var(--kv-text-3);
    overflow-wrap: anywhere;
  }
  .card-facts dd {
    flex: 1 1 150px;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .card-line {
    display: block;
  }
  .card-none,
  .card-more-text {
    color: var(--kv-text-3);
  }
  .card-parties {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card-party {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
  }
  .card-standing {
    min-inline-size: 0;
  }
  .card-findings {
    display: grid;
    gap: 4px;
    margin: 9px 0 0;
    margin-inline-start: 34px;
    padding: 0;
    list-style: none;
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .card-finding {
    display: flex;
    align-items: baseline;
    gap: 7px;
    overflow-wrap: anywhere;
  }
  .card-finding > .sev {
    flex: none;
    translate: 0 2px;
  }
  .card-finding > span:last-child {
    min-inline-size: 0;
  }
  .card-link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .card-rest {
    display: grid;
    justify-items: start;
    gap: 6px;
    padding-block: 12px;
    border-block-start: 1px solid var(--kv-line);
  }
  .card-rest > p {
    margin: 0;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  /* Where a title would have to break its words beside a number, the number stands above it. */
  @container (max-width: 22em) {
    .card-heading {
      display: block;
    }
    .card-second,
    .card-facts,
    .card-findings {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .card-open {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .card-link,
    .card-rest {
      display: none;
    }
  }
`;
