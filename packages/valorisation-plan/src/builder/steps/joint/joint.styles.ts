import { messageStyles } from '@kvasir/element/display.js';
import { css, type CSSResultGroup } from 'lit';

const own = css`
  .joint {
    container: kv-joint / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .joint-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .joint-heading {
    font-weight: var(--kv-w-strong);
  }
  .joint-sharing {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .joint-sharing > .joint-heading {
    flex: 1 0 100%;
  }
  .joint-sharing > p {
    flex: 0 1 auto;
  }
  .interests {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .interests :is(th, td) {
    padding: 8px 0;
    padding-inline-end: 14px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .interests > thead th {
    padding-block: 4px;
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .interests > thead th:first-child {
    inline-size: 26%;
  }
  .interests > thead th:last-child {
    inline-size: 15.5em;
  }
  .interests :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .interest-partner > .mark {
    float: inline-start;
    margin-block-start: 1px;
    margin-inline-end: 8px;
  }
  .interest-partner > .role-who {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  /* The head of the column names it; the remark below has its label. */
  .interest-words > .field > :is(.field-head, .field-label) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .interests .field-read > .field-label {
    font-size: var(--kv-fs-label);
  }
  .interests .input {
    font-size: inherit;
  }
  .interests .input-multiline > .input-control {
    min-block-size: 0;
    field-sizing: content;
    resize: none;
  }
  /* A browser that cannot fit a field to its words leaves it to the hand. */
  @supports not (field-sizing: content) {
    .interests .input-multiline > .input-control {
      min-block-size: 3.6em;
      resize: vertical;
    }
  }
  .interest-remove {
    justify-self: start;
  }
  .interest-words + .field {
    margin-block-start: 8px;
  }
  .interest-offer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .interest-offer > bdi {
    overflow-wrap: anywhere;
  }
  .interest-answers {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    padding-block-start: 3px;
  }
  .interest-answers > .choice {
    gap: 6px;
    font-size: inherit;
  }
  .interest-aligned > .panel-unreadable {
    margin-block-start: 8px;
  }
  /* One of a few, as boxes in a line. */
  .joint-forms .field-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .joint-forms .choice-row + .choice-row {
    margin-block-start: 0;
  }
  .joint-forms .choice-row {
    display: grid;
  }
  .joint-forms .choice {
    align-items: center;
    min-block-size: var(--kv-control);
    padding-inline: 11px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
  }
  .joint-forms .choice:hover {
    background: var(--kv-bg-hover);
  }
  .joint-forms .choice:has(:checked) {
    border-color: var(--kv-accent-ui);
    background: var(--kv-bg-selected);
    font-weight: var(--kv-w-strong);
  }
  .joint-forms .choice-radio {
    margin-block-start: 0;
  }
  @container kv-joint (max-width: 42em) {
    .interests,
    .interests :is(tbody, tr, th, td) {
      display: block;
    }
    .interests > thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .interests > tbody {
      border-block-start: 1px solid var(--kv-line-strong);
    }
    .interests > tbody > tr {
      padding-block: 12px;
      border-block-end: 1px solid var(--kv-line-faint);
    }
    .interests > tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    .interests > tbody td {
      padding-block-start: 8px;
    }
    .interest-partner > .role-who {
      font-weight: var(--kv-w-strong);
    }
  }
  @media print {
    .joint {
      container-type: normal;
    }
  }
`;

/** Interests side by side, forms to choose from, and the way to sharing. */
export const jointStyles: CSSResultGroup = [messageStyles, own];
