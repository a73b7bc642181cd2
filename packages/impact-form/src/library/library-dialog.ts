/** The library: proposals to choose indicators from, by what they say and by the gaps of the balance. */
import { iconAdd, Remembered } from '@kvasir/element';
import { button, dialog, editWithUndo, message } from '@kvasir/element/controls.js';
import { levelBelow, skeletonLines } from '@kvasir/element/display.js';
import { isMap, toPointer } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { ImpactPart } from '../impact-part.ts';
import { addEntries, addOwn, type Added } from './add-indicators.ts';
import { CopyFlow } from './copy-flow.ts';
import { fileId } from './copy-step.ts';
import { explanation } from './explanation.ts';
import { copiedEntries, find, noFilter, type Found, type LibraryEntry, type LibraryFilter } from './library-entries.ts';
import { libraryFilters, listName, searchId } from './library-filters.ts';
import { libraryKey } from './library-keys.ts';
import { libraryList, rowId } from './library-list.ts';
import { libraryStyles } from './library.styles.ts';
import { libraryCatalogue, type LibraryMessages } from './library.messages.ts';
import { loadLibrary, type LoadedLibrary } from './loaded-library.ts';
import { MediaWatch } from './media-watch.ts';

const dialogId = 'library';

export class LibraryDialog extends ImpactPart<LibraryMessages> {
  #isOpen = false;
  #filter: LibraryFilter = noFilter;
  /** The keys of what is chosen, in order. They stay when the dialog is closed without adding. */
  #chosen: ReadonlySet<string> = new Set();
  #activeKey: string | undefined;
  #library: LoadedLibrary | undefined;
  /** The language that is there or on its way. */
  #language: string | undefined;
  readonly #entries = new Remembered<readonly LibraryEntry[]>();
  readonly #found = new Remembered<Found>();
  readonly #copy = new CopyFlow({
    text: () => this.text,
    wording: this.wording,
    changed: () => this.requestUpdate(),
    read: ({ key }) => {
      this.#change({ ...noFilter, list: key });
      void this.focus(searchId);
    },
    left: () => void this.focus(searchId),
  });
  /** Whether there is room for the list alone. The dialog is as wide as the window, whatever the element is. */
  readonly #alone: MediaWatch;
  /** Whether there is no room for the explanation beside the list. */
  readonly #tight: MediaWatch;

  constructor(host: ImpactHost) {
    super(host, libraryCatalogue, libraryStyles);
    this.#alone = new MediaWatch(host.element, '(max-width: 760px)');
    this.#tight = new MediaWatch(host.element, '(max-width: 1040px)');
  }

  /** Opens the library; with a gap, at what would fill it. */
  show(gap: { readonly orientation?: string; readonly dimension?: string } = {}): void {
    const { orientation, dimension } = gap;
    this.#isOpen = true;
    this.#copy.close();
    this.#filter = {
      ...noFilter,
      orientations: orientation === undefined ? [] : [orientation],
      dimensions: dimension === undefined ? [] : [dimension],
    };
    this.#activeKey = undefined;
    this.requestUpdate();
  }

  protected renderPart(): TemplateResult {
    if (this.#isOpen) this.#load();
    return dialog({
      id: dialogId,
      open: this.#isOpen,
      wording: this.wording,
      heading: this.#copy.isOpen ? this.text.copy : this.text.heading,
      headingLevel: this.partLevel,
      content: () => this.#copy.render() ?? this.#content(),
      actions: this.#copy.isOpen ? undefined : this.#actions(),
      onClose: () => {
        this.#isOpen = false;
        this.requestUpdate();
      },
      focusAfter: () => this.element.renderRoot.querySelector<HTMLElement>('[data-do="add"]'),
    });
  }

  // What there is.

  #load(isAgain = false): void {
    const { language } = this.format;
    if (this.#language === language && !isAgain) return;
    this.#language = language;
    void loadLibrary(language).then((library) => {
      if (this.#language !== language) return;
      this.#library = library;
      this.requestUpdate();
    });
  }

  get #all(): readonly LibraryEntry[] {
    return this.#entries.of([this.#library, this.#copy.earlier], () => [
      ...(this.#library?.entries ?? []),
      ...this.#copy.earlier.flatMap(copiedEntries),
    ]);
  }

  get #shown(): Found {
    const [all, filter, chosen] = [this.#all, this.#filter, this.#chosen];
    return this.#found.of([all, filter, chosen], () => find(all, filter, chosen));
  }

  /** The row that is explained: the one that had the focus last, or else the first. */
  get #active(): LibraryEntry | undefined {
    const { entries } = this.#shown;
    return entries.find(({ key }) => key === this.#activeKey) ?? entries[0];
  }

  /** Whether the partnership has it already. */
  #isThere({ preset }: LibraryEntry): boolean {
    if (preset === undefined) return false;
    return this.host.model.indicators.some(({ raw }) => isMap(raw) && raw['preset'] === preset);
  }

  // What is done.

  #change(filter: Partial<LibraryFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
    this.#activeKey = undefined;
    this.requestUpdate();
  }

  #toggle({ key }: LibraryEntry, isChosen: boolean): void {
    const others = [...this.#chosen].filter((one) => one !== key);
    this.#chosen = new Set(isChosen ? [...others, key] : others);
    this.#activeKey = key;
    this.host.announce(this.text.chosen(this.#chosen.size));
    this.requestUpdate();
  }

  /** Adds what is chosen; by the keyboard, and with nothing chosen, the row that it is on. */
  #add(row?: LibraryEntry): void {
    const byKey = new Map(this.#all.map((entry) => [entry.key, entry]));
    const chosen = [...this.#chosen].flatMap((key) => byKey.get(key) ?? []);
    const entries = chosen.length > 0 ? chosen : row ? [row] : [];
    if (entries.length === 0) return this.host.announce(this.text.addNothing);
    const added = addEntries(this.host.value, entries);
    this.#chosen = new Set();
    this.#take(added, this.text.added(added.ids.length), 'baseline', 'value');
  }

  #write(): void {
    const { query, orientations, dimensions } = this.#filter;
    const title = query.trim();
    const added = addOwn(this.host.value, {
      ...(title !== '' && { title }),
      // What was looked for is what it is for.
      ...(orientations.length === 1 && { orientation: orientations[0] }),
      ...(dimensions.length === 1 && { dimension: dimensions[0] }),
    } as Parameters<typeof addOwn>[1]);
    this.#take(added, this.text.written, title === '' ? 'title' : 'definition');
  }

  /** Takes it over, and goes on to what the first of them still needs. */
  #take({ value, ids }: Added, text: string, ...field: readonly string[]): void {
    const { host } = this;
    const [first] = ids;
    if (!host.canEdit || first === undefined) return;
    const open = (): void => host.openIndicator(first, toPointer(['indicators', first, ...field]));
    // The browser gives the focus back first; then the panel can have it.
    const box = this.element.renderRoot.querySelector<HTMLDialogElement>(`#${dialogId}`);
    box?.addEventListener('close', open, { once: true });
    box?.close();
    editWithUndo(host, value, {
      text,
      undo: host.text.undo,
      onUndone: () => void this.focus('add-indicator', 'files'),
    });
  }

  // What is seen.

  #content(): TemplateResult {
    const { text, host, wording } = this;
    const isTight = this.#tight.matches;
    const found = this.#shown;
    const active = this.#active;
    return html`<div class="library" @keydown=${this.#onKeydown}>
      ${libraryFilters({
        filter: this.#filter,
        found,
        chosen: this.#chosen.size,
        earlier: this.#copy.earlier,
        host,
        text,
        wording,
        isNarrow: this.#alone.matches,
        change: (filter) => this.#change(filter),
      })}
      <div class="library-list">
        <p class="visually-hidden" role="status">${this.#library ? text.found(found.entries.length) : text.loading}</p>
        ${this.#notes()} ${this.#rows(found, active, isTight)}
      </div>
      ${
        isTight
          ? nothing
          : html`<div class="library-side" role="region" aria-label=${text.explanation} tabindex="0">
              ${active ? this.#explanation(active) : html`<p class="library-note">${text.explanationEmpty}</p>`}
            </div>`
      }
    </div>`;
  }

  #notes(): unknown {
    const { text } = this;
    const notes = this.#filter.list?.startsWith('copied') ? this.#copy.notes : [];
    return html`${notes.map((note) => html`<p class="library-note">${note}</p>`)}
    ${
      this.#library?.isPartial
        ? message({
            kind: 'warning',
            content: text.notAllCame,
            action: button({ label: text.retry, size: 'small', onClick: () => this.#load(true) }),
          })
        : nothing
    }`;
  }

  #rows(found: Found, active: LibraryEntry | undefined, isTight: boolean): unknown {
    const { text, host } = this;
    if (!this.#library) return skeletonLines(80, 60, 90, 70);
    if (found.entries.length === 0) return this.#nothingFound();
    return libraryList({
      entries: found.entries,
      chosen: this.#chosen,
      active,
      text,
      impact: host.text,
      isThere: (entry) => this.#isThere(entry),
      listName: ({ list }) => listName(list, this.#copy.earlier, text),
      below: (entry) => (isTight ? this.#explanation(entry) : nothing),
      activate: ({ key }) => {
        if (key === this.#activeKey) return;
        this.#activeKey = key;
        this.requestUpdate();
      },
      toggle: (entry, isChosen) => this.#toggle(entry, isChosen),
    });
  }

  #nothingFound(): TemplateResult {
    const { text } = this;
    const query = this.#filter.query.trim();
    return html`<div class="library-nothing">
      <p>${query === '' ? text.nothingHere : html`<bdi>${text.nothingFound(query)}</bdi>`}</p>
      <div class="library-acts">
        ${button({
          id: 'library-clear',
          label: text.clear,
          size: 'small',
          onClick: () => {
            this.#change(noFilter);
            void this.focus(searchId);
          },
        })}
      </div>
    </div>`;
  }

  #explanation(entry: LibraryEntry): TemplateResult {
    const { text, host, partLevel } = this;
    return explanation(entry, {
      text,
      impact: host.text,
      level: levelBelow(partLevel, 1),
      isThere: this.#isThere(entry),
    });
  }

  #actions(): TemplateResult {
    const { text } = this;
    const query = this.#filter.query.trim();
    const isNew = query !== '' && this.#shown.entries.length === 0;
    const count = this.#chosen.size;
    return html`${button({
        id: 'library-add',
        label: text.add(count),
        variant: 'primary',
        disabled: count === 0,
        onClick: () => this.#add(),
      })}
      ${button({
        id: 'library-write',
        label: isNew ? text.writeNamed(query) : text.write,
        icon: iconAdd,
        onClick: () => this.#write(),
      })}
      ${button({ id: 'library-copy', label: text.copy, onClick: () => this.#openCopy() })}
      <p class="library-next">${text.next}</p>`;
  }

  #openCopy(): void {
    this.#copy.open();
    void this.focus(fileId);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const root = this.element.renderRoot;
    const { entries } = this.#shown;
    const focused = (event.target as HTMLElement).id;
    const row = entries.find((entry) => rowId(entry) === focused);
    const act = libraryKey(event, {
      isInSearch: focused === searchId,
      at: row ? entries.indexOf(row) : undefined,
      count: entries.length,
      hasChosen: this.#chosen.size > 0,
    });
    if (!act) return;
    const search = root.querySelector<HTMLInputElement>(`#${searchId}`);
    // What is typed goes on into the search; every other key has done what it does.
    if (act.kind !== 'type') event.preventDefault();
    if (act.kind === 'row') {
      const entry = entries[act.at];
      if (entry) root.querySelector<HTMLElement>(`#${rowId(entry)}`)?.focus();
    } else if (act.kind === 'add') this.#add(row);
    else {
      search?.focus();
      if (act.kind === 'type' && act.isAnew) search?.select();
    }
  };
}
