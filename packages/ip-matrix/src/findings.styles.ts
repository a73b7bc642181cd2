import { css } from 'lit';

/** What was found, counted in the tools and shown at each item. It comes with the rules, after the first picture. */
export const findingsStyles = css`
  .found-all {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-inline-start: auto;
  }
  @container kv-workbench (max-width: 480px) {
    .found-all {
      flex: 1 1 100%;
    }
  }
  .found.error,
  .sev.error {
    color: var(--kv-danger);
  }
  .found.warning,
  .sev.warning {
    color: var(--kv-warning);
  }
  .sev.advice {
    color: var(--kv-info);
  }
  .sev {
    flex: none;
    display: inline-flex;
  }
  .fact > .sev {
    margin-inline-end: 4px;
    vertical-align: middle;
  }
  /* Below the number, and out of the line: titles stay as they are. */
  .item > .sev {
    position: absolute;
    inset-block-start: calc(50% + 1px);
    inset-inline-start: 0;
  }
  .line.open > .item > .sev {
    inset-inline-start: 6px;
  }
  @media print {
    .item > .sev {
      position: static;
    }
  }
`;
