import { adoptStyles } from '@kvasir/element';
import { buttonStyles, menuStyles, popupStyles } from '@kvasir/element/controls.js';
import type { EditingContext } from '../editing-context.ts';
import { CellActions } from './cell-actions.ts';
import { RangeBar } from './range-bar.ts';
import { rangeStyles } from './range.styles.ts';

/** Editing of several cells: the clipboard, filling, clearing, and the bar that offers it. It loads after the editor. */
export class RangeEditing {
  readonly actions: CellActions;
  readonly #bar: RangeBar;

  constructor(context: EditingContext) {
    this.actions = new CellActions(context);
    this.#bar = new RangeBar(context, this.actions);
    adoptStyles(context.host.element, [buttonStyles, popupStyles, menuStyles, rangeStyles]);
  }

  render(): unknown {
    return this.#bar.render();
  }
}
