import { css } from 'lit';

/** What every shadow root starts from. Specificity stays at zero, so that any rule of an element wins. */
export const foundation = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--kv-text);
    font-variant-numeric: tabular-nums lining-nums;
    /* Resets and themes say these of everything (*), and mean their own pages. An important rule of the shadow root wins
       over an important one of the page. Spacing of letters and words is not here: a reader may need it wider. */
    box-sizing: border-box !important;
    line-height: var(--kv-lh-body) !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
  }
  :host([hidden]) {
    display: none;
  }
  :where(*, ::before, ::after) {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(b, strong) {
    font-weight: var(--kv-w-strong);
  }
  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(a) {
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  :where(a:hover) {
    text-decoration-thickness: 2px;
  }
  :where(:focus-visible) {
    outline: var(--kv-focus-w) solid var(--kv-focus);
    outline-offset: var(--kv-focus-gap);
    border-radius: var(--kv-r-1);
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    vertical-align: -3px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
