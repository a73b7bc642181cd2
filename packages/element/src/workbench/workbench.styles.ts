import { css } from 'lit';

/** What the first picture of an element in which one works is drawn with, around what it shows. */
export const workbenchStyles = css`
  .frame {
    container: kv-workbench / inline-size;
    overflow-wrap: break-word;
  }
  .head-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .head-text {
    min-inline-size: 0;
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
  .acts,
  .tools,
  .first-steps,
  .nothing-found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .tools {
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
  .search-input {
    min-block-size: var(--kv-control-s);
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
  }
  .search-input::placeholder {
    color: var(--kv-text-3);
    opacity: 1;
  }
  .retry {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    font: inherit;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 24px;
    padding-block-start: 10px;
  }
  .first-steps,
  .nothing-found {
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
