import { css } from 'lit';

/** What the first picture is drawn with, around the timeline. What comes later has styles of its own. */
export const roadmapStyles = css`
  .frame {
    container: kv-roadmap / inline-size;
    overflow-wrap: break-word;
  }
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
    gap: 8px 14px;
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
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .pick > select {
    min-block-size: var(--kv-control-s);
    max-inline-size: 190px;
    border: 1px solid var(--kv-line);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    color: var(--kv-text);
    font: inherit;
  }
  .pick > input {
    accent-color: var(--kv-accent-ui);
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
  }
  .search-input {
    min-block-size: var(--kv-control-s);
    inline-size: 150px;
    padding-inline: 8px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    color: var(--kv-text);
    font: inherit;
  }
  .search-input::placeholder {
    color: var(--kv-text-3);
    opacity: 1;
  }
  .counts {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-inline-start: auto;
  }
  .count,
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
  .count.delayed {
    color: var(--kv-danger);
  }
  .count.at-risk {
    color: var(--kv-warning);
  }
  .count[aria-pressed='true'] {
    font-weight: var(--kv-w-strong);
  }
  .zoom {
    display: inline-flex;
    align-items: center;
    gap: 2px;
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
