/** The rows to choose from: checkboxes in one tab stop, with the arrow keys from row to row. */
import { domId, readable } from '@kvasir/element/controls.js';
import { fieldsOf, termName } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import { definitionId } from './explanation.ts';
import type { LibraryEntry } from './library-entries.ts';
import type { LibraryMessages } from './library.messages.ts';

/** More nobody reads through; who looks for one of them says a word. */
export const mostRows = 300;

export interface LibraryListOptions {
  readonly entries: readonly LibraryEntry[];
  readonly chosen: ReadonlySet<string>;
  /** The row that is explained, and that the tab key leads to. */
  readonly active: LibraryEntry | undefined;
  readonly text: LibraryMessages;
  readonly impact: ImpactFormMessages;
  isThere(entry: LibraryEntry): boolean;
  listName(entry: LibraryEntry): string;
  /** What stands under the active row, where there is no room beside the list. */
  below(entry: LibraryEntry): unknown;
  activate(entry: LibraryEntry): void;
  toggle(entry: LibraryEntry, isChosen: boolean): void;
}

export function rowId({ key }: LibraryEntry): string {
  return domId('library', key);
}

export function libraryList(options: LibraryListOptions): TemplateResult {
  const { entries, text } = options;
  const shown = entries.slice(0, mostRows);
  return html`<ul class="library-rows" id="library-rows" aria-label=${text.results}>
      ${repeat(
        shown,
        ({ key }) => key,
        (entry) => row(entry, options),
      )}
    </ul>
    ${entries.length > mostRows ? html`<p class="library-note">${text.more(entries.length - mostRows)}</p>` : nothing}`;
}

function row(entry: LibraryEntry, options: LibraryListOptions): TemplateResult {
  const { chosen, active, text, impact } = options;
  const { says, title, titleLang } = entry;
  const id = rowId(entry);
  const isActive = entry.key === active?.key;
  const terms = [
    termName(impact.orientations, says['orientation']),
    termName(impact.dimensions, says['dimension']),
    termName(impact.levels, says['level']),
  ].filter((term) => term !== undefined);
  const isThere = options.isThere(entry);
  const paragraph = readable(fieldsOf(says['source'])['paragraph']);
  return html`<li class="library-row ${isActive ? 'library-row-active' : ''}">
    <label class="library-choice">
      <input
        type="checkbox"
        class="choice-box"
        id=${id}
        tabindex=${isActive ? 0 : -1}
        aria-labelledby="${id}-title"
        aria-describedby="${id}-terms${isActive ? ` ${definitionId}` : ''}"
        .checked=${live(chosen.has(entry.key))}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          options.toggle(entry, (event.currentTarget as HTMLInputElement).checked);
        }}
        @focus=${() => options.activate(entry)}
      />
      <span class="library-words">
        <span class="library-title" id="${id}-title" lang=${titleLang ?? nothing}><bdi>${title}</bdi></span>
        <span class="library-terms" id="${id}-terms"
          ><span>${terms.join(' · ')}</span>${isThere ? html` <span>${text.alreadyThere}</span>` : nothing}</span
        >
      </span>
      <span class="library-source"
        ><bdi>${options.listName(entry)}</bdi>${paragraph ? html` <bdi>${paragraph}</bdi>` : nothing}</span
      >
    </label>
    ${isActive ? options.below(entry) : nothing}
  </li>`;
}
