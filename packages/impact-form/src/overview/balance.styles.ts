import { css } from 'lit';

const picture = css`
  .balance thead > tr > * {
    padding-block: 0 7px;
    padding-inline: 5px 0;
    hyphens: auto;
  }
  .balance tr > :first-child {
    inline-size: 78px;
    padding-inline-start: 0;
  }
  .balance tbody > tr > * {
    block-size: 56px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .balance tbody th {
    font-weight: var(--kv-w-strong);
  }
  .balance td:not(:first-child) {
    padding: 3px 0;
  }
  .balance tbody td:not(.balance-sum) {
    border-inline-start: 1px solid var(--kv-line-faint);
  }
  .balance tr > .balance-sum {
    inline-size: 40px;
    padding-inline-end: 0;
    text-align: end;
  }
  .balance tbody .balance-sum {
    font-size: var(--kv-fs-lead);
  }
  .balance tfoot > tr > * {
    block-size: 34px;
    color: var(--kv-text-2);
  }
  .balance tfoot td:not(.balance-sum) {
    padding-inline-start: 6px;
  }
  .marks,
  .mark-button > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .mark-button {
    display: grid;
    grid-auto-flow: column;
    align-items: center;
    min-inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--kv-accent-ui);
    cursor: pointer;
  }
  .mark-button > span {
    justify-content: center;
    min-inline-size: 24px;
    block-size: 24px;
  }
  .mark-button:hover,
  .mark-button[aria-current] {
    background: var(--kv-bg-selected);
  }
  /* Drawn by their borders, which are printed and stay in forced colours. */
  .mark-button > span:empty::before,
  .balance-key i {
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid;
    border-radius: 50%;
    content: '';
  }
  .mark-button.dot > span::before,
  .balance-key .dot {
    border-width: 6px;
  }
  .mark-button.harm {
    border-radius: var(--kv-r-1);
    color: var(--kv-text-2);
  }
  .triangle {
    display: block;
    inline-size: 15px;
    block-size: 14px;
    margin: 0 4px;
    fill: none;
    stroke: var(--kv-warning-ui);
    stroke-width: 1.9;
    stroke-linejoin: round;
  }
  .marks-more {
    padding-inline: 5px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .none {
    color: var(--kv-info);
  }
  .balance-key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    margin-block-start: 10px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
  }
  .balance-key > span {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .balance-key .triangle {
    margin: 0;
  }
  .balance-key i {
    border-color: var(--kv-accent-ui);
  }
  @media print {
    .mark-button {
      print-color-adjust: exact;
    }
  }
`;

/** With more room, the picture is given some. */
const roomy = css`
  @container kv-overview (min-width: 1100px) {
    .balance tr > :first-child {
      inline-size: 104px;
    }
    .balance tr > .balance-sum {
      inline-size: 56px;
    }
    .balance td:not(:first-child) {
      padding-inline: 6px;
    }
    .balance thead th,
    .balance tfoot td:not(.balance-sum) {
      padding-inline-start: 12px;
    }
    .balance tr > .balance-sum.balance-sum {
      padding-inline-end: 0;
    }
  }
`;

/** Below this, the picture is turned. */
const narrow = css`
  @container kv-overview (max-width: 639px) {
    /* Eight cells of a row, one under the other, and the next row beside them. */
    .balance {
      display: grid;
      grid-template-rows: repeat(8, auto);
      grid-template-columns: auto repeat(3, minmax(min-content, 1fr)) auto;
      grid-auto-flow: column;
    }
    .balance > *,
    .balance > * > tr {
      display: contents;
    }
    /* Twice the class: more than any rule for the table that is not turned. */
    .balance.balance tr > * {
      display: flex;
      align-items: center;
      inline-size: auto;
      min-block-size: 34px;
      block-size: auto;
      padding: 3px 0;
      border-block-end: 1px solid var(--kv-line-faint);
      color: inherit;
      font-size: var(--kv-fs-label);
      font-weight: inherit;
    }
    .balance.balance tr > :first-child {
      align-items: end;
      padding-block: 0 6px;
      padding-inline: 4px 2px;
      border-block-end-color: var(--kv-line-strong);
    }
    .balance.balance thead > tr > * {
      padding-inline: 0 4px;
    }
    /* The sums below say what those beside them are. */
    .balance.balance tfoot > tr > :first-child {
      padding-inline: 0;
      font-size: 0;
    }
    .balance.balance tr > .balance-sum {
      border-block-end: 0;
      color: var(--kv-text-2);
    }
    .balance.balance tbody tr > .balance-sum {
      padding-inline-start: 3px;
    }
    .balance.balance tfoot tr > * {
      justify-content: end;
      padding-inline: 5px 0;
    }
  }
  /* Where the words have hardly room beside each other: two marks in a line, and words broken if they must be. */
  @container kv-overview (max-width: 24em) {
    .balance {
      grid-template-columns: auto repeat(3, auto) auto;
    }
    .balance.balance .marks {
      inline-size: 48px;
    }
    .balance.balance tbody tr > :first-child {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
`;

/** The picture of the balance. */
export const balanceStyles = [picture, roomy, narrow];
