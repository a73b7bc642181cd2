import { html, type TemplateResult } from 'lit';
import { iconOffline, iconRetry } from '../icons.ts';
import { button } from './button.ts';
import { message } from './message.ts';

export interface ErrorStateOptions {
  /** What happened: "The registry does not answer." */
  heading: unknown;
  /** What is kept, what can be done meanwhile. */
  text?: unknown;
  /** Offered as a button when both are there. */
  retryLabel?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** While the retry is under way. */
  busy?: boolean | undefined;
  /** Further ways out: a link or a quiet button. */
  secondary?: unknown;
  /** Whether the cause is the reader's own network. */
  offline?: boolean | undefined;
}

/** Something could not be had: says what happened and what to do next, offers it, and tells a screen reader at once. */
export function errorState({
  heading,
  text,
  retryLabel,
  onRetry,
  busy,
  secondary,
  offline = false,
}: ErrorStateOptions): TemplateResult {
  const retry =
    retryLabel && onRetry
      ? button({ label: retryLabel, icon: iconRetry, size: 'small', busy, onClick: onRetry })
      : undefined;
  return message({
    kind: offline ? 'warning' : 'danger',
    icon: offline ? iconOffline : undefined,
    role: 'alert',
    content: html`<b>${heading}</b> ${text}`,
    action: retry || secondary ? html`${retry}${secondary}` : undefined,
  });
}
