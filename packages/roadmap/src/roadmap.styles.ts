import { css } from 'lit';

/** What the first picture is drawn with, around the timeline. What comes later has styles of its own. */
export const roadmapStyles = css`
  .frame {
    --_side-size: var(--kv-roadmap-block-size, min(720px, 85vh));
  }
  .tools {
    gap: 8px 14px;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .pick > select {
    min-block-size: var(--kv-control-s);
    max-inline-size: 14.4em;
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
    inline-size: 150px;
    padding-inline: 8px;
    color: var(--kv-text);
    font: inherit;
  }
  .counts {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-inline-start: auto;
  }
  .count.delayed,
  .count.error {
    color: var(--kv-danger);
  }
  .count.at-risk,
  .count.warning {
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
`;
