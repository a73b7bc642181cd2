import { warnOnce } from '@kvasir/element';
import type { Partner } from '@kvasir/model';

/** As much of Trusted Types as TypeScript's DOM library does not know yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): { createScript(text: string): string };
}

/** Text for a data script, as the browser wants it: Trusted Types guard every script, also one that holds only data. */
let trusted: ((text: string) => string) | undefined;

function trustedText(text: string): string {
  if (!trusted) {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    // The text is JSON with `<`, `>` and `&` escaped, in a script that no browser runs.
    const policy = trustedTypes?.createPolicy('kvasir-json-ld', { createScript: (data) => data });
    trusted = policy ? (data) => policy.createScript(data) : (data) => data;
  }
  return trusted(text);
}

/** Keeps one `<script type="application/ld+json">` in the light DOM of the element, where search engines read it. */
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
    this.#script?.remove();
    this.#script = undefined;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    try {
      script.text = trustedText(serializeJsonLd(toJsonLd(value, { language })));
    } catch {
      // A page whose policy names the Trusted Types it allows must name ours, or do without.
      warnOnce(this.#host.localName, 'json-ld needs the Trusted Types policy "kvasir-json-ld" on this page.');
      return;
    }
    this.#script = script;
    this.#host.append(script);
  }
}
