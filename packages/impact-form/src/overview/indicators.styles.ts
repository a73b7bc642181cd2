import { css } from 'lit';

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
    .row {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .way-bar {
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

/** From here on, every fact of an indicator has a column of its own. */
const roomy = css`
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

/** The table of indicators. */
export const indicatorStyles = [table, roomy, cards];
