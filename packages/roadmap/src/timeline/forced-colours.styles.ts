import { css } from 'lit';

/** In the colours of the reader. */
export const forcedColourStyles = css`
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
`;
