import { css } from 'lit';

export const tagStyles = css`
  .tag {
    display: inline-block;
    max-inline-size: 100%;
    padding: 2px 6px;
    border: 1px solid var(--kv-line);
    border-radius: var(--kv-r-1);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .tag-code {
    padding-inline: 4px;
    font-size: var(--kv-fs-mark);
    letter-spacing: 0.03em;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
`;
