import { css } from 'lit';

export const rangeStyles = css`
  .range {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
  }
  .range-control {
    flex: 1;
    min-inline-size: 6em;
    block-size: var(--kv-control-s);
    margin: 0;
    accent-color: var(--kv-accent-fill);
    cursor: pointer;
  }
  .range-control:disabled {
    cursor: not-allowed;
  }
  /* Of one width, so that the slider stays where it is while its value changes. */
  .range-value {
    flex: none;
    min-inline-size: 7.5em;
    color: var(--kv-text);
    font-size: var(--kv-fs-small);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }
  @media print {
    .range-control {
      display: none;
    }
    .range-value {
      text-align: start;
    }
  }
`;
