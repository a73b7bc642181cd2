import { css } from 'lit';

/** On paper it is a table: the head comes again on each page, no page ends with the name of a lane, and no text is cut. */
export const printStyles = css`
  @media print {
    .timeline {
      --kv-fs-label: 8pt;
      font-size: 8pt;
    }
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
      /* As high as its words. */
      block-size: auto;
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
      padding-block: 1px;
      vertical-align: middle;
    }
    .c {
      overflow: visible;
      white-space: normal;
    }
    .item {
      max-inline-size: 260px;
    }
    /* What does not fit goes on below the number, not below the sign. */
    .lines .line > .tree > .item {
      --_hang: 24px;
      padding-inline-start: var(--_hang);
      text-indent: calc(-1 * var(--_hang));
    }
    .lines .l2 > .tree > .item {
      padding-inline-start: calc(24px + var(--_hang));
    }
    .lines .item > *,
    .lines .rvs > .tree > .item {
      text-indent: 0;
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
