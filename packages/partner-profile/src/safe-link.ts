import { html, type TemplateResult } from 'lit';

const linkable: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether an address may become a link. `javascript:` and `data:` are shown and never linked. */
export function isLinkable(address: string): boolean {
  return URL.canParse(address) && linkable.has(new URL(address).protocol);
}

/** An address as a reader wants to see it: without the scheme, `www.` and a lone slash. */
export function readableAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

/** A link, or, where the address is not to be trusted, its text beside the label. */
export function safeLink(address: string, label = readableAddress(address)): TemplateResult {
  if (isLinkable(address))
    return html`<a part="link" href=${address} rel="noopener noreferrer"><bdi>${label}</bdi></a>`;
  const whole = label === readableAddress(address) ? address : `${label} (${address})`;
  return html`<bdi part="address">${whole}</bdi>`;
}
