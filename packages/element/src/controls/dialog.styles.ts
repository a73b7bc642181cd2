import { css } from 'lit';

/** `dialog` needs `buttonStyles` too. */
export const dialogStyles = css`
  .dialog {
    --kv-bg: var(--kv-bg-raised);
    --kv-bg-hover: color-mix(in oklab, var(--kv-accent-ui) 8%, var(--kv-bg-raised));
    --kv-bg-selected: color-mix(in oklab, var(--kv-accent-ui) 14%, var(--kv-bg-raised));
    inline-size: min(560px, 100vi - 32px);
    max-inline-size: none;
    max-block-size: min(720px, 100dvb - 32px);
    padding: 0;
    border: 0;
    border-radius: var(--kv-r-3);
    background: var(--kv-bg-raised);
    box-shadow: var(--kv-lift-2);
    color: var(--kv-text);
    overflow: hidden;
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .dialog::backdrop {
    background: var(--kv-scrim);
  }
  .dialog-head {
    flex: none;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    padding: 18px 24px 0;
  }
  .dialog-head > .button {
    margin-block-start: -3px;
    margin-inline-end: -8px;
  }
  .dialog-heading {
    min-inline-size: 0;
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .dialog-body {
    flex: 0 1 auto;
    min-block-size: 0;
    padding: 12px 24px 20px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .dialog-actions {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 12px 24px;
    border-block-start: 1px solid var(--kv-line);
  }
  @media (max-width: 400px) {
    .dialog-head,
    .dialog-body,
    .dialog-actions {
      padding-inline: 16px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .dialog[open] {
      animation: kv-rise var(--kv-t-move) var(--kv-ease);
    }
    @keyframes kv-rise {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  @media (forced-colors: active) {
    .dialog {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .dialog {
      display: none;
    }
  }
`;
