import { css, unsafeCSS } from 'lit';

/** How much of its disc a joint owner has, in 24ths: a style sheet has these, because a style attribute may not be. */
const slices = Array.from({ length: 25 }, (_, part) => `.s${part}{--_slice:${part * 15}deg}`).join('');

/**
 * What a partner is to an item: ownership has fill, access has letters. A block in which the shape is no element: a grid
 * has hundreds of these, and each element or flex box more in them is seen in the time to the first picture.
 */
export const standingStyles = css`
  ${unsafeCSS(slices)}
  .c.st,
  .c.fact {
    display: block;
    align-content: center;
    white-space: nowrap;
  }
  /* A share is no sentence: from right to left too, it comes after its disc. */
  :is(.c, span).st {
    unicode-bidi: isolate;
  }
  .c.st {
    /* Not "hidden": what could be scrolled is painted by itself. */
    overflow: clip;
    padding-inline-end: 0;
    text-overflow: ellipsis;
  }
  .g::before {
    content: '';
    display: inline-block;
    inline-size: max(17px, 1.285em);
    block-size: max(17px, 1.285em);
    margin-inline-end: 4px;
    border: 1.5px solid var(--_mark, currentColor);
    border-radius: 50%;
    vertical-align: middle;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .g.sole::before {
    background: var(--_mark);
  }
  .g.joint::before {
    background: radial-gradient(circle, var(--_mark) 0 max(3.5px, 0.264em), transparent max(4px, 0.3em));
  }
  .g.sliced::before {
    background: conic-gradient(var(--_mark) var(--_slice, 0deg), transparent 0);
  }
  .g.contributor::before {
    inline-size: max(9px, 0.68em);
    block-size: max(9px, 0.68em);
    margin-inline: max(4px, 0.3em);
  }
  .g.undecided::before {
    margin-inline-end: 0;
    border-style: dashed;
  }
  .g.provider::before {
    inline-size: max(13px, 0.98em);
    block-size: max(13px, 0.98em);
    margin-inline: max(2px, 0.15em);
    border-radius: 1px;
    background: var(--_mark);
  }
  .g[data-word]::after {
    content: attr(data-word);
    content: attr(data-word) / '';
    color: var(--kv-text-2);
  }
  /* What is owned comes before the letters, and where they have no room beside it they stand below. */
  .c.g.wraps {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    gap: 0;
  }
  .g.wraps > .ac {
    order: 1;
  }
  .g.odd {
    color: var(--kv-danger);
    text-decoration: underline wavy;
  }
  .ac {
    display: inline-block;
    min-inline-size: max(20px, 1.66em);
    padding-inline: 1px;
    border: 1px solid transparent;
    border-radius: 2px;
    color: var(--kv-text-2);
    font-size: max(12px, 0.905em);
    font-style: normal;
    line-height: 1.333;
    text-align: center;
    vertical-align: middle;
  }
  .ac::before {
    content: attr(data-sign);
    content: attr(data-sign) / '';
  }
  .g > .ac:first-child {
    margin-inline-start: 4px;
  }
  /* Where there is no shape, its room stays free: letters stand below letters. */
  .c.st:not(.g) > .ac:first-child {
    margin-inline-start: max(21px, 1.745em);
  }
  .ac + .ac {
    margin-inline-start: 1px;
  }
  .ac.special {
    border-color: var(--kv-line-strong);
    color: var(--kv-text);
  }
  .ac.limited,
  .ac.refused {
    color: var(--kv-text-3);
    text-decoration: line-through;
    text-decoration-thickness: 1.5px;
  }
  .ac.refused {
    color: var(--kv-danger);
  }

  @media (forced-colors: active) {
    /* A transparent border is drawn there, and would make every access look special. */
    .ac:not(.special) {
      border: 0;
      padding: 1px 3px;
    }
    .g::before {
      border-color: CanvasText;
    }
    .g.sole::before,
    .g.provider::before {
      background: CanvasText;
    }
    .g.joint::before {
      background: radial-gradient(circle, CanvasText 0 max(3.5px, 0.264em), Canvas max(4px, 0.3em));
    }
    .g.sliced::before {
      background: conic-gradient(CanvasText var(--_slice, 0deg), Canvas 0);
    }
  }
`;
