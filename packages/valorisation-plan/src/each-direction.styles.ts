import { css } from 'lit';

/**
 * Right to left, words that the reader's language has none of here run the other way: each text in its own direction, and
 * all of them from the side at which one begins to read. For the parts that load later.
 */
export const eachDirectionStyles = css`
  .frame :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, label, legend, figcaption):dir(rtl) {
    text-align: right;
    unicode-bidi: plaintext;
  }
`;
