/**
 * A list of entries of the plan: steps, sources of money, risks, contacts, reviews. Each is a row to read, one at a time
 * folds open to its fields where it stands. A place of the builder makes one list for each map that it edits:
 *
 * @example
 * readonly #risks = new EntryList(this.form, {
 *   collection: 'risks',
 *   words: () => this.text.risks,
 *   titleOf: ({ raw }) => readable(raw['title']) ?? this.text.untitledRisk,
 *   columns: () => [{ key: 'owner', label: this.text.owner, cell: ({ path }) => this.#owner(path) }],
 *   fields: ({ path }) => textEntry(this.form, { path: [...path, 'title'], label: this.text.title }),
 *   isOrdered: true,
 * });
 *
 * protected renderPart() { return this.#risks.render(); }
 */
import { iconAdd } from '@kvasir/element';
import { button, editWithUndo, WordedPart } from '@kvasir/element/controls.js';
import { panelStyles, readableOr, readAt, withValues, type Path } from '@kvasir/element/panel.js';
import { findingLineStyles } from '@kvasir/element/finding-lines.js';
import { isMap, toPointer, type Id } from '@kvasir/model';
import { addToPlan } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanHost } from '../../plan-host.ts';
import type { PlanForm } from '../plan-form.ts';
import { entriesCatalogue, type EntriesMessages } from './entries.messages.ts';
import type { EntryListSpec } from './entry-list-spec.ts';
import { entryListStyles } from './entry-list.styles.ts';
import { entryTable, type EntryTableContext } from './entry-table.ts';
import { moveWrites, openEntry, readEntries, type ListedEntry } from './plan-entries.ts';

export type { EntryColumn, EntryListSpec, EntryListWords } from './entry-list-spec.ts';
export type { ListedEntry } from './plan-entries.ts';
export { entryPathOf, openEntryAt } from './plan-entries.ts';

export class EntryList extends WordedPart<PlanHost, EntriesMessages> {
  readonly #form: PlanForm;
  readonly #spec: EntryListSpec;
  /** Entries that were added here: one that is shut with nothing in it was not meant. */
  readonly #begun = new Set<string>();
  /** The order at the time when an entry was opened: nothing moves below the hands of who writes. */
  #held: { readonly open: Id; readonly ids: readonly Id[] } | undefined;

  constructor(form: PlanForm, spec: EntryListSpec) {
    super(form.host, entriesCatalogue, [panelStyles, findingLineStyles, entryListStyles]);
    this.#form = form;
    this.#spec = spec;
  }

  /** The entries in the order in which they are shown, without those that no fields can be read from. */
  get entries(): readonly ListedEntry[] {
    const { entries } = readEntries(this.#form, this.#spec.collection);
    const { sort } = this.#spec;
    if (!sort) return entries;
    const sorted = entries.toSorted(sort);
    const open = entries.find(({ path }) => this.#form.isOpen(toPointer(path)))?.id;
    if (open === undefined || this.#held?.open !== open) {
      this.#held = open === undefined ? undefined : { open, ids: sorted.map(({ id }) => id) };
      return sorted;
    }
    const { ids } = this.#held;
    return sorted.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  }

  /** Adds an entry behind all others, opens it, and gives its first field the focus. */
  add(initial: Readonly<Record<string, unknown>> = this.#spec.initial?.() ?? { title: '' }): void {
    const form = this.#form;
    const blank = this.entries.find(({ path }) => form.isOpen(toPointer(path)) && this.#isBlank(path));
    if (blank && isBlank(initial)) return this.#lead(...this.#fieldsOf(blank.path));
    const added = addToPlan(this.host.value, form.item?.id ?? '', this.#spec.collection, initial);
    if (!added) return;
    const path = form.path(this.#spec.collection, added.id);
    // Written as a field is: what is no map and stands in the way stays.
    form.change([path, readAt(added.patch, path)]);
    this.#begun.add(toPointer(path));
    this.open(added.id);
  }

  /** Opens an entry and gives its first field the focus. */
  open(id: Id): void {
    const path = this.#form.path(this.#spec.collection, id);
    this.#form.leave();
    openEntry(this.#form, path);
    this.#lead(...this.#fieldsOf(path));
  }

  protected override renderPart(): TemplateResult {
    const form = this.#form;
    const { label } = this.#spec.words();
    const place = form.path(this.#spec.collection);
    return html`<div class="entries" part="entries">${readableOr(form, place, label, () => this.#list(place))}</div>`;
  }

  #list(place: Path): TemplateResult {
    const { canEdit } = this.host;
    const { empty, add } = this.#spec.words();
    const { odd } = readEntries(this.#form, this.#spec.collection);
    const { entries } = this;
    return html`${
      entries.length + odd.length === 0
        ? html`<p class="entries-empty" id=${this.#form.idOf(place)} tabindex="-1">${empty}</p>`
        : entryTable(entries, odd, this.#context)
    }
    ${
      canEdit
        ? html`<p class="entries-acts">
            ${button({ id: this.#addId, label: add, icon: iconAdd, size: 'small', onClick: () => this.add() })}
          </p>`
        : nothing
    }`;
  }

  get #context(): EntryTableContext {
    return {
      form: this.#form,
      spec: this.#spec,
      text: this.text,
      open: ({ id }) => this.open(id),
      shut: (entry) => this.#shut(entry),
      move: (entries, index, step) => this.#move(entries, index, step),
      remove: (entry) => this.#remove(entry),
    };
  }

  #move(entries: readonly ListedEntry[], index: number, step: -1 | 1): void {
    const entry = entries[index];
    if (!entry) return;
    this.#form.change(...moveWrites(entries, index, step));
    this.host.announce(this.text.moved(this.#spec.titleOf(entry), index + step + 1, entries.length));
    const id = this.#form.idOf(entry.path);
    const [same, other] = step < 0 ? ['up', 'down'] : ['down', 'up'];
    this.#lead(`#${CSS.escape(`${id}-${same}`)}:enabled`, `#${CSS.escape(`${id}-${other}`)}:enabled`);
  }

  #shut(entry: ListedEntry): void {
    const form = this.#form;
    const { path } = entry;
    form.leave();
    // What other places name is meant, though nothing is written in it yet.
    const isBlank = this.#isBlank(path) && (this.#spec.alsoRemoved?.(entry) ?? []).length === 0;
    form.setOpen(toPointer(path), false);
    if (isBlank) form.change([path, undefined]);
    this.#lead(`#${CSS.escape(isBlank ? this.#addId : form.idOf(path))}`);
  }

  #remove(entry: ListedEntry): void {
    const { host, text } = this;
    const form = this.#form;
    const { entries } = this;
    const index = entries.findIndex(({ id }) => id === entry.id);
    const near = entries[index + 1] ?? entries[index - 1];
    const id = `#${CSS.escape(form.idOf(entry.path))}`;
    form.leave();
    form.setOpen(toPointer(entry.path), false);
    const gone = [...(this.#spec.alsoRemoved?.(entry) ?? []), entry.path];
    const after = withValues(
      host.value,
      gone.map((path) => [path, undefined]),
    );
    if (after !== host.value) {
      editWithUndo(host, after, {
        text: form.words.removed(this.#spec.titleOf(entry)),
        undo: host.text.undo,
        onUndone: () => {
          host.announce(text.restored);
          this.#lead(id);
        },
      });
    }
    this.#lead(...(near ? [`#${CSS.escape(form.idOf(near.path))}`] : []), `#${CSS.escape(this.#addId)}`);
  }

  #isBlank(path: Path): boolean {
    return this.#begun.has(toPointer(path)) && isBlank(this.#form.read(path));
  }

  get #addId(): string {
    return `${this.#form.idOf(this.#form.path(this.#spec.collection))}-add`;
  }

  /** The first of the fields of an entry; of radio buttons the chosen one. */
  #fieldsOf(path: Path): string[] {
    const fields = `#${CSS.escape(`${this.#form.idOf(path)}-fields`)}`;
    const controls = (kinds: string) => `${fields} :is(${kinds})`;
    return [controls('input[type="radio"]:checked'), controls('input, select, textarea'), controls('button')];
  }

  /** Gives the focus to the first of these that is there once all is drawn anew. */
  #lead(...selectors: readonly string[]): void {
    void this.element.updateComplete.then(() => {
      const root = this.element.renderRoot;
      selectors
        .map((selector) => root.querySelector<HTMLElement>(selector))
        .find(Boolean)
        ?.focus();
    });
  }
}

/** Whether nothing is said in an entry but where it stands. */
function isBlank(entry: unknown): boolean {
  return isMap(entry) && Object.entries(entry).every(([key, value]) => key === 'order' || value === '');
}
