import { css } from 'lit';

export const messageStyles = css`
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 6px 10px;
    padding: 10px 14px;
    border-radius: var(--kv-r-2);
    background: var(--kv-neutral-bg);
    --_icon: var(--kv-neutral-ui);
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .message > .icon {
    margin-block-start: 2px;
    color: var(--_icon);
  }
  /* Beside the icon while there is room; the action drops below before the text gets narrower than 20 characters. */
  .message-content {
    flex: 1 1 0;
    min-inline-size: min(20ch, 100% - 26px);
    overflow-wrap: break-word;
  }
  .message-action {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: 26px;
  }
  .message-success {
    background: var(--kv-success-bg);
    --_icon: var(--kv-success-ui);
  }
  .message-warning {
    background: var(--kv-warning-bg);
    --_icon: var(--kv-warning-ui);
  }
  .message-danger {
    background: var(--kv-danger-bg);
    --_icon: var(--kv-danger-ui);
  }
  .message-info {
    background: var(--kv-info-bg);
    --_icon: var(--kv-info-ui);
  }
  @media (forced-colors: active) {
    .message {
      border: 1px solid;
    }
  }
  @media print {
    .message {
      border: 1px solid var(--kv-line-strong);
    }
    .message-action {
      display: none;
    }
  }
`;
