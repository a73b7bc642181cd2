import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconNode } from '../icon.ts';
import { statusIcons, type StatusKind } from './status.ts';

export interface MessageOptions {
  kind: StatusKind;
  /** What happened and why: text, or a template with its first words in `<b>`. */
  content: unknown;
  /** What to do next: a button or a link. */
  action?: unknown;
  /** Another drawing than that of the kind. */
  icon?: IconNode | undefined;
  /** `alert` interrupts the reader, `status` waits; without it the message is read where it stands. */
  role?: 'alert' | 'status' | undefined;
}

/** A message box: a tinted field, for where a person must act. */
export function message({ kind, content, action, icon: drawing, role }: MessageOptions): TemplateResult {
  return html`<div class="message message-${kind}" part="message" role=${role ?? nothing}>
    ${icon(drawing ?? statusIcons[kind])}
    <div class="message-content" part="message-content">${content}</div>
    ${action ? html`<div class="message-action">${action}</div>` : nothing}
  </div>`;
}
