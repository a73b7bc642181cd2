import { css } from 'lit';

/** On paper it is a table: the head comes again on each page, no page ends with the name of a lane, and no text is cut. */
export const printStyles = css`
  @media print {
    .viewport {
      overflow: visible;
      max-block-size: none;
      contain: none;
    }
    .tl {
      display: table;
      min-inline-size: 0;
      inline-size: auto;
      border-collapse: collapse;
      font-size: 8pt;
    }
    .head-group {
      display: table-header-group;
      position: static;
      /* Only a head that cannot be broken comes again. */
      break-inside: avoid;
    }
    .lines {
      display: table-row-group;
      block-size: auto !important;
    }
    .line,
    :host(:state(live)) .lines > .line {
      display: table-row;
      position: static;
      contain: none;
      break-inside: avoid;
    }
    .opened {
      break-after: avoid;
    }
    .tree {
      display: contents;
    }
    .c,
    .pic {
      display: table-cell;
      block-size: 22px;
      vertical-align: middle;
    }
    .c {
      overflow: visible;
      white-space: normal;
    }
    .item {
      max-inline-size: 260px;
    }
    .no,
    .tw {
      min-inline-size: 0;
    }
    .pic {
      inline-size: var(--_pic);
    }
    .head > .pic {
      block-size: 40px;
    }
    .ground,
    .links,
    .tw::before {
      display: none;
    }
    /* The lines of the ground, in each row: what stands behind a table does not follow it from page to page. */
    .lines .pic {
      --_from: left;
      background:
        linear-gradient(var(--kv-accent-ui), var(--kv-accent-ui)) var(--_from) var(--_now) top / 2px 100% no-repeat,
        linear-gradient(var(--kv-bg-sunken), var(--kv-bg-sunken)) var(--_from) var(--_after) top / 100% 100% no-repeat,
        linear-gradient(to right, var(--kv-line-faint) 1px, transparent 1px) var(--_from) 0 top / var(--_step) 100%;
      print-color-adjust: exact;
    }
    .lines .pic:dir(rtl) {
      --_from: right;
    }
  }
`;
