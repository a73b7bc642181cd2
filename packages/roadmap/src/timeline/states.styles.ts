import { css } from 'lit';

/** What only a user brings about, below the pointer and with what is chosen: it comes after the first picture. */
export const stateStyles = css`
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
  .item:hover > .tw::before {
    border-color: var(--kv-text);
  }
`;
