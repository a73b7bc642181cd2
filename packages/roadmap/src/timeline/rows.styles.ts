import { css } from 'lit';

/** The frame of the timeline, its rows, and the tree in them. */
export const rowStyles = css`
  /* The room of the strip: what is drawn there comes later. */
  .overview {
    block-size: calc(34px + max(22px, calc(var(--kv-size) * 22 / 15)));
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
    /* With room for the sign of what the rules find, which comes later. */
    padding-inline-end: calc(14 * var(--_u));
  }
  /* A title is cut at its own end, whichever way it runs; on paper it is whole. */
  @media screen {
    .lines .item {
      display: flex;
      align-items: center;
    }
    .lines .item::before,
    .lines .item > :not(bdi) {
      flex: none;
    }
    .item > bdi {
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  .lead {
    inline-size: calc(52 * var(--_u));
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
  .lane .item bdi {
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
`;
