/** Remembers the last answer as long as it is asked about the same things. */
export class Remembered<T> {
  #key: readonly unknown[] | undefined;
  #answer: T | undefined;

  get last(): T | undefined {
    return this.#answer;
  }

  of(key: readonly unknown[], make: () => T): T {
    if (this.#key?.length !== key.length || !key.every((part, index) => part === this.#key?.[index])) {
      this.#key = key;
      this.#answer = make();
    }
    // What was made by the first call is there.
    return this.#answer as T;
  }
}
