import { css } from 'lit';

export const agendaStyles = css`
  .agenda {
    container: kv-agenda / inline-size;
    max-inline-size: 62rem;
    min-inline-size: 0;
  }
  /* What has no menu leaves the place of it, where others have one. */
  .agenda:has(.menu-anchor) {
    --_menu: calc(var(--kv-control-s) + 6px);
  }
  .agenda-progress {
    display: block;
    overflow: visible;
    margin-block: 2px 6px;
    forced-color-adjust: none;
  }
  .agenda-progress:dir(rtl) {
    transform: scaleX(-1);
  }
  .agenda-sign-place {
    overflow: visible;
  }
  .agenda-track {
    fill: var(--kv-n-3);
  }
  .agenda-done {
    fill: var(--kv-accent-fill);
  }
  .agenda-milestone {
    fill: var(--kv-bg);
    stroke: var(--kv-text-2);
    stroke-width: 1.5;
  }
  .agenda-milestone.achieved {
    fill: var(--kv-text-2);
    stroke: var(--kv-bg);
    stroke-width: 1;
  }
  .agenda-milestone.late {
    fill: var(--kv-danger-ui);
    stroke: var(--kv-danger-ui);
  }
  .agenda-section {
    padding-block: 14px 2px;
  }
  .agenda-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
    line-height: 1.4;
  }
  .agenda-away {
    color: var(--kv-text-3);
  }
  .agenda-section-late .agenda-heading {
    color: var(--kv-danger);
  }
  /* Whose it is stands beside the title; what is said below has the whole width. */
  .agenda-entry {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: start;
    padding-block: 9px;
    font-size: var(--kv-fs-small);
    line-height: 1.35;
  }
  .agenda-entry + .agenda-entry {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .agenda-entry.is-open {
    background: var(--kv-bg-selected);
    box-shadow:
      -8px 0 0 var(--kv-bg-selected),
      8px 0 0 var(--kv-bg-selected);
  }
  .agenda-sign {
    grid-area: 1 / 1;
    padding-block-start: 1px;
    margin-inline-end: 10px;
  }
  .agenda-text {
    display: contents;
  }
  .agenda-text > * {
    grid-column: 2 / -1;
  }
  .agenda-entry > .mark {
    grid-area: 1 / 3;
    margin-inline-start: 10px;
  }
  .agenda-text > .agenda-title {
    grid-area: 1 / 2;
    justify-self: start;
    max-inline-size: 100%;
    /* Tall enough to be hit, on the line of its neighbours all the same. */
    min-block-size: var(--kv-target);
    margin-block: -3px;
    padding: 3px 0;
    border: 0;
    background: none;
    color: var(--kv-text);
    line-height: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .agenda-title > bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .agenda-title:hover {
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .agenda-facts {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    overflow-wrap: anywhere;
  }
  .agenda-status {
    margin-block-start: 2px;
    line-height: 1.3;
  }
  .agenda-status > .status {
    font-size: var(--kv-fs-label);
  }
  .agenda-status > .status > .icon {
    inline-size: 13px;
    block-size: 13px;
  }
  .agenda-entry > .menu-anchor {
    grid-area: 1 / 4;
    /* However high its button is, it makes no line higher. */
    margin-block: -5px -12px;
    margin-inline-start: 6px;
  }
  .agenda-rest {
    padding-block: 12px 4px;
    font-size: var(--kv-fs-small);
  }
  .agenda-folded > summary {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: var(--kv-target);
    padding-block-end: 4px;
    border-block-end: 1px solid var(--kv-line);
    color: var(--kv-text-3);
    cursor: pointer;
    list-style: none;
  }
  .agenda-folded > summary::-webkit-details-marker {
    display: none;
  }
  .agenda-folded > summary::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -0.15em;
    rotate: -45deg;
  }
  .agenda-folded > summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .agenda-folded[open] > summary::before {
    rotate: 45deg;
  }
  .agenda-folded > summary > :is(h1, h2, h3, h4, h5, h6) {
    flex: 1;
  }
  .agenda-folded .agenda-heading {
    padding: 0;
    border: 0;
  }
  .agenda-nothing {
    padding-block: 12px;
    color: var(--kv-text-2);
  }
  .agenda-forecast {
    display: grid;
    gap: 10px;
  }
  .agenda-consequences {
    color: var(--kv-warning);
    font-size: var(--kv-fs-small);
  }
  .agenda-consequences:empty {
    display: none;
  }
  /* Where there is room, one line says it all. */
  @container kv-agenda (min-width: 52em) {
    /* What is said of it stands in one line, in columns. */
    .agenda-text {
      grid-area: 1 / 2;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 13rem 14rem;
      gap: 0 16px;
      align-items: baseline;
    }
    .agenda-text > *,
    .agenda-text > .agenda-title {
      grid-area: auto;
    }
    .agenda-entry {
      grid-template-columns: auto minmax(0, 1fr) minmax(calc(var(--kv-size) * 34 / 15 + 10px), auto) minmax(
          var(--_menu, 0px),
          auto
        );
      padding-block: 7px;
    }
    .agenda-entry > .mark {
      justify-self: start;
    }
    .agenda-entry > .menu-anchor {
      margin-block: -5px;
    }
    .agenda-title {
      margin-block: -2px;
    }
    .agenda-status {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .agenda-track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .agenda-done,
    .agenda-milestone.achieved,
    .agenda-milestone.late {
      fill: CanvasText;
      stroke: Canvas;
    }
    .agenda-milestone {
      fill: Canvas;
      stroke: CanvasText;
    }
    .agenda-entry.is-open {
      outline: 2px solid Highlight;
    }
    .agenda-entry > .menu-anchor {
      margin: 0;
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .agenda {
      container-type: normal;
    }
    .agenda-progress {
      print-color-adjust: exact;
    }
    .agenda-heading {
      break-after: avoid;
    }
    .agenda-entry {
      break-inside: avoid;
    }
    .agenda-title > bdi {
      display: inline;
    }
    .agenda-rest > .retry {
      color: inherit;
      text-decoration: none;
    }
  }
`;
