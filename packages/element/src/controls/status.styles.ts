import { css } from 'lit';

export const statusStyles = css`
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 5px;
    font-size: var(--kv-fs-small);
    color: var(--kv-text-2);
  }
  .status > .icon {
    align-self: center;
    color: var(--_status, var(--kv-neutral-ui));
  }
  .status-success {
    --_status: var(--kv-success);
    color: var(--kv-success);
  }
  .status-warning {
    --_status: var(--kv-warning);
    color: var(--kv-warning);
  }
  .status-danger {
    --_status: var(--kv-danger);
    color: var(--kv-danger);
  }
  .status-info {
    --_status: var(--kv-info);
    color: var(--kv-info);
  }
`;
