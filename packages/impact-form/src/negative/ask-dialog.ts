/** Who reports a negative impact where it is declared that there is none, is asked first. */
import { button, dialog, type Wording } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import { html, type TemplateResult } from 'lit';
import type { NegativeMessages } from './negative.messages.ts';

export interface AskDialogOptions {
  readonly isOpen: boolean;
  readonly text: NegativeMessages;
  readonly wording: Wording;
  readonly level: HeadingLevel;
  /** What is declared. */
  readonly declared: string;
  readonly returnTo: () => HTMLElement | null;
  report(): void;
  close(): void;
}

export function askDialog(options: AskDialogOptions): TemplateResult {
  const { text, wording, level, isOpen, declared, report, close, returnTo } = options;
  return dialog({
    id: 'negative-ask',
    kind: 'alertdialog',
    open: isOpen,
    wording,
    heading: text.askHeading,
    headingLevel: level,
    content: () => html`<p><bdi>${text.askText(declared)}</bdi></p>`,
    actions: html`${button({ label: text.askReport, variant: 'primary', autofocus: true, onClick: report })}
    ${button({ label: text.cancel, onClick: close })}`,
    onClose: close,
    focusAfter: returnTo,
  });
}
