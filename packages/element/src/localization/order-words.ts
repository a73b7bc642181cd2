/**
 * Words that run from left to right in a layout that runs the other way, where an element speaks English for want of the
 * page's language. Without more, a sentence there begins with its full stop. Each text is ordered by its own letters, and
 * stands where the layout has it.
 */

/** Without a part of Lit, which would then have to be a file of its own, for the sake of the few pages that come here. */
const styles = `
  /* "start" would be that of each text. More important than the same of the foundation because it comes after it. */
  :host(:dir(rtl)) {
    text-align: right !important;
  }
  .popup:dir(rtl) {
    text-align: right;
  }
  /* Not where a drawing stands beside the words, as the layout has it; nor in the cells of tables, which hold names rather
     than sentences and are aligned by "start" or "end". */
  :where(
      :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, legend, label, summary, figcaption, .message-content):not(:has(svg)),
      :is(div, span):not(:has(*))
    ):dir(rtl):not(:where(th, td) *) {
    unicode-bidi: plaintext;
  }
`;

/** Languages of which a host may give the words, and which run from right to left as the page does. */
const fromRight = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/;

let sheet: CSSStyleSheet | undefined;

/** Orders the words of this shadow root, which are of this language. */
export function orderWords(root: ParentNode, language: string): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  const isOrdered = root.adoptedStyleSheets.includes(sheet);
  if (isOrdered !== fromRight.test(language)) return;
  const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
  root.adoptedStyleSheets = isOrdered ? others : [...others, sheet];
}
