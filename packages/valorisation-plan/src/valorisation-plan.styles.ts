import { css } from 'lit';

/** What the first picture is drawn with, around the portfolio. What comes later has styles of its own. */
export const valorisationPlanStyles = css`
  /* Words of another direction, where the reader's language has none here: each text in its own. */
  .frame :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, label, legend, figcaption):dir(rtl) {
    text-align: right;
    unicode-bidi: plaintext;
  }
  .frame > .agreement {
    margin-block-start: 16px;
  }
`;
