import { css } from 'lit';

export const segmentedStyles = css`
  .segmented {
    display: inline-flex;
    max-inline-size: 100%;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
  }
  .segment {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: var(--kv-target);
    min-block-size: var(--kv-control-s);
    padding: 1px 11px;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
    line-height: 1.2;
    cursor: pointer;
  }
  .segment > .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .segment + .segment {
    border-inline-start: 1px solid var(--kv-line);
  }
  .segment:hover {
    background: var(--kv-bg-hover);
    color: var(--kv-text);
  }
  .segment[aria-pressed='true'] {
    background: var(--kv-bg-selected);
    box-shadow: inset 0 -2px 0 var(--kv-accent-ui);
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  @media (forced-colors: active) {
    .segment[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .segmented {
      display: none;
    }
  }
`;
