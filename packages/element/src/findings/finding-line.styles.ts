import { css } from 'lit';

/** Lines of what is to be looked at. In a part that loads later, they come with it. */
export const findingLineStyles = css`
  .lines {
    font-size: var(--kv-fs-small);
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) fit-content(40%);
    gap: 2px 10px;
    align-items: start;
    padding-block: 7px;
  }
  .line + .line {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .line .quiet {
    white-space: nowrap;
  }
  .line > .retry {
    justify-self: end;
    margin-block-start: -2px;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .line > .icon {
    margin-block-start: 2px;
    color: var(--_line, var(--kv-info-ui));
  }
  .line-warning {
    --_line: var(--kv-warning-ui);
  }
  .line-danger {
    --_line: var(--kv-danger-ui);
  }
  /* In whatever part they stand. */
  @container (max-width: 639px) {
    .line {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .line > .retry {
      grid-column: 2;
      justify-self: start;
      text-align: start;
    }
  }
`;
