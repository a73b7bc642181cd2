import { css, unsafeCSS } from 'lit';

const palette = Array.from(
  { length: 12 },
  (_, index) => `.p${index + 1}{--_mark:var(--kv-p${index + 1});--_on-mark:var(--kv-p${index + 1}-on)}`,
).join('');

export const partnerMarkStyles = css`
  ${unsafeCSS(palette)}
  .mark {
    display: inline-grid;
    place-items: center;
    flex: none;
    /* Of the letters' own size, which grows with the text: 33 × 19 px at a text of 15 px. */
    min-inline-size: calc(33em / 10.8);
    block-size: calc(19em / 10.8);
    padding-inline: calc(4em / 10.8);
    border-radius: var(--kv-r-1);
    background: var(--_mark);
    color: var(--_on-mark);
    font-size: var(--kv-fs-mark);
    font-variant-numeric: normal;
    font-weight: 700;
    letter-spacing: 0.035em;
    line-height: 1;
    white-space: nowrap;
    print-color-adjust: exact;
  }
  .mark-medium {
    min-inline-size: 44px;
    block-size: 44px;
    border-radius: var(--kv-r-2);
    font-size: 13.5px;
  }
  .mark-large {
    min-inline-size: 64px;
    block-size: 64px;
    border-radius: var(--kv-r-2);
    font-size: 19px;
  }
  .mark-withdrawn {
    background: none;
    box-shadow: inset 0 0 0 1px var(--kv-line-strong);
    color: var(--kv-text-3);
    text-decoration: line-through;
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid;
    }
  }
`;
