import { css } from 'lit';

/** What a pointer is over. */
export const hoverStyles = css`
  .group-name {
    cursor: default;
  }
  /* What is dragged is a row or a range of cells, which is how text is copied too. */
  .lines {
    -webkit-user-select: none;
    user-select: none;
  }
  .rt,
  .row-menu {
    cursor: pointer;
  }
  .rz {
    cursor: col-resize;
  }
  .rz::after {
    content: '';
    position: absolute;
    inset-block: 12px 7px;
    inset-inline-start: 5px;
    inline-size: 1px;
    background: transparent;
  }
  .head:hover .rz::after {
    background: var(--kv-line);
  }
  .rz:hover::after {
    background: var(--kv-accent-ui);
  }
  .lines > .line:hover > .c {
    background: var(--kv-bg-hover);
  }
  .lines > .line.group:hover > .c {
    background: var(--kv-bg);
  }
  .rt:hover > .clip:first-child {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .line:hover .row-menu {
    display: grid;
  }
  .row-menu:hover {
    background: var(--kv-bg-fill);
    color: var(--kv-text);
  }
`;
