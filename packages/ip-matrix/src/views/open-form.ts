import { LocalizationController } from '@kvasir/element';
import { takenBack } from '@kvasir/element/controls.js';
import { takeBack } from '@kvasir/model';
import { fieldAt, withField, type Path } from '../editing/edits/fields.ts';
import type { MatrixHost } from '../matrix-host.ts';
import { formCatalogue, type FormMessages } from './form.messages.ts';

/**
 * A form in a view. Like the panel it writes as one types, and Escape closes it without taking anything back, while in the
 * editor of a cell, which writes at its end, nothing has been written by then. So whoever leaves a form by Escape is told
 * that the changes are kept, with the way to take them back.
 */
export class OpenForm {
  readonly #host: MatrixHost;
  readonly #words: LocalizationController<FormMessages>;
  #path: Path = [];
  #before: unknown;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#words = new LocalizationController(host.element, formCatalogue);
  }

  /** It opens, for what stands at a place of the document. */
  open(path: Path): void {
    this.#path = path;
    this.#before = fieldAt(this.#host.value, path);
  }

  /** It has been left by Escape. */
  left(onUndone: () => void): void {
    const host = this.#host;
    const after = host.value;
    // Of this place only: elsewhere others may have written meanwhile.
    const before = withField(after, this.#path, this.#before);
    if (takeBack(after, { before, after }) === after) return;
    const { kept, undo } = this.#words.messages;
    const run = (): void => {
      const value = takeBack(host.value, { before, after });
      if (!host.canEdit || value === host.value) return;
      host.edit(value);
      host.announce(this.#words.messages.undone);
      onUndone();
    };
    host.note({ text: kept, action: { label: undo, run }, isOver: takenBack(host, before, after) });
  }
}
