/** The rows that are selected, by their keys. */
export class RowSelection {
  #selected: ReadonlySet<string> = new Set();
  /** From where Shift and an arrow select. */
  #anchor: string | undefined;
  /** What was selected before that began. */
  #before: ReadonlySet<string> = new Set();

  get keys(): ReadonlySet<string> {
    return this.#selected;
  }

  clear(): void {
    this.#selected = new Set();
    this.#anchor = undefined;
  }

  toggle(key: string): void {
    const next = new Set(this.#selected);
    if (!next.delete(key)) next.add(key);
    this.#selected = next;
    this.#anchor = undefined;
  }

  set(keys: Iterable<string>): void {
    this.#selected = new Set(keys);
    this.#anchor = undefined;
  }

  /** Selects from where the selection began to a row, and beside it what was selected before. */
  extend(from: string, to: string, order: readonly string[]): void {
    if (this.#anchor === undefined || !order.includes(this.#anchor)) {
      this.#anchor = from;
      this.#before = this.#selected;
    }
    const ends = [order.indexOf(this.#anchor), order.indexOf(to)];
    this.#selected = new Set([...this.#before, ...order.slice(Math.min(...ends), Math.max(...ends) + 1)]);
  }

  /** Forgets what is not shown any more: nobody is to delete what they do not see. */
  keep(shown: ReadonlySet<string>): void {
    if ([...this.#selected].every((key) => shown.has(key))) return;
    this.#selected = new Set([...this.#selected].filter((key) => shown.has(key)));
  }
}
