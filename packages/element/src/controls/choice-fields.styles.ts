import { css } from 'lit';

export const choiceStyles = css`
  .choice {
    display: inline-flex;
    align-items: flex-start;
    gap: 9px;
    max-inline-size: 100%;
    min-block-size: var(--kv-target);
    padding-block: 1px;
    font-size: var(--kv-fs-body);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice:has(:disabled) {
    color: var(--kv-text-3);
    cursor: not-allowed;
  }
  .choice-label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .choice-hint {
    margin-inline-start: 25px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    line-height: 1.4;
  }
  .choice-row + .choice-row {
    margin-block-start: 2px;
  }
  .choice-box,
  .choice-radio,
  .choice-switch {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    /* In the middle of the label's first line. */
    margin: calc((1.4em - 16px) / 2) 0 0;
    border: 1.5px solid var(--kv-line-strong);
    border-radius: 2px;
    background: var(--kv-bg);
    color: var(--kv-on-accent);
    cursor: inherit;
    print-color-adjust: exact;
  }
  .choice-radio,
  .choice-radio:focus-visible {
    border-radius: 50%;
  }
  .choice:hover > :is(.choice-box, .choice-radio, .choice-switch):enabled {
    border-color: var(--kv-accent-ui);
  }
  /* Radio buttons of a group without a choice are indeterminate too; they stay empty. */
  :is(.choice-box, .choice-radio, .choice-switch):checked,
  .choice-box:indeterminate {
    border-color: var(--kv-accent-fill);
    background: var(--kv-accent-fill);
  }
  .choice-box::before,
  .choice-radio::before,
  .choice-switch::before {
    content: '';
  }
  .choice-box:checked::before {
    inline-size: 10px;
    block-size: 10px;
    background: currentColor;
    clip-path: polygon(12% 46%, 0 60%, 38% 96%, 100% 20%, 86% 7%, 36% 69%);
  }
  .choice-box:indeterminate::before {
    inline-size: 8px;
    block-size: 2px;
    background: currentColor;
    clip-path: none;
  }
  .choice-radio:checked::before {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: currentColor;
  }
  .choice-switch,
  .choice-switch:focus-visible {
    border-radius: 10px;
  }
  .choice-switch {
    place-items: center start;
    inline-size: 34px;
    block-size: 20px;
    margin-block-start: calc((1.4em - 20px) / 2);
    padding-inline: 2px;
  }
  .choice-switch::before {
    inline-size: 13px;
    block-size: 13px;
    border-radius: 50%;
    background: var(--kv-line-strong);
    transition: margin-inline-start var(--kv-t-fast) var(--kv-ease);
  }
  .choice-switch:checked::before {
    margin-inline-start: 14px;
    background: currentColor;
  }
  :is(.choice-box, .choice-radio, .choice-switch)[aria-invalid='true'] {
    border-color: var(--kv-danger-ui);
  }
  :is(.choice-box, .choice-radio, .choice-switch):disabled {
    border-color: var(--kv-line);
    background: var(--kv-bg-fill);
    color: var(--kv-text-3);
  }
  @media (forced-colors: active) {
    .choice-box,
    .choice-radio {
      appearance: auto;
    }
    :is(.choice-box, .choice-radio)::before {
      content: none;
    }
    .choice-switch {
      border-color: ButtonBorder;
    }
    .choice-switch::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
    .choice-switch:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .choice-switch:checked::before {
      background: HighlightText;
    }
  }
`;
