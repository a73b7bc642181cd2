import { button, dialog } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { RoadmapPart } from './roadmap-part.ts';

/** What stands around the fields of a dialog. */
export interface DialogFrame {
  readonly id: string;
  readonly heading: string;
  /** What the button is called that does it. */
  readonly act: string;
  /** Whether there is nothing to do yet. */
  readonly isIdle?: boolean;
  readonly cancel: string;
  /** The id of the button that opened it: the focus goes back there. */
  readonly returnTo: string;
}

/** A dialog in which something is put together, and done with one button: until then the document knows nothing of it. */
export abstract class DraftDialog<D extends object, M extends object> extends RoadmapPart<M> {
  #draft: D | undefined;

  /** What is being put together; `undefined` while the dialog is closed. */
  protected get draft(): D | undefined {
    return this.#draft;
  }
  protected set draft(draft: D | undefined) {
    if (draft === this.#draft) return;
    this.#draft = draft;
    this.requestUpdate();
  }

  protected abstract frame(): DialogFrame;
  protected abstract fields(draft: D): TemplateResult;
  /** Does it, and closes the dialog; or says what is missing. */
  protected abstract save(draft: D): void;

  protected override renderPart(): TemplateResult {
    const { id, heading, act, isIdle = false, cancel, returnTo } = this.frame();
    const draft = this.#draft;
    return dialog({
      id,
      open: draft !== undefined,
      wording: this.wording,
      heading,
      headingLevel: this.partLevel,
      content: () => (draft ? this.fields(draft) : nothing),
      actions: html`${button({ label: act, variant: 'primary', disabled: isIdle, onClick: () => this.#save() })}
      ${button({ label: cancel, onClick: () => (this.draft = undefined) })}`,
      onClose: () => (this.draft = undefined),
      focusAfter: () => this.element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(returnTo)}`),
    });
  }

  #save(): void {
    if (this.#draft && this.host.canEdit) this.save(this.#draft);
  }
}
