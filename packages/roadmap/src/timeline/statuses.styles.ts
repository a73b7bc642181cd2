import { css } from 'lit';

/** How items stand, in a sign before the word. */
export const statusStyles = css`
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
`;
