import { css, unsafeCSS } from 'lit';

/** How much of its disc a joint owner has, in 24ths: a style sheet has these, because a style attribute may not be. */
const slices = Array.from({ length: 25 }, (_, part) => `.s${part}{--_slice:${part * 15}deg}`).join('');

export const gridStyles = css`
  ${unsafeCSS(slices)}
  .viewport {
    overflow: auto;
    max-block-size: var(--kv-ip-matrix-block-size, min(720px, 85vh));
    overscroll-behavior-inline: contain;
    contain: content;
    background: var(--kv-bg);
    scrollbar-gutter: stable;
  }
  .grid {
    min-inline-size: 100%;
    font-size: var(--kv-fs-small);
    line-height: 1.3;
  }
  .lines {
    position: relative;
  }
  .line {
    display: flex;
    block-size: 44px;
    /* One line for the row: one for each of its cells takes the painter several times as long. */
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .line > .c {
    flex: none;
    inline-size: 84px;
  }
  .line > .c.item {
    flex: 1 0 232px;
  }
  :host(:state(live)) .line {
    display: grid;
    grid-template-columns: var(--_tracks);
  }
  :host(:state(live)) .line > .c {
    inline-size: auto;
  }
  :host(:state(live)) .lines > .line {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    contain: layout style size;
  }
  .c {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    padding-inline: 6px 4px;
    outline-offset: -2px;
    scroll-margin-block: 56px;
  }
  .c.first {
    grid-column-start: 3;
  }
  .c.item {
    gap: 8px;
    padding-inline: 0 8px;
    background: var(--kv-bg);
  }
  /* The number stands by the title, and not between the two lines of text. */
  .c.item[data-do='item'] {
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
  }
  /* Only then: each thing that sticks is painted by itself, which costs as much as all the rest of its row. */
  .viewport.aside .c.item {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .c:focus-visible {
    border-radius: 0;
    outline: 2px solid var(--kv-focus);
  }
  .clip {
    display: block;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A title is cut at its own end, whichever way it runs; it stands on the side where the page begins. */
  .rt > .clip > bdi {
    display: block;
    overflow: inherit;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: inherit;
  }
  .t1 {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }

  /* Headers. */
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: 52px;
    /* What changes the width of the last column would stick out, and there would be something to scroll to. */
    overflow: clip;
    border-block-end-color: var(--kv-line-strong);
    background: var(--kv-bg);
  }
  .head-group,
  .tip {
    display: contents;
  }
  .head > .c.c {
    display: flex;
    position: relative;
    flex-wrap: wrap;
    align-content: flex-end;
    gap: 2px 4px;
    padding-block-end: 7px;
    background: var(--kv-bg);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .head > .c.item {
    z-index: 1;
  }
  .head > .c[aria-sort='ascending'] > .clip::after {
    content: ' ↑' / '';
  }
  .head > .c[aria-sort='descending'] > .clip::after {
    content: ' ↓' / '';
  }
  .head > .partner > .t1 {
    flex-basis: 100%;
  }
  .rz {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -6px;
    z-index: 1;
    inline-size: 12px;
    touch-action: none;
  }

  /* Rows. */
  .line.group {
    border-block-end-color: var(--kv-line);
  }
  .group-name {
    grid-column: 1 / -1;
    align-items: flex-end;
    inline-size: fit-content;
    min-inline-size: 100%;
    padding-block-end: 5px;
  }
  .tw {
    display: inline-flex;
    inline-size: 24px;
    margin-inline-end: -4px;
    justify-content: center;
    color: var(--kv-text-3);
  }
  .tw.shut > svg {
    rotate: -90deg;
  }
  .tw.shut:dir(rtl) > svg {
    rotate: 90deg;
  }
  .rid {
    flex: none;
    /* From R1 to R999 the same, so that titles stand in line; six characters, however wide they are. */
    min-inline-size: 2.7em;
    max-inline-size: 6.5em;
    overflow: hidden;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rt {
    flex: 1;
    min-inline-size: 0;
  }
  /* Also where nothing is known yet: numbers stand by titles, and have room below them. */
  .rt > .t1 {
    min-block-size: 1lh;
  }
  .row-menu {
    display: none;
    flex: none;
    align-self: center;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: var(--kv-r-1);
    color: var(--kv-text-3);
  }
  .item:focus .row-menu {
    display: grid;
  }
  @media (hover: none) {
    .row-menu {
      display: grid;
    }
  }
  /* Three dots. They are in every row, and to draw an icon costs more than all else in its cell. */
  .row-menu::before {
    content: '';
    inline-size: 16px;
    block-size: 4px;
    background: radial-gradient(circle, currentColor 1.3px, transparent 1.8px) 0 0 / 6px 4px;
  }
  .objected {
    color: var(--kv-danger);
  }

  /*
   * What a partner is to an item: ownership has fill, access has letters. A block in which the shape is no element: a grid
   * has hundreds of these, and each element or flex box more in them is seen in the time to the first picture.
   */
  .c.st,
  .c.fact {
    display: block;
    align-content: center;
    white-space: nowrap;
  }
  .c.st {
    /* Not "hidden": what could be scrolled is painted by itself. */
    overflow: clip;
    padding-inline-end: 0;
    text-overflow: ellipsis;
  }
  .g::before {
    content: '';
    display: inline-block;
    inline-size: 17px;
    block-size: 17px;
    margin-inline-end: 4px;
    border: 1.5px solid var(--_mark, currentColor);
    border-radius: 50%;
    vertical-align: middle;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .g.sole::before {
    background: var(--_mark);
  }
  .g.joint::before {
    background: radial-gradient(circle, var(--_mark) 0 3.5px, transparent 4px);
  }
  .g.sliced::before {
    background: conic-gradient(var(--_mark) var(--_slice, 0deg), transparent 0);
  }
  .g.contributor::before {
    inline-size: 9px;
    block-size: 9px;
    margin-inline: 4px;
  }
  .g.undecided::before {
    margin-inline-end: 0;
    border-style: dashed;
  }
  .g.provider::before {
    inline-size: 13px;
    block-size: 13px;
    margin-inline: 2px;
    border-radius: 1px;
    background: var(--_mark);
  }
  .g[data-word]::after {
    content: attr(data-word);
    content: attr(data-word) / '';
    color: var(--kv-text-2);
  }
  /* What is owned comes before the letters, and where they have no room beside it they stand below. */
  .c.g.wraps {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    gap: 0;
  }
  .g.wraps > .ac {
    order: 1;
  }
  .g.odd {
    color: var(--kv-danger);
    text-decoration: underline wavy;
  }
  .ac {
    display: inline-block;
    min-inline-size: 20px;
    padding-inline: 1px;
    border: 1px solid transparent;
    border-radius: 2px;
    color: var(--kv-text-2);
    font-size: 12px;
    font-style: normal;
    line-height: 16px;
    text-align: center;
    vertical-align: middle;
  }
  .ac::before {
    content: attr(data-sign);
    content: attr(data-sign) / '';
  }
  .g > .ac:first-child {
    margin-inline-start: 4px;
  }
  /* Where there is no shape, its room stays free: letters stand below letters. */
  .c.st:not(.g) > .ac:first-child {
    margin-inline-start: 21px;
  }
  .ac + .ac {
    margin-inline-start: 1px;
  }
  .ac.special {
    border-color: var(--kv-line-strong);
    color: var(--kv-text);
  }
  .ac.limited,
  .ac.refused {
    color: var(--kv-text-3);
    text-decoration: line-through;
    text-decoration-thickness: 1.5px;
  }
  .ac.refused {
    color: var(--kv-danger);
  }
  .ring-cell {
    display: inline-flex;
    vertical-align: middle;
    align-items: center;
    gap: 6px;
    color: var(--kv-text-2);
  }
  .ring-cell.full {
    color: var(--kv-success);
  }

  /* The sums. */
  .sums {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    border-block-start: 1px solid var(--kv-line-strong);
    background: var(--kv-bg);
  }
  .sum {
    block-size: 28px;
    border-block-end: 0;
  }
  .sum > .c {
    color: var(--kv-text-2);
  }
  .sum > .c:not(.item) {
    padding-inline-start: 9px;
  }

  @media (forced-colors: active) {
    /* A transparent border is drawn there, and would make every access look special. */
    .ac:not(.special) {
      border: 0;
      padding: 1px 3px;
    }
    .g::before {
      border-color: CanvasText;
    }
    .g.sole::before,
    .g.provider::before {
      background: CanvasText;
    }
    .g.joint::before {
      background: radial-gradient(circle, CanvasText 0 3.5px, Canvas 4px);
    }
    .g.sliced::before {
      background: conic-gradient(CanvasText var(--_slice, 0deg), Canvas 0);
    }
  }

  /* On paper it is a table: headers come again on each page, and no text is cut. */
  @media print {
    .viewport {
      overflow: visible;
      max-block-size: none;
      contain: none;
    }
    .grid {
      display: table;
      inline-size: 100% !important;
      min-inline-size: 0 !important;
      border-collapse: collapse;
      font-size: 8pt;
    }
    .head-group {
      display: table-header-group;
      /* Only a head that cannot be broken comes again. */
      break-inside: avoid;
    }
    .lines,
    .sums {
      display: table-row-group;
      block-size: auto !important;
    }
    .sums {
      position: static;
    }
    .line,
    :host(:state(live)) .line,
    :host(:state(live)) .lines > .line {
      display: table-row;
      position: static;
      block-size: auto !important;
      contain: none;
      break-inside: avoid;
    }
    .c.c.c {
      display: table-cell;
      position: static !important;
      overflow: visible;
      padding: 2px 4px;
      background: none;
      vertical-align: top;
      white-space: normal;
    }
    /* Nobody can ask there whose mark it is. */
    .head > .partner::after {
      content: attr(aria-label);
      display: block;
      font-size: 6.5pt;
      overflow-wrap: anywhere;
    }
    .t1 {
      font-size: 7pt;
    }
    .c .clip {
      overflow: visible;
      white-space: normal;
    }
    .lines .clip {
      overflow-wrap: anywhere;
    }
    /* Beside it stand its title and the sign of what was found. */
    .rid {
      float: inline-start;
      max-inline-size: none;
      margin-inline-end: 6px;
    }
    .rt {
      display: inline-block;
      inline-size: calc(100% - 2.7em - 34px);
      min-inline-size: 28mm;
    }
    .c.c.item {
      inline-size: 26%;
    }
    .c.c.st {
      white-space: nowrap;
    }
    .head > .partner > .t1 {
      display: block;
    }
    .row-menu,
    .rz,
    .tw {
      display: none !important;
    }
  }
`;
