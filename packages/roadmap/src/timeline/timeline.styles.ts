import { css } from 'lit';

export const timelineStyles = css`
  .timeline {
    font-size: var(--kv-fs-small);
  }
`;
