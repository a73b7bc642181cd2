import { css } from 'lit';

export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    max-inline-size: 100%;
    min-block-size: var(--kv-control);
    padding: 3px 12px;
    border: 1px solid var(--kv-line-strong);
    border-radius: var(--kv-r-2);
    background: var(--kv-bg);
    color: var(--kv-text);
    font-size: var(--kv-fs-small);
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background var(--kv-t-fast),
      border-color var(--kv-t-fast);
  }
  .button:focus-visible {
    border-radius: var(--kv-r-2);
  }
  .button:hover {
    border-color: var(--kv-accent-ui);
    background: var(--kv-bg-hover);
  }
  .button:active,
  .button[aria-pressed='true'] {
    background: var(--kv-bg-selected);
  }
  .button[aria-pressed='true'] {
    border-color: var(--kv-accent-ui);
  }
  .button-label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .button-primary {
    border-color: var(--kv-accent-fill);
    background: var(--kv-accent-fill);
    color: var(--kv-on-accent);
    font-weight: var(--kv-w-strong);
  }
  .button-primary:hover,
  .button-primary:active {
    border-color: var(--kv-accent-hover);
    background: var(--kv-accent-hover);
  }
  .button-primary:active {
    box-shadow: inset 0 2px 0 rgb(0 0 0 / 0.22);
  }
  .button-quiet {
    padding-inline: 8px;
    border-color: transparent;
    background: none;
    color: var(--kv-text-2);
  }
  .button-quiet:hover {
    border-color: transparent;
    color: var(--kv-text);
  }
  .button-danger {
    border-color: var(--kv-danger-ui);
    color: var(--kv-danger);
  }
  .button-danger:hover {
    border-color: var(--kv-danger-ui);
    background: var(--kv-danger-bg);
  }
  .button-small {
    min-block-size: var(--kv-control-s);
    padding-inline: 8px;
    padding-block: 1px;
  }
  .button-icon-only {
    flex: none;
    inline-size: var(--kv-control);
    padding: 0;
  }
  .button-small.button-icon-only {
    inline-size: var(--kv-control-s);
  }
  .button:disabled {
    border-color: var(--kv-line);
    background: var(--kv-bg-fill);
    box-shadow: none;
    color: var(--kv-n-5);
    font-weight: 400;
    cursor: not-allowed;
  }
  .button-quiet:disabled {
    border-color: transparent;
    background: none;
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  .button-spinner {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    margin-inline: 1px;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button-spinner {
      animation: kv-turn 0.9s linear infinite;
    }
  }
  @keyframes kv-turn {
    to {
      rotate: 1turn;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
    .button-primary {
      border-width: 2px;
    }
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
