/** Steps back, at most: a slice may be large, but what did not change is shared between its versions. */
const longest = 200;

/** What a user did to the value of an element that stands alone. In a `<kv-partnership>` the store keeps the history. */
export class EditHistory<V> {
  #past: V[] = [];
  #future: V[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers how the value was before an edit. */
  record(before: V): void {
    this.#past = [...this.#past, before].slice(-longest);
    this.#future = [];
  }

  /** The value before the last edit, to be set in place of the current one. */
  undo(current: V): V | undefined {
    const before = this.#past.pop();
    if (before !== undefined) this.#future.push(current);
    return before;
  }

  /** The value that was taken back last, to be set in place of the current one. */
  redo(current: V): V | undefined {
    const after = this.#future.pop();
    if (after !== undefined) this.#past.push(current);
    return after;
  }

  /** Forgets everything: the host has set another value. */
  clear(): void {
    this.#past = [];
    this.#future = [];
  }
}
