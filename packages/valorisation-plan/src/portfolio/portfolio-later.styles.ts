import { css } from 'lit';

export const portfolioLaterStyles = css`
  .portfolio-view .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .portfolio .ring {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  /* Words and numbers are never cut to pieces. */
  .portfolio :is(.by, .wide, .plan, .agreed) {
    hyphens: auto;
    overflow-wrap: normal;
  }
  /* Go on, in the direction of reading. */
  [data-do='next'] > .icon:dir(rtl) {
    scale: -1 1;
  }
  .portfolio-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-block: 4px 12px;
  }
  .portfolio-search {
    position: relative;
    flex: 0 1 20em;
    min-inline-size: 0;
  }
  .portfolio-search > .icon {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 8px;
    translate: 0 -50%;
    color: var(--kv-text-3);
    pointer-events: none;
  }
  .portfolio-search > input {
    inline-size: 100%;
    padding-inline: calc(1.2em + 14px) 8px;
    font-size: var(--kv-fs-small);
  }
  .portfolio-order {
    margin-inline-start: auto;
  }
  .portfolio-order > .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .portfolio-filter {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 14px 24px;
    align-items: start;
    margin-block-end: 12px;
    padding: 14px 16px;
    border-block: 1px solid var(--kv-line);
    background: var(--kv-bg-sunken);
  }
  .portfolio-count {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    padding-block-end: 10px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .compare-hint {
    padding-block-end: 10px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .compare-box {
    margin-inline-end: 6px;
    vertical-align: middle;
  }
  /* What may be too wide for the page scrolls in itself. */
  .compare {
    overflow-x: auto;
    margin-block-end: 18px;
    border-block: 1px solid var(--kv-line);
    background: var(--kv-bg-sunken);
  }
  .compare table {
    inline-size: 100%;
    min-inline-size: 40em;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: var(--kv-lh-table);
  }
  .compare :is(th, td) {
    padding: 7px 12px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .compare tr > :first-child {
    inline-size: 11.4em;
    color: var(--kv-text-3);
  }
  /* Stays while the others are scrolled. */
  .compare tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--kv-bg-sunken);
  }
  .compare thead .title-button {
    font-weight: var(--kv-w-strong);
  }
  .compare thead .retry {
    min-inline-size: 24px;
    justify-content: center;
  }
  @container kv-portfolio (max-width: 48em) {
    .compare tr > :first-child {
      inline-size: 8.2em;
      padding-inline-start: 8px;
      hyphens: auto;
    }
  }
  /* The name of the field is that of its column, and is still said. */
  .portfolio .priority .field-head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .portfolio .priority :is(.field, .input) {
    margin: 0;
  }
  /* The words of the choice stand under their head. */
  .portfolio .priority .field {
    margin-inline-start: -10px;
  }
  .portfolio .priority .input,
  .portfolio-order .input {
    min-block-size: var(--kv-control-s);
    font-size: var(--kv-fs-small);
  }
  /* A frame around each would be a column of boxes; the one at hand has it. */
  .portfolio .row:not(:hover, :focus-within) .priority .input {
    border-color: transparent;
    background: none;
  }
  /* The drawing of what takes several lines stands before the first. */
  .portfolio .agreed .status > .icon {
    align-self: start;
    margin-block-start: 0.1em;
  }
  @media print {
    .portfolio-tools,
    .portfolio-filter,
    .compare-hint {
      display: none;
    }
  }
`;
