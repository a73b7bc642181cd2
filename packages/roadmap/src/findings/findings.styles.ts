import { css } from 'lit';

/** The names are none of the timeline's, which stands below the list in the same shadow root. */
export const findingsStyles = css`
  .findings {
    padding-block: 2px 8px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-size: var(--kv-fs-small);
  }
  .finding {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) fit-content(40%);
    gap: 2px 10px;
    align-items: start;
    padding-block: 7px;
  }
  .finding + .finding {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .finding > .icon {
    margin-block-start: 2px;
    color: var(--kv-info-ui);
  }
  .finding-warning > .icon {
    color: var(--kv-warning-ui);
  }
  .finding-danger > .icon {
    color: var(--kv-danger-ui);
  }
  .finding-paragraph {
    color: var(--kv-text-3);
    white-space: nowrap;
  }
  .finding > .retry {
    justify-self: end;
    margin-block-start: -2px;
    text-align: end;
    overflow-wrap: anywhere;
  }
  @container kv-workbench (max-width: 639px) {
    .finding {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .finding > .retry {
      grid-column: 2;
      justify-self: start;
      text-align: start;
    }
  }
  @media print {
    .findings {
      display: none;
    }
  }
`;
