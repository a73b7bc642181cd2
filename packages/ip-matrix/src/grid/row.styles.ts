import { css } from 'lit';

/** The heading of a group, the name of an item at the beginning of its row, and its facts. */
export const rowStyles = css`
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
    inline-size: max(24px, 1.81em);
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
    inline-size: max(24px, 1.81em);
    block-size: max(24px, 1.81em);
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
    inline-size: max(18px, 1.36em);
    block-size: max(4px, 0.3em);
    background: radial-gradient(circle, currentColor max(1.3px, 0.098em), transparent max(1.8px, 0.136em)) 0 0 /
      max(6px, 0.453em) max(4px, 0.3em);
  }
  .objected {
    color: var(--kv-danger);
  }
  .ring-cell {
    display: inline-flex;
    vertical-align: middle;
    align-items: center;
    gap: 6px;
    color: var(--kv-text-2);
  }
  /* Half a number: "2/6". */
  .ring-cell .t1 {
    unicode-bidi: normal;
  }
  .ring-cell.full {
    color: var(--kv-success);
  }
  .ring-cell > .ring {
    inline-size: max(20px, 1.51em);
    block-size: max(20px, 1.51em);
  }
`;
