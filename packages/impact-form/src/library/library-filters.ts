/** By what the library is filtered: a word, a list, a gap in the balance. */
import { icon, iconSearch } from '@kvasir/element';
import { checkboxGroup, field, radioGroup, type Choice, type Wording } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImpactHost } from '../impact-host.ts';
import type { EarlierPartnership, Found, LibraryFilter, ListKey } from './library-entries.ts';
import { gapChoices, type Axis } from './library-gaps.ts';
import { listsOf } from './library-entries.ts';
import type { LibraryMessages } from './library.messages.ts';

export interface LibraryFiltersOptions {
  readonly filter: LibraryFilter;
  readonly found: Found;
  readonly chosen: number;
  readonly earlier: readonly EarlierPartnership[];
  readonly host: ImpactHost;
  readonly text: LibraryMessages;
  readonly wording: Wording;
  /** Whether there is no room beside the list: the filters fold away, but for the search. */
  readonly isNarrow: boolean;
  change(filter: Partial<LibraryFilter>): void;
}

export const searchId = 'library-search';

export function listName(key: ListKey, earlier: readonly EarlierPartnership[], text: LibraryMessages): string {
  const partnership = earlier.find((one) => one.key === key);
  if (partnership) return partnership.name === '' ? text.unnamedPartnership : text.copiedFrom(partnership.name);
  return key in text.sets ? text.sets[key as keyof typeof text.sets] : key;
}

export function libraryFilters(options: LibraryFiltersOptions): TemplateResult {
  const { text, isNarrow } = options;
  return html`<div class="library-filters">
    ${search(options)}
    ${
      isNarrow
        ? html`<details class="library-fold">
            <summary>${text.filters}</summary>
            <div class="library-fold-content">${groups(options)}</div>
          </details>`
        : groups(options)
    }
  </div>`;
}

function search({ filter, text, wording, change }: LibraryFiltersOptions): TemplateResult {
  return field(
    { id: searchId, label: text.search, wording },
    (it) =>
      html`<div class="input" part="input">
          ${icon(iconSearch)}
          <input
            class="input-control"
            part="control"
            id=${it.id}
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck="false"
            ?autofocus=${true}
            aria-describedby="library-keys"
            aria-controls="library-rows"
            .value=${live(filter.query)}
            @input=${(event: Event) => {
              event.stopPropagation();
              change({ query: (event.currentTarget as HTMLInputElement).value });
            }}
            @change=${(event: Event) => event.stopPropagation()}
          />
        </div>
        <span class="visually-hidden" id="library-keys">${text.keys}</span>`,
  );
}

const all = 'all';

function groups(options: LibraryFiltersOptions): TemplateResult {
  const { filter, found, chosen, earlier, text, wording, change } = options;
  const choices: Choice<string>[] = [
    { key: all, label: text.counted(text.allLists, found.all) },
    ...listsOf(earlier).map((key) => ({
      key,
      label: text.counted(listName(key, earlier, text), found.counts.get(key) ?? 0),
    })),
    ...(chosen > 0 || filter.list === 'chosen'
      ? [{ key: 'chosen', label: text.counted(text.chosenList, chosen) }]
      : []),
  ];
  return html`${radioGroup({
    id: 'library-lists',
    label: text.lists,
    wording,
    value: filter.list ?? all,
    choices,
    onChange: (key) => change({ list: key === all ? undefined : (key as LibraryFilter['list']) }),
  })}
  ${gaps('orientations', options)} ${gaps('dimensions', options)}`;
}

function gaps(axis: Axis, { filter, host, text, wording, change }: LibraryFiltersOptions): unknown {
  const choices = gapChoices(axis, host, filter, text);
  if (choices.length === 0) return nothing;
  return checkboxGroup({
    id: `library-${axis}`,
    label: text[axis],
    wording,
    value: Object.fromEntries(filter[axis].map((key) => [key, true] as const)),
    choices,
    onChange: (set) => change({ [axis]: Object.keys(set) }),
  });
}
