import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Html } from './layout.ts';

/**
 * A block of data in the page, for the element around it: the data is there when the element is, without another
 * request, and a policy that forbids inline scripts does not forbid data.
 *
 * Inside `<script>` nothing is unescaped, so the quotes of JSON must not be escaped as HTML; only `<` could end the block
 * or open a comment in it, and JSON can write it in another way.
 */
export function jsonScript(value: unknown): Html {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return html`${unsafeHTML(`<script type="application/json">${json}</script>`)}`;
}
