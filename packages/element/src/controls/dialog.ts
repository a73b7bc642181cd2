import { html, noChange, nothing, type TemplateResult } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { iconClose } from '../icons.ts';
import { button } from './button.ts';
import { heading, type HeadingLevel } from './heading.ts';
import type { Wording } from './wording.ts';

export interface DialogOptions {
  id: string;
  open: boolean;
  wording: Wording;
  /** A question, or what is done here: its accessible name. */
  heading: unknown;
  headingLevel?: HeadingLevel | undefined;
  /** Called only while the dialog is open. Give `autofocus` to the control that comes first. */
  content: () => unknown;
  /** One primary button or one that is dangerous, then the way back. */
  actions?: unknown;
  /** Closed by Escape, the close button, or `open` itself. Set `open` to match. */
  onClose: () => void;
  /** `alertdialog` for a question that must be answered: no close button, and its text is read at once. */
  kind?: 'dialog' | 'alertdialog' | undefined;
  /** Whether a press beside the dialog closes it. Not where something could be lost. */
  closesOutside?: boolean | undefined;
  /** Where the focus goes when what had it before is gone. */
  focusAfter?: (() => HTMLElement | null | undefined) | undefined;
}

/** Dialogs that their host has closed, until the browser tells of it: it does so with a later frame. */
const closedByHost = new WeakSet<HTMLDialogElement>();

class ModalDirective extends Directive {
  #open = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('`modal` belongs on a <dialog>.');
  }

  render(_open: boolean): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [open]: [boolean]): typeof noChange {
    const dialog = part.element as HTMLDialogElement;
    this.#open = open;
    // Once the content stands: the browser looks in it for what to focus.
    queueMicrotask(() => {
      if (this.#open && dialog.isConnected && !dialog.open) dialog.showModal();
      else if (!this.#open && dialog.open) {
        closedByHost.add(dialog);
        dialog.close();
      }
    });
    return noChange;
  }
}

const modal = directive(ModalDirective);

/** A native modal dialog: the page behind it is inert, Escape closes it, and the focus returns to where it was. */
export function dialog(options: DialogOptions): TemplateResult {
  const { id, open, wording, content, actions, onClose, kind = 'dialog', headingLevel = 2 } = options;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Escape is the key that closes it
  return html`<dialog
    class="dialog"
    part="dialog"
    id=${id}
    role=${kind === 'alertdialog' ? 'alertdialog' : nothing}
    aria-labelledby="${id}-heading"
    aria-describedby=${kind === 'alertdialog' ? `${id}-body` : nothing}
    @click=${options.closesOutside ? closeOutside : nothing}
    closedby=${options.closesOutside ? 'any' : 'closerequest'}
    @close=${(event: Event) => {
      const box = event.currentTarget as HTMLDialogElement;
      // It may be open again by now: then this tells of the last time, and would shut it before whoever opened it.
      if (closedByHost.delete(box) && box.open) return;
      onClose();
      refocus(box, options.focusAfter);
    }}
    ${modal(open)}
  >
    ${
      open
        ? html`<div class="dialog-head">
              <div class="dialog-heading" id="${id}-heading">${heading(headingLevel, options.heading)}</div>
              ${
                kind === 'dialog'
                  ? button({
                      label: wording.messages.close,
                      icon: iconClose,
                      iconOnly: true,
                      variant: 'quiet',
                      size: 'small',
                      onClick: (event) => (event.currentTarget as HTMLElement).closest('dialog')?.close(),
                    })
                  : nothing
              }
            </div>
            <div class="dialog-body" part="dialog-body" id="${id}-body">${content()}</div>
            ${actions ? html`<div class="dialog-actions" part="dialog-actions">${actions}</div>` : nothing}`
        : nothing
    }
  </dialog>`;
}

/** What `closedby="any"` does, for browsers without it. A press on the dialog's own padding has the dialog as target too. */
function closeOutside(event: MouseEvent): void {
  const box = event.currentTarget as HTMLDialogElement;
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  if (event.target === box && !inside) box.close();
}

function refocus(dialog: HTMLElement, focusAfter: DialogOptions['focusAfter']): void {
  const root = dialog.getRootNode() as ShadowRoot | Document;
  const { activeElement } = root;
  // The browser has given the focus back already, if what had it still stands.
  if (activeElement === null || activeElement === document.body || dialog.contains(activeElement))
    focusAfter?.()?.focus();
}
