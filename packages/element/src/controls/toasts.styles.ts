import { css } from 'lit';

export const toastStyles = css`
  .toasts {
    position: fixed;
    max-inline-size: calc(100vi - 32px);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
  }
  .toasts:popover-open {
    display: grid;
    gap: 8px;
    justify-items: start;
    inset: auto;
    inset-block-end: 16px;
    inset-inline-start: 16px;
    margin: 0;
  }
  .toast {
    display: flex;
    align-items: center;
    gap: 4px;
    max-inline-size: min(480px, 100%);
    min-block-size: 40px;
    padding: 6px 6px 6px 14px;
    padding-inline: 14px 6px;
    border-radius: var(--kv-r-2);
    background: var(--kv-n-8);
    box-shadow: var(--kv-lift-1);
    color: var(--kv-n-0);
    font-size: var(--kv-fs-small);
    line-height: 1.35;
  }
  .toast-text {
    min-inline-size: 0;
    margin-inline-end: 6px;
    overflow-wrap: anywhere;
  }
  .toast-action,
  .toast-close {
    flex: none;
    min-block-size: 28px;
    padding: 0 8px;
    border: 0;
    border-radius: var(--kv-r-1);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .toast-action {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .toast-close {
    display: grid;
    place-items: center;
    inline-size: 28px;
    padding: 0;
  }
  .toast :focus-visible {
    outline-color: currentColor;
    outline-offset: -2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .toast {
      animation: kv-arrive var(--kv-t-move) var(--kv-ease);
    }
    @keyframes kv-arrive {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  @media (forced-colors: active) {
    .toast {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .toasts {
      display: none;
    }
  }
`;
