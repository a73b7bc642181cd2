import { foldStyles, unreadableStyles } from '@kvasir/element/panel.js';
import { css, type CSSResultGroup } from 'lit';
import { ethicsStyles } from './ethics.styles.ts';

const harms = css`
  .negative {
    container: kv-negative / inline-size;
    line-height: var(--kv-lh-body);
  }
  .neg-both {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 36px 64px;
    align-items: start;
    padding-block: 6px 16px;
  }
  .neg-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .neg-heading {
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .neg-count {
    margin-inline-start: 6px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
    font-weight: 400;
    white-space: nowrap;
  }
  .neg-note {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .neg-quiet {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  .neg-words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .neg-wrong {
    color: var(--kv-danger);
  }
  .neg-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .neg-acts > .button {
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
  }
  .neg-acts > .button-quiet:first-child,
  .ethics-whole > .button-quiet {
    margin-inline-start: -8px;
  }
  :is(.neg-acts, .ethics-whole) > .button-quiet {
    color: var(--kv-accent-text);
  }
  :is(.neg-facts, .ethics, .neg-acts) .retry {
    display: inline;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .neg-ways {
    padding-block-start: 4px;
  }

  /* A name that folds what belongs to it open. */
  .neg-fold {
    display: flex;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 2px 0;
  }
  .neg-fold > .neg-words {
    flex: 0 1 auto;
  }
  .neg-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 14px 24px;
    align-items: start;
    padding-block: 10px 18px;
  }
  .neg-wide {
    grid-column: 1 / -1;
  }
  .neg-wide > .neg-acts {
    margin-block-start: 6px;
  }
  .neg-fields .input-multiline > .input-control {
    min-block-size: 62px;
  }
  .neg-inline .field-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
  }
  .neg-inline .choice-row.choice-row {
    display: flex;
    margin: 0;
  }

  .harms {
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .harm {
    padding-block: 8px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .harm-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    gap: 2px 10px;
    align-items: start;
  }
  .harm-head > .triangle {
    margin: 8px 0 0;
  }
  .harm-name {
    padding-block-start: 1px;
    font-weight: var(--kv-w-strong);
    line-height: 1.4;
  }
  .harm-marks {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
  }
  .harm:not(.is-open) .harm-name .neg-words {
    display: -webkit-inline-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .neg-facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block: 2px 6px;
    padding-inline-start: 25px;
    font-size: var(--kv-fs-small);
  }
  .neg-facts > div {
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
    gap: 1px 14px;
  }
  .neg-facts dt {
    color: var(--kv-text-3);
  }
  .neg-facts dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .declared {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    flex: 1 1 100%;
  }
  .declared > .neg-facts {
    padding-inline-start: 0;
  }
  .declared .status,
  .ethics-whole .status {
    align-items: start;
  }

  @container kv-negative (min-width: 1040px) {
    .neg-both {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.87fr);
    }
  }
  /* On paper, what is folded shut is read too. */
  @media screen {
    .neg-on-paper {
      display: none;
    }
    @container kv-negative (max-width: 560px) {
      .harm-head {
        grid-template-columns: auto minmax(0, 1fr) auto;
      }
      .harm-marks {
        grid-row: 2;
        grid-column: 2 / -1;
      }
      .harm-marks:not(:has(*)) {
        display: none;
      }
      .neg-facts > div {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .negative {
      container-type: normal;
    }
    .neg-acts,
    .neg-fold > .icon,
    .harm-head > .menu-anchor {
      display: none;
    }
    .neg-ways:has(.declared) {
      display: block;
    }
    .neg-ways > .button {
      display: none;
    }
    .harm {
      break-inside: avoid;
    }
    .neg-heading {
      break-after: avoid;
    }
  }
`;

export const negativeStyles: CSSResultGroup = [
  unreadableStyles,
  foldStyles(css`.neg-fold`, css`.neg-words`),
  harms,
  ethicsStyles,
];
