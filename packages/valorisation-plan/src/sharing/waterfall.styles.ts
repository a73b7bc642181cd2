import { css, unsafeCSS } from 'lit';
import { fallWidths } from './waterfall.ts';

const columnsFrom = fallWidths
  .map(
    (width) =>
      `@container kv-fall (min-width:${String(width)}em){.fall-${String(width)}>.fall-columns{display:block}.fall-${String(width)}>.fall-rows{display:none}}`,
  )
  .join('');

/** The picture of a sharing. Its columns fall in reading direction. */
export const waterfallStyles = css`
  .fall {
    container: kv-fall / inline-size;
    min-inline-size: 0;
    font-size: var(--kv-fs-small);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.35;
  }
  .fall-columns {
    display: none;
  }
  .fall-picture {
    display: block;
    inline-size: 100%;
    overflow: visible;
    print-color-adjust: exact;
  }
  .fall-picture:dir(rtl) {
    transform: scaleX(-1);
  }
  .fall-amount {
    fill: var(--kv-text);
    stroke: var(--kv-bg);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: var(--kv-w-strong);
    direction: ltr;
    unicode-bidi: isolate;
    transform-box: fill-box;
    transform-origin: center;
  }
  .fall-picture:dir(rtl) > .fall-amount {
    transform: scaleX(-1);
  }
  .fall-total {
    fill: var(--kv-text-2);
  }
  .fall-deduction {
    fill: var(--kv-n-4);
  }
  .fall-party {
    fill: var(--_mark);
  }
  .fall-unknown {
    fill: var(--kv-bg-fill);
    stroke: var(--kv-line-strong);
  }
  /* Where it stands in the plan. */
  .fall-standing {
    fill: none;
    stroke: var(--kv-text);
    stroke-width: 1.4;
    stroke-dasharray: 3 3;
  }
  .fall-link {
    stroke: var(--kv-n-5);
    stroke-dasharray: 2 2;
  }
  .fall-ground {
    stroke: var(--kv-line-strong);
  }
  .fall-labels {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0;
    padding-block-start: 8px;
    color: var(--kv-text-2);
    text-align: center;
  }
  .fall-labels > div {
    padding-inline: 4px;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* Of a name without end, its beginning; the table has all of it. */
  :is(.fall-labels > div, .fall-row-label) > bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .fall-row {
    display: grid;
    grid-template-columns: minmax(0, 10em) minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    padding-block: 3px;
  }
  .fall-row-label {
    color: var(--kv-text-2);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .fall-row-amount {
    min-inline-size: 6em;
    direction: ltr;
    font-weight: var(--kv-w-strong);
    text-align: right;
  }
  @container kv-fall (max-width: 32em) {
    .fall-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .fall-track {
      grid-area: 2 / 1 / 3 / 3;
    }
  }
  @container kv-fall (max-width: 18em) {
    .fall-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .fall-track {
      grid-area: 3 / 1;
    }
  }
  ${unsafeCSS(columnsFrom)}
  @media (forced-colors: active) {
    .fall-total,
    .fall-party {
      fill: CanvasText;
    }
    .fall-deduction,
    .fall-unknown {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fall-standing {
      stroke: Highlight;
    }
    .fall-amount {
      fill: CanvasText;
      stroke: Canvas;
    }
    .fall-link,
    .fall-ground {
      stroke: CanvasText;
    }
  }
  @media print {
    .fall {
      break-inside: avoid;
    }
  }
`;
