import { nothing, type TemplateResult } from 'lit';
import { status } from '@kvasir/element/display.js';
import type { ProfileView } from './profile-view.ts';

/** That something could not be read: on a card a word, because there is no room for more. Call after all has been read. */
export function unreadableLine({ facts, text, format }: ProfileView): TemplateResult | typeof nothing {
  const { size } = facts.unreadable;
  return size === 0 ? nothing : status({ kind: 'warning', label: text.unreadable(size, format) });
}
