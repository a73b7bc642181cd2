import { applyPatch, withValueAt, type MergePatch, type Partnership, type Problem } from '@kvasir/model';
import type { Finding } from '@kvasir/model/review.js';
import { Checks } from './checks.ts';
import { platformClock, type Clock } from './clock.ts';
import { History } from './history.ts';
import { withNote } from './note.ts';
import type { Author, Source } from './source.ts';
import type { StoreConflict, StoreStatus } from './status.ts';
import { Subscriptions } from './subscriptions.ts';
import { Synchronizer } from './synchronizer.ts';

/**
 * A partnership document over time: its value with one's own edits, how it stands to its source, what can be taken
 * back, and what is to be decided. Documents are never mutated, and what did not change stays the same object.
 */
export class PartnershipStore {
  /** On whose behalf edits are made from now on. */
  author: Author;

  readonly #clock: Clock;
  readonly #history = new History();
  readonly #subscriptions = new Subscriptions();
  readonly #checks = new Checks(() => this.#subscriptions.tell());
  readonly #synchronizer: Synchronizer;

  /** Touches nothing before `open`. */
  constructor(source: Source, { author = {}, clock = platformClock }: { author?: Author; clock?: Clock } = {}) {
    this.author = author;
    this.#clock = clock;
    this.#synchronizer = new Synchronizer(
      source,
      clock,
      () => this.author,
      () => this.#subscriptions.tell(),
    );
  }

  /** The document with the edits that are not saved yet; absent until there is one. */
  get value(): Partnership | undefined {
    return this.#synchronizer.copy.value;
  }

  get status(): StoreStatus {
    return this.#synchronizer.status;
  }

  /** Fields to which two people gave two values, until somebody chooses: whatever the status says besides. */
  get conflicts(): readonly StoreConflict[] {
    return this.#synchronizer.copy.conflicts;
  }

  /** What the schema says about the value. Empty until its code has come, which the first question loads. */
  get problems(): readonly Problem[] {
    return this.#checks.of(this.value).problems;
  }

  /** What the rules say about the value; as for `problems`. */
  get findings(): readonly Finding[] {
    return this.#checks.of(this.value).findings;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Loads the document and keeps it in step with its source. */
  open(): void {
    this.#synchronizer.open();
  }

  /** Ends every request. Edits stay in the store, and in the journal of its source. */
  close(): void {
    this.#synchronizer.close();
  }

  /** Calls back after each change of anything, or when the slice that is selected is another. The answer ends it. */
  subscribe(listener: () => void): () => void;
  subscribe<T>(select: (document: Partnership | undefined) => T, listener: (slice: T) => void): () => void;
  subscribe<T>(
    select: (() => void) | ((document: Partnership | undefined) => T),
    listener?: (slice: T) => void,
  ): () => void {
    if (!listener) return this.#subscriptions.add(select as () => void);
    return this.#subscriptions.addSlice(
      () => (select as (document: Partnership | undefined) => T)(this.value),
      listener,
    );
  }

  /**
   * An edit, as a JSON Merge Patch (RFC 7396). Edits with the same group in a row are one step of undo.
   *
   * @throws DocumentError for what a document cannot hold; nothing has changed then
   */
  update(patch: MergePatch, { group }: { group?: unknown } = {}): void {
    const before = this.value ?? {};
    this.#edit(before, applyPatch(before, patch), group);
  }

  /** Takes back the last step, except where somebody else has changed the same since. */
  undo(): void {
    if (this.value) this.#synchronizer.edit(this.#history.undo(this.value));
  }

  redo(): void {
    if (this.value) this.#synchronizer.edit(this.#history.redo(this.value));
  }

  /** Decides a conflict. With `both`, theirs stays, and mine goes into the notes of the document. */
  resolve(pointer: string, choice: 'mine' | 'theirs' | 'both'): void {
    const { value = {}, conflicts } = this.#synchronizer.copy;
    const conflict = conflicts.find((candidate) => candidate.pointer === pointer);
    if (!conflict) return;
    const chosen = withValueAt(value, pointer, choice === 'mine' ? conflict.mine : conflict.theirs);
    const isNoted = choice === 'both' && conflict.mine !== undefined;
    const after = isNoted ? withNote(chosen, conflict, this.author, this.#clock.now()) : chosen;
    this.#edit(value, after, undefined, conflict);
  }

  /** Tries again at once what went wrong. */
  retry(): void {
    this.#synchronizer.retry();
  }

  #edit(before: Partnership, after: Partnership, group: unknown, settled?: StoreConflict): void {
    if (before !== after) this.#history.record({ before, after }, group);
    if (before !== after || settled) this.#synchronizer.edit(after, settled);
  }
}
