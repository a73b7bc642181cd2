import { css, type CSSResult } from 'lit';

/**
 * A button that folds open what belongs to its words. Where it stands and how much room it takes, its list says.
 *
 * @param fold selects the button
 * @param words selects the words in it
 */
export const foldStyles = (fold: CSSResult, words: CSSResult): CSSResult => css`
  ${fold} {
    align-items: start;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }
  ${fold} > .icon {
    margin-block-start: 0.2em;
    color: var(--kv-text-3);
  }
  ${fold}[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  ${fold}:hover > ${words} {
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
`;
