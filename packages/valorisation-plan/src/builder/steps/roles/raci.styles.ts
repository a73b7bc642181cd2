import { css } from 'lit';

/** Four letters beside each other; in a card, where no column has a head, each with its word. */
export const raciStyles = css`
  .raci {
    display: grid;
    grid-template-columns: repeat(4, 2em);
    gap: 4px;
    text-align: center;
  }
  .roles-table > tbody .raci {
    padding-block-start: 3px;
  }
  .raci-letter {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2em;
    border: 1px solid transparent;
    border-radius: var(--kv-r-1);
    color: var(--kv-text-3);
  }
  label.raci-letter {
    border-color: var(--kv-line-strong);
    cursor: pointer;
  }
  label.raci-letter:hover {
    border-color: var(--kv-text-3);
    color: var(--kv-text);
  }
  /* The head of the column has the letters, and the legend says what they are. In a card each has its word. */
  .raci-word {
    display: none;
  }
  .raci-letter.is-on {
    border: 1.5px solid var(--kv-text);
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .raci-letter > .raci-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .raci-letter:has(:focus-visible) {
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: var(--kv-focus-gap);
  }
  @container kv-roles (max-width: 54em) {
    .role-raci > .raci {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
    .raci-letter {
      display: inline-flex;
      gap: 7px;
      padding-inline: 9px;
    }
    .raci-letter:empty {
      display: none;
    }
    .raci-word {
      display: inline;
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .raci-letter.is-on {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
