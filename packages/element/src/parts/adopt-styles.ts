import type { CSSResultGroup, CSSResultOrNative, LitElement } from 'lit';

/** Gives the styles of what was loaded later to the shadow root of an element, each once. */
export function adoptStyles(element: LitElement, styles: CSSResultGroup): void {
  const root = element.renderRoot;
  if (!(root instanceof ShadowRoot)) return;
  const sheets = flat(styles).flatMap((style) => ('styleSheet' in style ? (style.styleSheet ?? []) : style));
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}

function flat(styles: CSSResultGroup): CSSResultOrNative[] {
  return Array.isArray(styles) ? styles.flatMap(flat) : [styles];
}
