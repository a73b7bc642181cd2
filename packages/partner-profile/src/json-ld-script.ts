import type { Partner } from '@kvasir/model';

/**
 * Keeps one `<script type="application/ld+json">` in the light DOM of the element, where search engines read it. The
 * text goes in as a text node: Trusted Types guard a script's `textContent`, and a block of data is no script.
 */
export class JsonLdScript {
  readonly #host: HTMLElement;
  #script: HTMLScriptElement | undefined;
  #shown: { value: Partner; language: string } | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Shows the partner to search engines, or, without one, nothing. */
  show(value: Partner | undefined, language: string): void {
    if (value === undefined) {
      this.#script?.remove();
      this.#script = undefined;
      this.#shown = undefined;
      return;
    }
    if (this.#shown?.value === value && this.#shown.language === language) return;
    this.#shown = { value, language };
    void this.#write(value, language);
  }

  async #write(value: Partner, language: string): Promise<void> {
    const { toJsonLd, serializeJsonLd } = await import('@kvasir/formats/json-ld.js');
    if (this.#shown?.value !== value) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(document.createTextNode(serializeJsonLd(toJsonLd(value, { language }))));
    this.#script?.remove();
    this.#script = script;
    this.#host.append(script);
  }
}
