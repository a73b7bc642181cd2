import { applyPatch, diff, isSameValue, migrate, valueAt, type MergePatch, type Partnership } from '@kvasir/model';
import type { Unsaved, UnsavedEdits } from './journal.ts';
import type { Change, Saved, Versioned } from './source.ts';
import type { StoreConflict } from './status.ts';
import { common, countFields, isEmpty, mergeAs, sharing, touchedEntries } from './three-way.ts';

const nothing: Partnership = {};

/**
 * What the source holds, the edits that are not there yet, and what both together make. Knows nothing of time and of
 * networks.
 */
export class WorkingCopy {
  /** What the source holds, as far as known. */
  truth: Versioned | undefined;
  /** The truth with the edits. */
  value: Partnership | undefined;
  /** What leads from the truth to the value. */
  patch: MergePatch = {};
  conflicts: readonly StoreConflict[] = [];
  /** What a crash would lose. The same object until something changes. */
  unsaved: Unsaved | undefined;

  /** Edits of a store that is gone, until there is a document to merge them into. */
  #leftover: readonly UnsavedEdits[] = [];
  /** Who edited last. */
  #edited: Change = {};
  /** What was sent and not answered: it may have arrived all the same. */
  #sent: Partnership[] = [];

  /** Whether there are edits that the source does not have. */
  get isEdited(): boolean {
    return !isEmpty(this.patch);
  }

  get unsavedFields(): number {
    return this.unsaved?.edits.reduce((sum, { patch }) => sum + countFields(patch), 0) ?? 0;
  }

  /**
   * A person made this of the document: by choosing in a conflict, which settles that one, or by an edit, which settles
   * the conflicts in the fields that it changed.
   */
  edit(value: Partnership, changed: Change, chosen?: StoreConflict): void {
    const before = this.value;
    if (value !== before) this.#edited = changed;
    this.conflicts = this.conflicts.filter((conflict) =>
      chosen ? conflict !== chosen : valueAt(before, conflict.pointer) === valueAt(value, conflict.pointer),
    );
    this.#set(value);
  }

  /** The document as it leaves for the source. */
  send(): Partnership {
    const sent = this.value ?? nothing;
    this.#sent.push(sent);
    return sent;
  }

  /** The source holds what was sent. What was typed since then is on top of whatever it made of that. */
  acknowledge(sent: Partnership, { document, version, changed }: Saved): void {
    const theirs = document ? sharing(sent, migrate(document)) : sent;
    // Who saved is known here, whether or not the source says it.
    this.#arrive({ document: theirs, version, changed: { ...this.#edited, ...changed } }, sent);
    this.#set(mergeAs('mine', sent, this.value ?? nothing, theirs).merged);
  }

  /** Answers whether the source holds another document than it was known to hold. */
  receive({ document, ...about }: Versioned): boolean {
    const old = this.truth?.document ?? nothing;
    const theirs = sharing(old, migrate(document));
    // What may have arrived and did is no change of somebody else.
    const base = this.#sent.reduce(
      (known, sent) => applyPatch(known, common(diff(known, sent), diff(known, theirs))),
      old,
    );
    this.#arrive({ ...about, document: theirs }, this.truth && old);
    this.#merge(base, this.value ?? nothing, theirs, this.#edited);
    this.#replay();
    return theirs !== old;
  }

  /** Takes over what is left of a store that is gone. */
  adopt({ edits, conflicts }: Unsaved): void {
    this.conflicts = [...this.conflicts, ...conflicts];
    if (this.truth) this.#follow(undefined);
    this.#leftover = [...this.#leftover, ...edits];
    this.#set(this.value);
    if (this.truth) this.#replay();
  }

  #arrive(truth: Versioned, old: Partnership | undefined): void {
    this.truth = truth;
    this.#sent = [];
    this.#follow(old);
  }

  /** The other side of an open conflict may have changed again; two who agree by now have none. */
  #follow(old: Partnership | undefined): void {
    if (!this.truth || this.truth.document === old) return;
    const { document, changed = {} } = this.truth;
    this.conflicts = this.conflicts.flatMap((conflict) => {
      const theirs = valueAt(document, conflict.pointer);
      const known = old ? valueAt(old, conflict.pointer) : conflict.theirs;
      if (isSameValue(theirs, known)) return [conflict];
      // What they deleted is there again because the edit survived.
      if (isSameValue(theirs, conflict.mine)) return 'theirs' in conflict ? [] : [conflict];
      const { theirs: _, ...rest } = conflict;
      return [{ ...rest, ...(theirs !== undefined && { theirs }), theirsChanged: changed }];
    });
  }

  #merge(base: Partnership, mine: Partnership, theirs: Partnership, mineChanged: Change): void {
    const { merged, conflicts } = mergeAs('edited', base, mine, theirs);
    const theirsChanged = this.truth?.changed ?? {};
    this.conflicts = [...this.conflicts, ...conflicts.map((conflict) => ({ ...conflict, mineChanged, theirsChanged }))];
    this.#set(merged);
  }

  #replay(): void {
    const leftover = this.#leftover;
    this.#leftover = [];
    for (const { base, patch, changed } of leftover) {
      if (!this.isEdited) this.#edited = changed;
      this.#merge(base, applyPatch(base, patch), this.value ?? nothing, changed);
    }
  }

  #set(value: Partnership | undefined): void {
    const base = this.truth?.document ?? nothing;
    this.patch = value ? diff(base, value) : {};
    // Edits that take each other back leave the very document of the source.
    this.value = this.truth && !this.isEdited ? base : value;
    const edits = [...this.#leftover];
    if (this.isEdited) edits.push({ base: touchedEntries(base, this.patch), patch: this.patch, changed: this.#edited });
    this.unsaved = edits.length + this.conflicts.length > 0 ? { edits, conflicts: this.conflicts } : undefined;
  }
}
