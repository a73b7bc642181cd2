import { css } from 'lit';

/**
 * Signs are shapes of CSS: `--_shape` is cut out for the fill and `--_ring` for the outline. A timeline has hundreds of
 * them, and each element more is seen in the time to the first picture.
 */
export const timelineStyles = css`
  /* The room of the strip: what is drawn there comes later. */
  .overview {
    block-size: 56px;
  }
  .timeline {
    --_u: calc(var(--kv-size) / 15);
    --_head: calc(44 * var(--_u));
    --_tree: clamp(calc(430 * var(--_u)), 36cqi, calc(520 * var(--_u)));
    font-size: var(--kv-fs-small);
  }
  .with-side .timeline {
    --_tree: calc(400 * var(--_u));
  }
  /* Beside the panel names have the room: a status is its sign. */
  .with-side .lines .st:not(.plain),
  .with-side .head .st {
    inline-size: calc(28 * var(--_u));
    font-size: 0;
  }
  .viewport {
    overflow: auto;
    max-block-size: var(--kv-roadmap-block-size, min(720px, 85vh));
    overscroll-behavior-inline: contain;
    contain: content;
    background: var(--kv-bg);
    scrollbar-gutter: stable;
  }
  /* Chromium moves the content by the width of a gutter that stands at the end of the line. */
  .viewport:dir(rtl) {
    scrollbar-gutter: auto;
  }
  .tl {
    position: relative;
    min-inline-size: max(100%, calc(var(--_tree) + var(--_pic)));
    inline-size: max-content;
    line-height: 1.3;
  }
  .lines {
    position: relative;
  }
  .line {
    display: flex;
    block-size: var(--_row, 36px);
    border-block-end: 1px solid var(--kv-line-faint);
    outline-offset: -2px;
  }
  :host(:state(live)) .lines > .line {
    position: absolute;
    inset-inline: 0;
    contain: layout style size;
  }
  .line.lane {
    border-block-end-color: var(--kv-line);
  }
  .line:focus-visible {
    border-radius: 0;
    outline: 2px solid var(--kv-focus);
  }
  .tree {
    display: flex;
    flex: none;
    align-items: center;
    inline-size: var(--_tree);
  }
  .pic {
    position: relative;
    flex: 1;
    min-inline-size: var(--_pic);
    outline-offset: -2px;
  }
  /* Only then: each thing that sticks is painted by itself. */
  .aside .tree {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: 1px solid var(--kv-line);
    background: var(--kv-bg);
  }
  .lines > .line:hover {
    background: color-mix(in oklab, var(--kv-accent-ui) 5%, transparent);
  }
  .aside .lines > .line:hover .tree {
    background: var(--kv-bg-hover);
  }
  .lines > .sel,
  .lines > .open,
  .lines > .open:hover {
    background: color-mix(in oklab, var(--kv-accent-ui) 11%, transparent);
  }
  .aside .lines > .sel .tree,
  .aside .lines > .open .tree {
    background: var(--kv-bg-selected);
  }
  .open .tree {
    box-shadow: inset 3px 0 0 var(--kv-accent-ui);
  }
  .open .tree:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--kv-accent-ui);
  }

  /* The tree. */
  .c {
    flex: none;
    overflow: hidden;
    padding-inline: 4px;
    text-overflow: ellipsis;
    white-space: nowrap;
    outline-offset: -2px;
  }
  .item {
    flex: 1;
    min-inline-size: 0;
  }
  .lead {
    inline-size: calc(46 * var(--_u));
  }
  .due {
    inline-size: calc(66 * var(--_u));
    color: var(--kv-text-2);
  }
  .st {
    inline-size: calc(112 * var(--_u));
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
  }
  .no {
    display: inline-block;
    min-inline-size: calc(38 * var(--_u));
    padding-inline-end: 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .no:empty {
    display: none;
  }
  .lane > .tree bdi {
    font-weight: var(--kv-w-strong);
  }
  .lane:not(.rvs) > .tree > .item,
  .head .item {
    padding-inline-start: 0;
  }
  .l2 > .tree > .item {
    padding-inline-start: calc(26 * var(--_u));
  }
  .tw {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -3px;
    vertical-align: middle;
    cursor: pointer;
  }
  .tw::before {
    content: '';
    inline-size: calc(6 * var(--_u));
    block-size: calc(6 * var(--_u));
    border: solid var(--kv-text-3);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  .tw:dir(rtl)::before {
    rotate: 135deg;
  }
  .opened .tw::before {
    rotate: 45deg;
    translate: 0 -2px;
  }
  .item:hover > .tw::before {
    border-color: var(--kv-text);
  }
  .rvs .lead,
  .rvs .due {
    inline-size: 0;
    padding: 0;
  }
  .rvs .item {
    padding-inline-start: 24px;
  }
  .rvs .st {
    inline-size: auto;
    padding-inline-end: 12px;
  }

  /* Kinds. */
  .ms,
  .gt {
    --_w: calc(14 * var(--_u));
    --_h: var(--_w);
    --_shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
    --_ring: polygon(evenodd, 50% 0, 100% 50%, 50% 100%, 0 50%, 50% 0, 50% 16%, 16% 50%, 50% 84%, 84% 50%, 50% 16%);
  }
  .gt {
    --_w: calc(17 * var(--_u));
    --_ring: polygon(
      evenodd,
      50% 0,
      100% 50%,
      50% 100%,
      0 50%,
      50% 0,
      50% 14%,
      14% 50%,
      50% 86%,
      86% 50%,
      50% 14%,
      50% 44%,
      70% 44%,
      70% 56%,
      30% 56%,
      30% 44%,
      50% 44%
    );
  }
  .dl {
    --_w: calc(11 * var(--_u));
    --_h: calc(14 * var(--_u));
    --_shape: polygon(0 0, 62% 0, 100% 30%, 100% 100%, 0 100%);
    --_ring: polygon(
      evenodd,
      0 0,
      62% 0,
      100% 30%,
      100% 100%,
      0 100%,
      0 0,
      14% 11.5%,
      14% 88.5%,
      86% 88.5%,
      86% 34.5%,
      56% 11.5%,
      14% 11.5%
    );
  }
  .ms .item::before,
  .gt .item::before,
  .dl .item::before {
    content: '';
    display: inline-block;
    inline-size: var(--_w);
    block-size: var(--_h);
    margin-inline: calc((17 * var(--_u) - var(--_w)) / 2) calc((17 * var(--_u) - var(--_w)) / 2 + 7px);
    background: var(--kv-n-5);
    clip-path: var(--_ring);
    vertical-align: middle;
    print-color-adjust: exact;
  }

  /* Signs. */
  .at {
    position: absolute;
    inset-block: 0;
    align-content: center;
    margin-inline-start: calc(-12 * var(--_u));
    padding-inline-start: calc(24 * var(--_u));
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
    cursor: default;
  }
  .at::before,
  .at::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - var(--_h) / 2);
    inset-inline-start: calc(12 * var(--_u) - var(--_w) / 2);
    inline-size: var(--_w);
    block-size: var(--_h);
    background: var(--_fill, var(--kv-bg));
    clip-path: var(--_shape);
    print-color-adjust: exact;
  }
  .at::after {
    background: var(--_ink, var(--kv-n-5));
    clip-path: var(--_ring);
  }
  .dl:dir(rtl).at::before,
  .dl:dir(rtl).at::after {
    scale: -1 1;
  }
  .at.rv {
    --_w: calc(13 * var(--_u));
    --_h: var(--_w);
  }
  .at.rv::before {
    border: 1.6px solid var(--_ink, var(--kv-n-5));
    border-radius: 50%;
    clip-path: none;
  }
  .at.rv.due::before {
    border-style: dashed;
  }
  .at.rv::after {
    content: none;
  }
  .at.on {
    --_ink: var(--kv-text);
  }
  .at.done {
    --_ink: var(--kv-text-2);
    --_fill: var(--kv-text-2);
  }
  .at.late {
    --_ink: var(--kv-danger-ui);
    --_fill: var(--kv-danger-ui);
  }
  .at.risk {
    --_ink: var(--kv-warning-ui);
    --_fill: linear-gradient(to top, var(--kv-warning-ui) 50%, var(--kv-bg) 50%);
  }
  .at.off {
    text-decoration: line-through;
  }
  .at > b {
    color: var(--kv-text);
  }
  .at.late > b {
    color: var(--kv-danger);
  }
  .at.risk > b {
    color: var(--kv-warning);
  }
  .crit .at {
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .gh {
    position: absolute;
    inset-block-start: 50%;
    border-block-start: 1.5px solid var(--_slip, var(--kv-n-5));
    pointer-events: none;
  }
  .gh::before {
    content: '';
    position: absolute;
    inset-block-start: calc(-0.5px - var(--_h) * 0.38);
    inset-inline-start: calc(var(--_w) * -0.38);
    inline-size: calc(var(--_w) * 0.76);
    block-size: calc(var(--_h) * 0.76);
    border: 1.2px dashed var(--kv-n-5);
    background: var(--kv-bg);
  }
  /* Below the name, which stands there. */
  .gh.early {
    margin-block-start: 9px;
  }
  .gh.early::before {
    inset-inline: auto calc(var(--_w) * -0.38);
  }
  .gh.ms::before,
  .gh.gt::before {
    rotate: 45deg;
    scale: 0.9;
  }
  .gh.late {
    --_slip: var(--kv-danger-ui);
  }
  .gh.risk {
    --_slip: var(--kv-warning-ui);
  }
  .bar {
    position: absolute;
    inset-block-start: calc(50% - 4px);
    block-size: 8px;
    border-radius: 1px;
    background: color-mix(in oklab, var(--_mark, var(--kv-n-5)) 34%, var(--kv-bg));
    print-color-adjust: exact;
  }
  .bar::before {
    content: '';
    display: block;
    inline-size: var(--_done);
    block-size: 100%;
    border-radius: 1px;
    background: var(--_mark, var(--kv-n-5));
    print-color-adjust: exact;
  }
  .line:not(.lane) .bar {
    inset-block-start: calc(50% - 2.5px);
    block-size: 5px;
  }
  .bar.aft {
    border: 1.5px dashed var(--_mark, var(--kv-n-5));
    background: var(--kv-bg);
  }
  .rvs .at {
    color: var(--kv-text);
    text-shadow:
      0 0 2px var(--kv-bg),
      0 0 2px var(--kv-bg),
      0 0 2px var(--kv-bg);
  }

  /* Statuses. */
  .i::before {
    content: '';
    display: inline-block;
    inline-size: calc(13 * var(--_u));
    block-size: calc(13 * var(--_u));
    margin-inline-end: 6px;
    border: 1.5px solid var(--kv-n-5);
    border-radius: 50%;
    vertical-align: -2px;
    print-color-adjust: exact;
  }
  .i.plain::before {
    content: none;
  }
  .i.on::before {
    background: radial-gradient(circle, var(--kv-n-5) 0 2px, transparent 2.6px);
  }
  .i.done {
    color: var(--kv-success);
  }
  .i.done::before {
    inline-size: calc(10 * var(--_u));
    block-size: calc(6 * var(--_u));
    margin-inline: 2px 7px;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    border-radius: 0;
    rotate: -45deg;
    vertical-align: 3px;
  }
  .i.risk {
    color: var(--kv-warning);
  }
  .i.risk::before {
    border: 0;
    border-radius: 0;
    background: currentColor;
    clip-path: polygon(
      evenodd,
      50% 4%,
      100% 96%,
      0 96%,
      50% 4%,
      50% 28%,
      19% 85%,
      81% 85%,
      50% 28%,
      50% 46%,
      56% 46%,
      56% 76%,
      44% 76%,
      44% 46%,
      50% 46%
    );
  }
  .i.late {
    color: var(--kv-danger);
  }
  .i.late::before {
    border-color: currentColor;
    background:
      linear-gradient(currentColor, currentColor) 50% 30% / 1.5px 45% no-repeat,
      linear-gradient(currentColor, currentColor) 85% 55% / 42% 1.5px no-repeat;
  }
  .i.off::before {
    background: linear-gradient(45deg, transparent 44%, var(--kv-n-5) 44% 56%, transparent 56%);
  }

  /* The head and the axis. */
  .head-group {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    background: var(--kv-bg);
  }
  .head {
    block-size: var(--_head);
    border-block-end-color: var(--kv-line-strong);
  }
  .head .tree {
    align-items: flex-end;
    padding-block-end: 7px;
  }
  .head .c {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .ax {
    position: absolute;
    inset-block-start: calc(22 * var(--_u));
    padding-inline-start: 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
  /* What is named stays in sight as long as any of it is. */
  .ax > b {
    position: sticky;
    inset-inline-start: calc(var(--_tree) + 4px);
  }
  .ax.year {
    inset-block-start: 3px;
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .weeks > .year {
    inset-block-start: 0;
  }
  .weeks > .month {
    inset-block-start: calc(14 * var(--_u));
  }
  .ax.week {
    inset-block-start: calc(29 * var(--_u));
    padding-inline-start: 2px;
    font-size: var(--kv-fs-mark);
  }
  .ax.today {
    z-index: 1;
    inline-size: 0;
    padding: 0;
  }
  .ax.today > span {
    position: absolute;
    padding: 2px 5px;
    border-radius: 2px;
    background: var(--kv-accent-fill);
    color: var(--kv-on-accent);
    font-size: var(--kv-fs-mark);
    font-weight: 700;
    translate: -50%;
    print-color-adjust: exact;
  }
  .ax.today:dir(rtl) > span {
    translate: 50%;
  }

  /* What lies behind the rows. */
  .ground,
  .links {
    position: absolute;
    inset-block-start: var(--_head);
    inset-inline-start: var(--_tree);
    pointer-events: none;
  }
  .ground {
    inset-block-end: 0;
    inset-inline-end: 0;
    overflow: hidden;
    contain: strict;
  }
  .ground > div {
    position: absolute;
    inset-block: 0;
    print-color-adjust: exact;
  }
  .months,
  div.after {
    background: linear-gradient(to right, var(--kv-line-faint) 1px, transparent 1px) 0 0 / var(--_step) 100%;
  }
  div.after {
    inset-inline-end: 0;
    background-color: var(--kv-bg-sunken);
  }
  .ground > div:dir(rtl) {
    scale: -1 1;
  }
  .break {
    border-inline: 1px solid var(--kv-line);
    border-inline-start-color: transparent;
    background: linear-gradient(to right, var(--kv-line) 1px, transparent 1px) 5px 0 / 100% 100% no-repeat;
  }
  .gl {
    border-inline-start: 1px solid var(--kv-line);
  }
  .gl.week {
    border-inline-start: 1px dotted var(--kv-line-faint);
  }
  .gl.review {
    border-inline-start: 1px dotted var(--kv-n-5);
  }
  .gl.now {
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--kv-accent-ui);
  }
  .links {
    inset-block-start: calc(var(--_head) + var(--_top, 0px));
    inline-size: var(--_pic);
    overflow: hidden;
  }
  .lk {
    fill: none;
    stroke: var(--kv-n-6);
    stroke-width: 1.2;
  }
  .lk.critical {
    stroke: var(--kv-text);
    stroke-width: 1.8;
  }
  .lk.late {
    stroke: var(--kv-danger-ui);
    stroke-dasharray: 4 2.5;
  }
  .lk.tip {
    stroke-dasharray: none;
  }
  .lag {
    fill: var(--kv-text-2);
    font-size: var(--kv-fs-mark);
  }

  @container kv-workbench (max-width: 1000px) {
    .timeline,
    .with-side .timeline {
      --_tree: calc(320 * var(--_u));
    }
    .lines .st:not(.plain),
    .head .st {
      inline-size: calc(28 * var(--_u));
      font-size: 0;
    }
    .i::before {
      vertical-align: middle;
    }
  }
  :host(:not(:state(live))) {
    .bar,
    .gh,
    .ground,
    .axis,
    .at::before,
    .at::after {
      display: none;
    }
    .at {
      position: static;
      margin-inline-end: 8px;
    }
  }

  @media (forced-colors: active) {
    .at,
    .bar,
    .gh,
    .i::before,
    .item::before {
      forced-color-adjust: none;
    }
    .at,
    .at > b {
      color: CanvasText !important;
    }
    .at[class] {
      --_ink: CanvasText;
      --_fill: Canvas;
    }
    .at.done[class] {
      --_fill: CanvasText;
    }
    /* Without colours, what is late is parted. */
    .at.late[class] {
      --_fill: linear-gradient(to right, CanvasText 35%, Canvas 35% 65%, CanvasText 65%);
    }
    .at.risk[class] {
      --_fill: linear-gradient(to top, CanvasText 50%, Canvas 50%);
    }
    .ms .item::before,
    .gt .item::before,
    .dl .item::before,
    .bar::before {
      background: CanvasText;
    }
    .bar {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .i::before {
      border-color: CanvasText;
      color: CanvasText;
    }
    .gh,
    .gh::before {
      border-color: CanvasText;
      background: Canvas;
    }
    .lk[class] {
      stroke: CanvasText;
    }
    .lag {
      fill: CanvasText;
    }
    .gl.now {
      border-color: Highlight;
    }
    .lines > .open,
    .lines > .sel {
      outline: 1px solid Highlight;
    }
    .lines > .open > .tree {
      border-inline-start: 3px solid Highlight;
    }
  }

  /* On paper it is a table: the head comes again on each page, no page ends with the name of a lane, and no text is cut. */
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
