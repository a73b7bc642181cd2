import { css, unsafeCSS } from 'lit';

const widths = [25, 40, 50, 60, 70, 80, 90].map((width) => `.skeleton-${width}{inline-size:${width}%}`).join('');

export const skeletonStyles = css`
  .skeleton {
    display: block;
  }
  .skeleton-line,
  .skeleton-mark {
    display: block;
    border-radius: 2px;
    background: var(--kv-n-3);
  }
  .skeleton-line {
    block-size: 0.72em;
    margin-block: 0.4em;
  }
  ${unsafeCSS(widths)}
  .skeleton-mark {
    flex: none;
    inline-size: calc(33em / 10.8);
    block-size: calc(19em / 10.8);
    font-size: var(--kv-fs-mark);
  }
  .skeleton-mark-medium {
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--kv-r-2);
  }
  .skeleton-mark-large {
    inline-size: 64px;
    block-size: 64px;
    border-radius: var(--kv-r-2);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton-line,
    .skeleton-mark {
      animation: kv-breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes kv-breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (forced-colors: active) {
    .skeleton-line,
    .skeleton-mark {
      border: 1px solid GrayText;
    }
  }
`;
