import { adoptStyles } from '@kvasir/element';
import { buttonStyles, menuStyles, popupStyles } from '@kvasir/element/controls.js';
import { html } from 'lit';
import type { EditingContext } from '../editing-context.ts';
import { RowActions } from './row-actions.ts';
import { RowDrag } from './row-drag.ts';
import { RowMenu } from './row-menu.ts';
import { rowsStyles } from './rows.styles.ts';

/** Editing of whole rows: adding, duplicating, moving, deleting, and their menu. It loads after the editor. */
export class RowEditing {
  readonly actions: RowActions;
  readonly drag: RowDrag;
  readonly menu: RowMenu;

  /** @param editTitle opens the title of a row that was added */
  constructor(context: EditingContext, editTitle: (row: number) => void) {
    this.actions = new RowActions(context, editTitle);
    this.drag = new RowDrag(context, this.actions);
    this.menu = new RowMenu(context, this.actions);
    adoptStyles(context.host.element, [buttonStyles, popupStyles, menuStyles, rowsStyles]);
  }

  render(): unknown {
    return html`${this.drag.render()}${this.menu.render()}`;
  }
}
