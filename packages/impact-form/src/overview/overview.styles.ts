import { statusStyles } from '@kvasir/element/display.js';
import { css, type CSSResultGroup } from 'lit';

const balance = css`
  .balance,
  .indicators {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: var(--kv-lh-table);
  }
  .balance th,
  .indicators th {
    font-weight: inherit;
    text-align: start;
  }
  .balance thead > tr > *,
  .indicators thead th {
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
  }
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
`;

const beside = css`
  .overview {
    container: kv-overview / inline-size;
  }
  .overview-top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 64px;
    align-items: start;
    padding-block: 4px 26px;
  }
  .say {
    max-inline-size: 60ch;
    margin-block-end: 12px;
    font-size: var(--kv-fs-lead);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .quiet {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  @container kv-overview (min-width: 1100px) {
    .overview-top {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 31%);
    }
  }
`;

const table = css`
  .indicators thead th {
    padding: 0 6px 7px;
  }
  .indicators tr > :first-child {
    inline-size: 40px;
    padding-inline-start: 0;
  }
  .indicators tr > :last-child {
    padding-inline-end: 0;
  }
  .indicators thead .by {
    inline-size: 50px;
  }
  .indicators thead .num {
    inline-size: 76px;
  }
  .indicators thead .agreed {
    inline-size: 92px;
  }
  .group > * {
    border-block-end: 1px solid var(--kv-line);
  }
  .indicators .group > th {
    block-size: 38px;
    padding-block-end: 6px;
    font-weight: var(--kv-w-strong);
    vertical-align: bottom;
  }
  .row > * {
    block-size: var(--kv-row);
    padding: 3px 6px;
    border-block-end: 1px solid var(--kv-line-faint);
    overflow-wrap: anywhere;
    vertical-align: middle;
  }
  .row:hover {
    background: var(--kv-bg-hover);
  }
  .row.is-open {
    background: var(--kv-bg-selected);
  }
  .row > .no {
    color: var(--kv-text-3);
  }
  .wide {
    display: none;
  }
  .folded {
    display: block;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .title-button,
  .way {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .indicators thead .num,
  .row > .num {
    text-align: end;
  }
  .row > .wide,
  .row > .num:not(.latest) {
    color: var(--kv-text-2);
  }
  .indicators .to-target {
    padding-inline-start: 14px;
  }
  .way {
    display: grid;
    grid-template-columns: minmax(72px, 1fr) 42px;
    gap: 0 8px;
    align-items: center;
    inline-size: 100%;
  }
  .row:hover .title-button,
  .way:hover > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .way-bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
  }
  .way-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .way-track {
    fill: var(--kv-n-3);
  }
  .way-done {
    fill: var(--kv-accent-fill);
  }
  .way-late > .way-done {
    fill: var(--kv-warning-ui);
  }
  .way-path {
    stroke: var(--kv-text);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .way-share {
    text-align: end;
  }
  .way > .status,
  .way > .way-word {
    font-size: var(--kv-fs-label);
  }
  .way > .way-word,
  .way > .status {
    grid-column: 1 / -1;
  }
  .way > .way-word {
    color: var(--kv-text-3);
  }
  .indicators thead .to-target {
    inline-size: 156px;
  }
  @media print {
    /* A container is never divided between pages. */
    .overview {
      container-type: normal;
    }
    .row {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .way-bar,
    .mark-button {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .way-track {
      fill: Canvas;
      stroke: GrayText;
    }
    .way-done,
    .way-late > .way-done {
      fill: CanvasText;
    }
    .way-path {
      stroke: Highlight;
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
  /* From here on, every fact of an indicator has a column of its own. */
  @container kv-overview (min-width: 1240px) {
    .wide {
      display: table-cell;
      inline-size: 86px;
    }
    .wide.dimension {
      inline-size: 110px;
    }
    .folded {
      display: none;
    }
    .name .quiet {
      margin-inline-start: 4px;
    }
    .indicators thead .num {
      inline-size: 80px;
    }
    .indicators thead .to-target {
      inline-size: 280px;
    }
    .way {
      grid-template-columns: 80px 42px minmax(0, 1fr);
    }
    .way > .way-share + .status {
      grid-column: 3;
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

/** Below this, each indicator is a card. */
const cards = css`
  @container kv-overview (max-width: 719px) {
    .indicators,
    .indicators tbody,
    .indicators .group,
    .indicators .group > th {
      display: block;
    }
    .indicators .group > th {
      inline-size: auto;
      block-size: auto;
      padding-block: 18px 6px;
    }
    /* Each fact says its name itself; who listens is told the column. */
    .indicators thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      padding-block: 10px;
      border-block-end: 1px solid var(--kv-line-faint);
    }
    .row > *,
    .row > .to-target {
      flex: 1 0 100%;
      block-size: auto;
      padding: 0;
      border: 0;
    }
    /* Number, title and partner leave no room for a fourth in their line. */
    .row > .no,
    .row > .by {
      flex: none;
      min-inline-size: 33px;
      padding-block-start: 2px;
    }
    .indicators .row > .no {
      min-inline-size: 20px;
      max-inline-size: 60px;
      inline-size: auto;
    }
    .row > .name {
      flex: 1 1 calc(100% - 117px);
      min-inline-size: 0;
    }
    .row > .num {
      flex: 1 0 25%;
      margin-block-start: 2px;
    }
    .row > .num {
      text-align: start;
      white-space: normal;
    }
    .row > [data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
      font-weight: 400;
    }
    .row > .wide {
      display: none;
    }
    .way {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;

/** The picture of the balance, what is said beside it, and the table of indicators. */
export const overviewStyles: CSSResultGroup = [statusStyles, balance, beside, table, roomy, narrow, cards];
