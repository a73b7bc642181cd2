import { css } from 'lit';
import { headStyles } from './head.styles.ts';
import { paperStyles } from './paper.styles.ts';
import { rowStyles } from './row.styles.ts';
import { standingStyles } from './standing.styles.ts';

/** What scrolls, its lines and their cells. */
const lineStyles = css`
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
    scroll-margin-block: calc(var(--kv-size) * 3.75);
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
`;

/** All that the first picture of the grid is drawn with; what is for paper comes last. */
export const gridStyles = [lineStyles, headStyles, rowStyles, standingStyles, paperStyles];
