import { css } from 'lit';

/** On paper it is a table: headers come again on each page, and no text is cut. */
export const paperStyles = css`
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
