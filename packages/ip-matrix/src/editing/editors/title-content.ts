import { html } from 'lit';
import { textOf } from '@kvasir/model';
import { withEntries } from '../edits/entries.ts';
import { withField } from '../edits/fields.ts';
import type { CellContent, EditedCell } from './cell-content.ts';

/** The title of an item, edited where it stands. */
export class TitleContent implements CellContent {
  readonly place = 'over';
  readonly isSingle = true;
  readonly #cell: EditedCell;
  #text: string;
  readonly #isReplaced: boolean;

  /** @param typed what was typed in place of the title */
  constructor(cell: EditedCell, typed?: string) {
    this.#cell = cell;
    this.#isReplaced = typed !== undefined;
    this.#text = typed ?? textOf(cell.row.entry.title);
  }

  get name(): string {
    const { context, row } = this.#cell;
    return context.text.titleOf(context.shortName(row));
  }

  render(): unknown {
    return html`<textarea
      class="edit-title"
      id="edit-title"
      rows="1"
      dir="auto"
      aria-label=${this.name}
      .value=${this.#text}
      @input=${(event: Event) => {
        event.stopPropagation();
        this.#text = (event.currentTarget as HTMLTextAreaElement).value;
      }}
      @change=${(event: Event) => event.stopPropagation()}
    ></textarea>`;
  }

  focus(root: HTMLElement): void {
    const area = root.querySelector('textarea');
    area?.focus();
    if (this.#isReplaced) area?.setSelectionRange(area.value.length, area.value.length);
    else area?.select();
  }

  type(character: string): void {
    this.#text += character;
  }

  keydown(): boolean {
    return false;
  }

  commit(): void {
    const { context, row } = this.#cell;
    const { host, text } = context;
    // Nothing was typed: somebody else's title stays.
    if (this.#text === textOf(row.entry.title)) return;
    const title = this.#text.trim();
    const current = context.current(row);
    if (!current || title === textOf(current.entry.title)) return;
    if (title === '') {
      host.announce(text.report(context.shortName(row), text.problems.title('')));
      return;
    }
    host.edit(withEntries(host.value, [[row.item, withField(current.entry, ['title'], title)]]));
  }

  clear(): void {
    this.#text = '';
  }
}
