import { html, type TemplateResult } from 'lit';
import { icon, type IconNode } from '../icon.ts';
import { iconCheck, iconError, iconInfo, iconPending, iconWarning } from '../icons.ts';

export type StatusKind = 'success' | 'warning' | 'danger' | 'info' | 'neutral';

export interface StatusOptions {
  kind: StatusKind;
  /** A word that a partner would say: "Agreed", "At risk". */
  label: unknown;
  /** Another drawing than that of the kind. */
  icon?: IconNode | undefined;
}

/** The drawing that belongs to each kind, here and in messages. */
export const statusIcons: Readonly<Record<StatusKind, IconNode>> = {
  success: iconCheck,
  warning: iconWarning,
  danger: iconError,
  info: iconInfo,
  neutral: iconPending,
};

/** A status in running text: an icon and a word, never colour alone. */
export function status({ kind, label, icon: drawing }: StatusOptions): TemplateResult {
  return html`<span class="status status-${kind}" part="status"
    >${icon(drawing ?? statusIcons[kind])}<span>${label}</span></span
  >`;
}
