/** Fits what is printed on one page of paper. */
import type { LitElement, ReactiveController } from 'lit';

/** What is left of a page of A4, upright on its long side, within margins of 8 mm: in CSS pixels, with a hair to spare. */
const pageHeight = (194 / 25.4) * 96 - 2;

/** Sizes of type in points, from what reads well to what still can be read. */
const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5];

/** Pages of this name are wide, whatever else the host prints upright: nobody else has any. */
const pageRule = '@page kv-canvas { size: A4 landscape; margin: 8mm; }';

/**
 * While the page is printed, gives the canvas a page of its own, and type as large as fits there. Where even the smallest
 * does not, it goes on on the next page: nothing is cut.
 */
export class PrintFit implements ReactiveController {
  readonly #host: LitElement;
  readonly #sheet = new CSSStyleSheet();

  constructor(host: LitElement) {
    this.#host = host;
    this.#sheet.replaceSync(pageRule);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#fit);
    addEventListener('afterprint', this.#release);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#fit);
    removeEventListener('afterprint', this.#release);
    this.#release();
  }

  get #canvas(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.cv-page');
  }

  readonly #fit = (): void => {
    const canvas = this.#canvas;
    if (!canvas) return;
    const root = this.#host.ownerDocument;
    // Rules for pages count in the document alone.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet), this.#sheet];
    canvas.classList.add('cv-on-paper', 'cv-fitting');
    for (const size of sizes) {
      canvas.style.setProperty('--print-size', `${String(size)}pt`);
      if (canvas.scrollHeight <= pageHeight) break;
    }
    canvas.classList.remove('cv-fitting');
  };

  readonly #release = (): void => {
    const root = this.#host.ownerDocument;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#canvas?.classList.remove('cv-on-paper');
  };
}
