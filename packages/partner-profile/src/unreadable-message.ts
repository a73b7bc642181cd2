import { message } from '@kvasir/element/display.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from './profile-view.ts';

/** On a page, what it was: shown as it came, so that somebody can put it right. Call after all has been read. */
export function unreadableMessage({ facts, text, format }: FullView): TemplateResult | typeof nothing {
  const { size } = facts.unreadable;
  if (size === 0) return nothing;
  return message({
    kind: 'warning',
    content: html`<b>${text.unreadable(size, format)}</b> ${text.unreadableDetails}
      <ul>
        ${[...facts.unreadable].map(
          ([pointer, value]) =>
            html`<li>
              <code><bdi>${pointer || '/'}</bdi></code>
              ${isPersonal(pointer) ? nothing : html`<bdi>${excerpt(value)}</bdi>`}
            </li>`,
        )}
      </ul>`,
  });
}

/** A contact that cannot be read cannot say who may see it. */
function isPersonal(pointer: string): boolean {
  return /^\/contacts(\/[^/]*)?$/.test(pointer);
}

const excerptLength = 120;

function excerpt(value: unknown): string {
  let text: string;
  try {
    text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    // It holds itself, or a number that JSON cannot write.
    text = typeof value === 'bigint' ? String(value) : '{…}';
  }
  return text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
}
