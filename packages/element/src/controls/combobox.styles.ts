import { css } from 'lit';

/** The popup of `combobox` and `tagList`; both need `fieldStyles` and `popupStyles` too. */
export const comboboxStyles = css`
  .input-button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--kv-target);
    block-size: var(--kv-target);
    margin-inline-end: -4px;
    padding: 0;
    border: 0;
    border-radius: var(--kv-r-1);
    background: none;
    color: var(--kv-text-3);
    cursor: pointer;
  }
  .input-button:hover {
    color: var(--kv-text);
  }
  .input-button[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .input-spinner {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--kv-text-3);
    border-inline-end-color: transparent;
    border-radius: 50%;
  }
  .suggestions-list {
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .suggestions-list[aria-busy='true'] {
    opacity: 0.6;
  }
  .suggestions-heading {
    padding: 6px 9px 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .suggestions-note {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    padding: 7px 9px;
    color: var(--kv-text-2);
  }
  .suggestions-note > .icon {
    margin-block-start: 1px;
    color: var(--kv-warning-ui);
  }
  .suggestions-list + .suggestions-note {
    border-block-start: 1px solid var(--kv-line);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 2px 10px;
    min-block-size: 32px;
    padding: 7px 9px;
    border-inline-start: 2px solid transparent;
    border-radius: var(--kv-r-1);
    cursor: pointer;
  }
  .suggestion > .icon {
    margin-block-start: 1px;
  }
  .suggestion:hover {
    background: var(--kv-bg-hover);
  }
  .suggestion-active,
  .suggestion-active:hover {
    border-inline-start-color: var(--kv-accent-ui);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--kv-bg-selected);
  }
  /* A status at the end drops below before it squeezes the name. */
  .suggestion-text {
    flex: 1 1 13em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .suggestion-label,
  .suggestion-detail {
    display: block;
  }
  .suggestion-detail,
  .suggestion-muted .suggestion-label {
    color: var(--kv-text-3);
  }
  .suggestion-aside {
    flex: none;
    max-inline-size: 100%;
  }
  .suggestion[aria-disabled='true'] {
    color: var(--kv-text-3);
    cursor: not-allowed;
  }
  .suggestion + .suggestion-action {
    margin-block-start: 4px;
    border-block-start: 1px solid var(--kv-line);
    border-start-end-radius: 0;
  }
  .suggestion-link {
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .hit {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: var(--kv-accent-ui);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .input-spinner {
      animation: kv-turn 0.9s linear infinite;
    }
    @keyframes kv-turn {
      to {
        rotate: 1turn;
      }
    }
  }
  @media (forced-colors: active) {
    .suggestion {
      border-inline-start-color: Canvas;
    }
    .suggestion-active,
    .suggestion-active:hover {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .suggestion-active * {
      color: HighlightText;
    }
  }
`;
