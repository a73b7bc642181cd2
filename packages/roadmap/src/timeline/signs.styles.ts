import { css } from 'lit';

/**
 * What stands in the picture: signs and bars. Signs are shapes of CSS: `--_shape` is cut out for the fill and `--_ring` for
 * the outline. A timeline has hundreds of them, and each element more is seen in the time to the first picture.
 */
export const signStyles = css`
  /* Kinds. */
  .ms,
  .gt {
    --_w: calc(14 * var(--_u));
    --_h: var(--_w);
    --_shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
    --_ring: polygon(evenodd, 50% 0, 100% 50%, 50% 100%, 0 50%, 50% 0, 50% 16%, 16% 50%, 50% 84%, 84% 50%, 50% 16%);
  }
  .gt {
    --_w: calc(17 * var(--_u));
    --_ring: polygon(
      evenodd,
      50% 0,
      100% 50%,
      50% 100%,
      0 50%,
      50% 0,
      50% 14%,
      14% 50%,
      50% 86%,
      86% 50%,
      50% 14%,
      50% 44%,
      70% 44%,
      70% 56%,
      30% 56%,
      30% 44%,
      50% 44%
    );
  }
  .dl {
    --_w: calc(11 * var(--_u));
    --_h: calc(14 * var(--_u));
    --_shape: polygon(0 0, 62% 0, 100% 30%, 100% 100%, 0 100%);
    --_ring: polygon(
      evenodd,
      0 0,
      62% 0,
      100% 30%,
      100% 100%,
      0 100%,
      0 0,
      14% 11.5%,
      14% 88.5%,
      86% 88.5%,
      86% 34.5%,
      56% 11.5%,
      14% 11.5%
    );
  }
  .ms .item::before,
  .gt .item::before,
  .dl .item::before {
    content: '';
    display: inline-block;
    inline-size: var(--_w);
    block-size: var(--_h);
    margin-inline: calc((17 * var(--_u) - var(--_w)) / 2) calc((17 * var(--_u) - var(--_w)) / 2 + 7px);
    background: var(--kv-n-5);
    clip-path: var(--_ring);
    vertical-align: middle;
    print-color-adjust: exact;
  }

  /* Signs. */
  .at {
    position: absolute;
    inset-block: 0;
    align-content: center;
    margin-inline-start: calc(-12 * var(--_u));
    padding-inline-start: calc(24 * var(--_u));
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
    cursor: default;
  }
  .at::before,
  .at::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - var(--_h) / 2);
    inset-inline-start: calc(12 * var(--_u) - var(--_w) / 2);
    inline-size: var(--_w);
    block-size: var(--_h);
    background: var(--_fill, var(--kv-bg));
    clip-path: var(--_shape);
    print-color-adjust: exact;
  }
  .at::after {
    background: var(--_ink, var(--kv-n-5));
    clip-path: var(--_ring);
  }
  .dl:dir(rtl).at::before,
  .dl:dir(rtl).at::after {
    scale: -1 1;
  }
  .at.rv {
    --_w: calc(13 * var(--_u));
    --_h: var(--_w);
  }
  .at.rv::before {
    border: 1.6px solid var(--_ink, var(--kv-n-5));
    border-radius: 50%;
    clip-path: none;
  }
  .at.rv.due::before {
    border-style: dashed;
  }
  .at.rv::after {
    content: none;
  }
  .at.on {
    --_ink: var(--kv-text);
  }
  .at.done {
    --_ink: var(--kv-text-2);
    --_fill: var(--kv-text-2);
  }
  .at.late {
    --_ink: var(--kv-danger-ui);
    --_fill: var(--kv-danger-ui);
  }
  .at.risk {
    --_ink: var(--kv-warning-ui);
    --_fill: linear-gradient(to top, var(--kv-warning-ui) 50%, var(--kv-bg) 50%);
  }
  .at.off {
    text-decoration: line-through;
  }
  .at > b {
    color: var(--kv-text);
  }
  .at.late > b {
    color: var(--kv-danger);
  }
  .at.risk > b {
    color: var(--kv-warning);
  }
  .crit .at {
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .gh {
    position: absolute;
    inset-block-start: 50%;
    border-block-start: 1.5px solid var(--_slip, var(--kv-n-5));
    pointer-events: none;
  }
  .gh::before {
    content: '';
    position: absolute;
    inset-block-start: calc(-0.5px - var(--_h) * 0.38);
    inset-inline-start: calc(var(--_w) * -0.38);
    inline-size: calc(var(--_w) * 0.76);
    block-size: calc(var(--_h) * 0.76);
    border: 1.2px dashed var(--kv-n-5);
    background: var(--kv-bg);
  }
  /* Below the name, which stands there. */
  .gh.early {
    margin-block-start: 9px;
  }
  .gh.early::before {
    inset-inline: auto calc(var(--_w) * -0.38);
  }
  .gh.ms::before,
  .gh.gt::before {
    rotate: 45deg;
    scale: 0.9;
  }
  .gh.late {
    --_slip: var(--kv-danger-ui);
  }
  .gh.risk {
    --_slip: var(--kv-warning-ui);
  }
  .bar {
    position: absolute;
    inset-block-start: calc(50% - 4px);
    block-size: 8px;
    border-radius: 1px;
    background: color-mix(in oklab, var(--_mark, var(--kv-n-5)) 34%, var(--kv-bg));
    print-color-adjust: exact;
  }
  .bar::before {
    content: '';
    display: block;
    inline-size: var(--_done);
    block-size: 100%;
    border-radius: 1px;
    background: var(--_mark, var(--kv-n-5));
    print-color-adjust: exact;
  }
  .line:not(.lane) .bar {
    inset-block-start: calc(50% - 2.5px);
    block-size: 5px;
  }
  .bar.aft {
    border: 1.5px dashed var(--_mark, var(--kv-n-5));
    background: var(--kv-bg);
  }
  .rvs .at {
    color: var(--kv-text);
    text-shadow:
      0 0 2px var(--kv-bg),
      0 0 2px var(--kv-bg),
      0 0 2px var(--kv-bg);
  }
`;
