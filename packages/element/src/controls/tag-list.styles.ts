import { css } from 'lit';

/** `tagList` needs `fieldStyles`, and with a source `popupStyles` and `comboboxStyles` too. */
export const tagListStyles = css`
  .input-tags {
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    cursor: text;
  }
  .input-tags.input-invalid {
    padding-inline-start: 4px;
  }
  .input-tags > .input-control {
    flex: 1 1 7em;
    min-block-size: var(--kv-target);
    inline-size: auto;
    padding-inline: 5px 28px;
  }
  /* In room that the input keeps for it: so it never wraps to a line of its own. */
  .input-tags > .input-button {
    margin-inline: -28px 0;
  }
  .chips {
    display: contents;
  }
  .chips[hidden] {
    display: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-inline: 8px;
    border-radius: var(--kv-r-1);
    background: var(--kv-bg-fill);
    font-size: var(--kv-fs-small);
    line-height: 1.3;
    cursor: default;
  }
  .chip:has(.chip-remove) {
    padding-inline-end: 0;
    gap: 3px;
  }
  .chip > .mark {
    margin-inline-start: -4px;
    margin-inline-end: 3px;
  }
  .chip-label {
    min-inline-size: 0;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .chip-remove {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--kv-target);
    block-size: var(--kv-target);
    padding: 0;
    border: 0;
    border-radius: var(--kv-r-1);
    background: none;
    color: var(--kv-text-2);
    cursor: pointer;
  }
  .chip-remove:hover {
    background: var(--kv-bg-selected);
    color: var(--kv-text);
  }
  .chip-remove:focus-visible {
    outline-offset: -2px;
  }
  .chip-remove > .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
  @media print {
    .chip-remove {
      display: none;
    }
  }
`;
