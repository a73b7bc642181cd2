import { css } from 'lit';

/** What the first picture is drawn with. What stands beside it or comes between later is in `control/control.styles.ts`. */
export const ipMatrixStyles = css`
  .head-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .title {
    font-size: var(--kv-fs-title);
    font-weight: var(--kv-w-strong);
    line-height: 1.25;
  }
  .sub {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block: 14px 8px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-size: var(--kv-fs-small);
  }
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
  }
  .view {
    min-block-size: var(--kv-control-s);
    padding: 2px 10px;
    border: 0;
    border-radius: 0;
    background: none;
    cursor: pointer;
  }
  .view + .view {
    border-inline-start: 1px solid var(--kv-line);
  }
  .view[aria-pressed='true'] {
    background: var(--kv-bg-selected);
    font-weight: var(--kv-w-strong);
  }
  .search {
    position: relative;
    display: inline-flex;
    align-items: center;
    flex: 0 1 190px;
  }
  .search > svg {
    position: absolute;
    inset-inline-start: 8px;
    color: var(--kv-text-3);
    pointer-events: none;
  }
  .search-input {
    inline-size: 100%;
    min-block-size: var(--kv-control-s);
    padding-inline: 30px 6px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
  }
  .search-input::placeholder {
    color: var(--kv-text-3);
    opacity: 1;
  }
  .found-all {
    display: inline-flex;
    gap: 12px;
    margin-inline-start: auto;
  }
  .found,
  .retry {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .found.error {
    color: var(--kv-danger);
  }
  .found.warning {
    color: var(--kv-warning);
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 24px;
    padding-block-start: 10px;
  }
  .frame {
    container: kv-ip-matrix / inline-size;
    overflow-wrap: break-word;
  }
  .nothing-found,
  .first-steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-block: 8px;
  }
  .acts .button,
  .first-steps .button {
    min-inline-size: 0;
    white-space: normal;
  }
  @media print {
    /* A container is never divided between pages. */
    .frame {
      container-type: normal;
    }
    .split {
      display: block;
    }
    .acts,
    .tools,
    .side {
      display: none;
    }
  }
`;
