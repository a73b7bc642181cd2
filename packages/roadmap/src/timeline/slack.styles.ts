import { css } from 'lit';

/** How far something can slip, below its sign and its name: it comes with the schedule. */
export const slackStyles = css`
  .slack > .pic::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% + 6px);
    inset-inline-start: var(--_slack);
    box-sizing: border-box;
    inline-size: var(--_spare);
    block-size: 5px;
    border: solid var(--kv-n-5);
    border-width: 0 0 1px;
    border-inline-end-width: 1px;
    pointer-events: none;
  }
`;
