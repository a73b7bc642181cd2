import { css } from 'lit';

export const trlRangeStyles = css`
  .trl-strip {
    display: flex;
    gap: 2px;
  }
  .trl-level {
    flex: 1;
    display: grid;
    place-items: center;
    min-inline-size: var(--kv-target);
    block-size: 28px;
    background: var(--kv-bg-fill);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
    cursor: pointer;
    user-select: none;
    print-color-adjust: exact;
  }
  .trl-level:first-child {
    border-start-start-radius: var(--kv-r-1);
    border-end-start-radius: var(--kv-r-1);
  }
  .trl-level:last-child {
    border-start-end-radius: var(--kv-r-1);
    border-end-end-radius: var(--kv-r-1);
  }
  .trl-level:hover {
    background: var(--kv-bg-selected);
    color: var(--kv-text);
  }
  .trl-level-on {
    background: var(--kv-accent-fill);
    color: var(--kv-on-accent);
  }
  .trl-level-on:hover {
    background: var(--kv-accent-hover);
    color: var(--kv-on-accent);
  }
  .trl-strip-disabled > .trl-level {
    pointer-events: none;
  }
  .trl-strip-disabled > .trl-level-on {
    background: var(--kv-n-5);
  }
  .trl-ends {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 6px 12px;
    margin-block-start: 6px;
  }
  .trl-end {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 8px;
  }
  .trl-end-label {
    min-inline-size: 2.6em;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  @media (forced-colors: active) {
    .trl-level {
      border: 1px solid GrayText;
    }
    .trl-level-on {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
